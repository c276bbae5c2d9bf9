import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file the program has written below its folder, profile and offices alike. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/**
 * Where one of these texts stands in anything the program has written: `file: text`, whether in one byte a letter or in
 * two, in small letters or great.
 */
export function foundIn(folder: string, texts: readonly string[]): string[] {
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    const forms = [bytes.toString('latin1'), bytes.toString('utf8'), bytes.toString('utf16le')]
    const odd = bytes.subarray(1).toString('utf16le')
    const all = [...forms, odd].map((form) => form.toLowerCase())
    const name = file.slice(folder.length + 1)
    return texts
      .filter((text) => `${name}`.includes(text) || all.some((form) => form.includes(text)))
      .map((text) => `${name}: ${text}`)
  })
}
