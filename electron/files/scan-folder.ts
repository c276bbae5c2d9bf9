import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { ChosenFolder, NamedFolder } from '../contract/scan-folder-calls.ts'
import { LARGEST_SCAN } from './scans.ts'

/** So many files are looked at, and no folder that lies deeper. */
export const MOST_FOLDER_FILES = 2000
const DEEPEST = 8
/** A whole disk that was chosen by mistake is not walked to its end. */
const MOST_ENTRIES = 50_000
/** What systems and programs leave in folders, and nobody put there. */
const LEFT_BY_SYSTEMS = /^(\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$|\$)/i

/** A folder of scans that is matched with an office: nothing is written there. */
export interface ScanFolder {
  choose(title: string): Promise<ChosenFolder | null>
  read(path: string): Promise<Uint8Array>
}

/** @param choose asks for a folder; null where the dialog was closed */
export function createScanFolder(choose: (title: string) => Promise<string | null>): ScanFolder {
  let chosen: { readonly folder: string; readonly paths: ReadonlySet<string> } | null = null
  return {
    async choose(title) {
      const folder = await choose(title)
      if (folder === null) return null
      const listed = await about(folder, () => listFolder(folder))
      chosen = { folder, paths: new Set(listed.files.map(({ path }) => path)) }
      return { folder, ...listed }
    },
    async read(path) {
      if (!chosen?.paths.has(path)) throw new Failure('bad-input', path)
      const file = join(chosen.folder, ...path.split('/'))
      return about(file, async () => {
        // What became a link since it was listed may lead anywhere.
        if (!(await lstat(file)).isFile()) throw new Failure('bad-input', file)
        if ((await stat(file)).size > LARGEST_SCAN) throw new Failure('scan-refused', file)
        return readFile(file)
      })
    },
  }
}

/** The same with what they hold, for a command: no more than `most` bytes of it. Rejects with `Failure`. */
export async function readFolder(
  folder: string,
  most: number,
): Promise<Omit<NamedFolder, 'error'>> {
  return about(folder, async () => {
    const { files, more } = await listFolder(folder)
    const size = files.reduce((sum, { bytes }) => sum + bytes, 0)
    if (size > most) return { files: [], more, isTooMuch: true }
    const read = files.map(async ({ path }) => ({
      path,
      content: await readFile(join(folder, ...path.split('/'))),
    }))
    return { files: await Promise.all(read), more, isTooMuch: false }
  })
}

/** The files of a folder and of those in it, in order. Links are not followed: they may lead in a ring. */
export async function listFolder(folder: string): Promise<Omit<ChosenFolder, 'folder'>> {
  const files: { path: string; bytes: number }[] = []
  let more = 0
  let looked = 0
  async function look(into: string, depth: number): Promise<void> {
    const entries = await readdir(join(folder, into), { withFileTypes: true })
    const seen = entries.filter(({ name }) => !LEFT_BY_SYSTEMS.test(name))
    for (const entry of seen.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++looked > MOST_ENTRIES) return
      const path = into === '' ? entry.name : `${into}/${entry.name}`
      if (entry.isDirectory() && depth < DEEPEST) {
        // A folder within that nobody may read is one that lies elsewhere.
        await look(path, depth + 1).catch(() => undefined)
      } else if (entry.isFile()) {
        if (files.length >= MOST_FOLDER_FILES) more++
        else files.push({ path, bytes: (await lstat(join(folder, path))).size })
      }
    }
  }
  await look('', 1)
  return { files, more }
}
