import { ok } from '../../domain/values/result.ts'
import { zipFiles } from '../../exchange/write/zip-files.ts'
import { writeBagan } from '../../storage/bagan-file.ts'
import { MOST_SCANS_BYTES } from '../../storage/bagan-scans.ts'
import { readScans, scansToCarry } from '../scans/carried-scans.ts'
import { contentOf } from './backup.ts'
import { type Office, whileOpen } from './cabinet.ts'
import type { Program } from './program.ts'

/** Copies of the offices of this computer in one file. */
export interface AllBackedUp {
  readonly bytes: Uint8Array
  /** How many are in it. */
  readonly count: number
  /** Those that are not: locked, or not to be opened now. */
  readonly left: readonly string[]
  /** So many scans are not in it: not here, damaged, or more than one archive takes. */
  readonly scansLeft: number
}

/**
 * A whole `.bagan` of every office that can be opened, in one archive, with its scans as far as there is room; they are
 * opened one after another.
 */
export async function backupOfAll(
  program: Program,
  offices: readonly Pick<Office, 'id' | 'name' | 'note' | 'seal'>[],
): Promise<AllBackedUp> {
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = []
  const left: string[] = []
  const names = new Set<string>()
  let room = MOST_SCANS_BYTES
  let scansLeft = 0
  for (const { id, name, note, seal } of offices) {
    const told = [name, note].filter(Boolean).join(' - ')
    const copy =
      seal === null
        ? await whileOpen(program, id, async (open) => {
            const content = await contentOf(open, name)
            const { structure } = open.workspace.getState()
            const { count, bytes } = scansToCarry(structure)
            if (bytes > room) {
              scansLeft += count
              return ok(await writeBagan(content))
            }
            const { parts, lacking } = await readScans(program.desktop, id, structure)
            room -= bytes
            scansLeft += lacking
            return ok(await writeBagan({ ...content, parts }))
          })
        : null
    if (!copy?.ok) {
      left.push(told)
      continue
    }
    const file = freeName(told, names)
    files.push({ name: `${file}.bagan`, bytes: copy.value })
  }
  return { bytes: zipFiles(files), count: files.length, left, scansLeft }
}

/** A name every system takes, with a number where another office has it. */
function freeName(told: string, names: Set<string>): string {
  const plain = told
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
  let name = plain || 'kantor'
  for (let at = 2; names.has(name.toLowerCase()); at++) name = `${plain} (${at})`
  names.add(name.toLowerCase())
  return name
}
