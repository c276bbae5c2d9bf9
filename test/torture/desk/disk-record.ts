import { mkdirSync, writeFileSync } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What of a folder is on the disk itself, and would be there after the power went. */
interface DiskRecord {
  /** Content of a file at its last fsync, by its number on the disk. */
  readonly files: Map<number, Buffer>
  /** Names in a folder at its last fsync, by its number. */
  readonly folders: Map<number, ReadonlyMap<string, Entry>>
}

interface Entry {
  readonly number: number
  readonly isFolder: boolean
}

/**
 * How a disk may look after a power cut. `synced`: nothing but what it was asked to keep. `names ahead`: it kept the
 * names and not what was written since. `torn`: and half of that.
 */
export const AFTER_A_CUT = ['synced', 'names ahead', 'torn'] as const
export type AfterACut = (typeof AFTER_A_CUT)[number]

let record: DiskRecord | null = null
let root = ''

/** From now on it is noted what of that folder is on its disk; all that is there now is. */
export async function recordDisk(folder: string): Promise<void> {
  record = { files: new Map(), folders: new Map() }
  root = folder
  // A snapshot that is still written gets its own name meanwhile: it is looked for again under that.
  while (!(await isAllThere(folder)));
}

async function isAllThere(folder: string): Promise<boolean> {
  try {
    await allIsThere(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function allIsThere(folder: string): Promise<void> {
  await syncedFolder(folder)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await allIsThere(path)
    else if (entry.isFile()) await syncedFile(path)
  }
}

/** The disk was asked to keep that file. */
export async function syncedFile(path: string): Promise<void> {
  if (record) record.files.set((await lstat(path)).ino, await readFile(path))
}

/** A file with a number that may have been another's. */
export async function writtenAnew(path: string): Promise<void> {
  if (record) record.files.delete((await lstat(path)).ino)
}

/** The disk was asked to keep the names in that folder. */
export async function syncedFolder(path: string): Promise<void> {
  if (record) record.folders.set((await lstat(path)).ino, await namesIn(path))
}

async function namesIn(folder: string): Promise<ReadonlyMap<string, Entry>> {
  const names = new Map<string, Entry>()
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { ino } = await lstat(join(folder, entry.name))
    names.set(entry.name, { number: ino, isFolder: entry.isDirectory() })
  }
  return names
}

/** Puts into another folder what would be there after a power cut now. */
export async function cutInto(target: string, how: AfterACut): Promise<void> {
  if (!record) throw new Error('No disk is recorded')
  mkdirSync(target, { recursive: true })
  if (how === 'synced') kept(record, (await lstat(root)).ino, target)
  else await named(record, root, target, how === 'torn')
}

function kept({ files, folders }: DiskRecord, number: number, target: string): void {
  for (const [name, entry] of folders.get(number) ?? []) {
    const path = join(target, name)
    if (!entry.isFolder) writeFileSync(path, files.get(entry.number) ?? '')
    else {
      mkdirSync(path)
      kept({ files, folders }, entry.number, path)
    }
  }
}

async function named(
  known: DiskRecord,
  folder: string,
  target: string,
  isTorn: boolean,
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, entry.name), join(target, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(to)
      await named(known, from, to, isTorn)
    } else if (entry.isFile()) {
      const synced = known.files.get((await lstat(from)).ino) ?? Buffer.alloc(0)
      const now = await readFile(from)
      const grown = isTorn && now.subarray(0, synced.length).equals(synced)
      const half = synced.length + ((now.length - synced.length) >> 1)
      writeFileSync(to, grown ? now.subarray(0, half) : synced)
    }
  }
}
