import { randomBytes } from 'node:crypto'
import { lstat, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import { makeOwn } from './safe-write.ts'
import { LARGEST_SCAN } from './scans.ts'
import { writeWhole } from './write-whole.ts'

/** In the place of an office in a shared folder, beside the lines of its laptops. */
export const SHARED_SCANS = 'lampiran'
/** A scan by its sum, or a sealed one by what only who knows the passphrase can tell from it. */
export const SHARED_SCAN = /^[0-9a-f]{64}\.(pdf|jpg|png|docx|kunci)$/
/** What turned out not to be what it is called by: kept, and nobody's scan any more. */
const SPOILT = '.rusak'
/** A sealed one is a little larger than what it holds. */
const LARGEST = LARGEST_SCAN + 4096

const CUT_OFF_MS = 24 * 60 * 60 * 1000

/** Scans in the place of one office: each lies there once, whoever laid it. */
export interface SharedScans {
  list(): Promise<readonly string[]>
  sizes(files: readonly string[]): Promise<readonly (number | null)[]>
  /** Null where it is not there. */
  read(file: string): Promise<Uint8Array | null>
  write(file: string, bytes: Uint8Array): Promise<void>
  /** Puts one beside under another name: it is not what it is called by. */
  setAside(file: string): Promise<void>
  drop(files: readonly string[]): Promise<void>
}

/** @param place of an office in a shared folder, which is made where something is written */
export function sharedScans(place: string): SharedScans {
  const root = join(place, SHARED_SCANS)
  const folderOf = (file: string) => join(root, file.slice(0, 2))
  const pathOf = (file: string) => join(folderOf(file), file)
  return {
    async list() {
      const found: string[] = []
      for (const two of await namesIn(root)) {
        if (!/^[0-9a-f]{2}$/.test(two)) continue
        const names = await namesIn(join(root, two))
        found.push(...names.filter((file) => SHARED_SCAN.test(file) && file.startsWith(two)))
      }
      return found
    },
    async sizes(files) {
      const found: (number | null)[] = []
      for (const file of files) {
        const entry = await lstat(pathOf(file)).catch(() => null)
        found.push(entry?.isFile() ? entry.size : null)
      }
      return found
    },
    async read(file) {
      const path = pathOf(file)
      const entry = await lstat(path).catch((error) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (entry === null) return null
      if (!entry.isFile()) throw new Failure('is-link', path)
      if (entry.size > LARGEST) throw new Failure('file-too-large', path)
      return readFile(path)
    },
    async write(file, bytes) {
      for (const folder of [place, root, folderOf(file)]) await makeOwn(folder)
      const path = pathOf(file)
      await sweepOld(folderOf(file))
      // Another laptop may be laying the same just now.
      const part = `${file}.${randomBytes(6).toString('hex')}.part`
      await about(path, () => writeWhole(folderOf(file), file, bytes, part))
      await rm(`${path}${SPOILT}`, { force: true })
    },
    setAside: (file) => rename(pathOf(file), `${pathOf(file)}${SPOILT}`),
    async drop(files) {
      for (const file of files) {
        await rm(pathOf(file), { force: true })
        await rm(`${pathOf(file)}${SPOILT}`, { force: true })
      }
    },
  }
}

/** What a kill cut off long ago; a younger one may be another laptop's on its way. */
async function sweepOld(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!name.endsWith('.part')) continue
    const path = join(folder, name)
    const entry = await lstat(path).catch(() => null)
    if (entry && Date.now() - entry.mtimeMs > CUT_OFF_MS) await rm(path, { force: true })
  }
}

/** None where the folder is not there; a link is no folder of ours. */
async function namesIn(folder: string): Promise<string[]> {
  const entry = await lstat(folder).catch(() => null)
  return entry?.isDirectory() ? (await readdir(folder)).sort() : []
}
