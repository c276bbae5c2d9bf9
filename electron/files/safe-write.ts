import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { SEALED_MARK } from '../../renderer/domain/values/sealing.ts'
import { about, Failure } from '../contract/failure.ts'
import { OWN_FOLDER } from './own-rights.ts'

export interface SafeWriteOptions {
  /** Keeps what stood there before as `Nama (sebelumnya).ext`. */
  readonly keepPrevious: boolean
  /** Rights of a file that is not there yet; as usual where none are given. */
  readonly rights?: number
}

/** Files on their way, by this process: what else looks like one was cut off. */
export const onTheWay = new Set<string>()
const CUT_OFF = /^\..+\.[0-9a-f]{12}$/

/**
 * Writes a whole file so that at every moment either the old or the new content is there: temporary file in the
 * same folder, write, fsync, read back, compare, rename, fsync of the folder. A link is followed.
 * @throws {Failure} with nothing changed
 */
export async function safeWrite(
  path: string,
  bytes: Uint8Array,
  options: SafeWriteOptions,
): Promise<void> {
  await about(path, async () => {
    const target = await realpath(path).catch(() => path)
    const existing = await stat(target).catch(() => null)
    if (existing?.isDirectory()) throw new Failure('is-folder', path)
    const aside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}`)
    onTheWay.add(aside)
    try {
      const rights = existing ? existing.mode & 0o777 : (options.rights ?? 0o666)
      await writeThrough(aside, bytes, rights)
      if (!(await readFile(aside)).equals(bytes)) throw new Failure('not-written', path)
      if (existing && options.keepPrevious) await keep(target)
      await rename(aside, target)
    } finally {
      // Where it cannot be taken away now, the next sweep may.
      onTheWay.delete(aside)
      await rm(aside, { force: true })
    }
    await syncFolder(dirname(target))
  })
}

/** Takes away what a kill cut off in a folder of the program's own: whole files under a hidden name. */
export async function sweepCutOff(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (!CUT_OFF.test(name) || onTheWay.has(path)) continue
    await rm(path, { force: true }).catch(() => undefined)
  }
}

/** Where the content of before is kept. */
export function previousOf(path: string): string {
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)} (sebelumnya)${extension}`)
}

/** The open copy of before that lies beside a file; null where there is none. A link is followed as in writing. */
export async function openPreviousOf(path: string): Promise<string | null> {
  const previous = previousOf(await realpath(path).catch(() => path))
  return (await isOpenFile(previous)) ? previous : null
}

/** Whether a file lies there that anybody can read, none that is sealed. */
export async function isOpenFile(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return false
  try {
    if (!(await file.stat()).isFile()) return false
    const mark = Buffer.from(SEALED_MARK)
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(mark.length) })
    return !buffer.subarray(0, bytesRead).equals(mark)
  } finally {
    await file.close()
  }
}

/** A new file, on the disk when it is answered. */
export async function writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A second name for the same content where the file system knows links, else a copy. */
async function keep(target: string): Promise<void> {
  const previous = previousOf(target)
  await rm(previous, { force: true })
  await link(target, previous).catch(() => copyFile(target, previous, constants.COPYFILE_EXCL))
}

/** Makes a folder of an office where it is missing, so that it outlives a power cut with what is written into it. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: OWN_FOLDER })
  // The names of all that were made stand in folders above.
  for (let made = first && path; made; made = made === first ? undefined : dirname(made)) {
    await syncFolder(dirname(made))
  }
}

/**
 * Makes one folder of the program's own among what is somebody else's, where it is not there. No link is followed,
 * wherever somebody made it lead. The folder above it has to be there.
 */
export async function makeOwn(path: string, rights = 0o777): Promise<void> {
  await mkdir(path, { mode: rights }).then(
    () => syncFolder(dirname(path)),
    (error) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  if (!(await lstat(path)).isDirectory()) throw new Failure('in-the-way', path)
}

/** What file systems answer that know no fsync of a folder (shares, some sticks): there is nothing to wait for. */
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EBADF', 'EISDIR', 'EPERM', 'EACCES'])

/** Makes a new or renamed entry of a folder outlive a power cut; Windows does that by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!NO_FOLDER_SYNC.has(code)) throw error
  } finally {
    await handle.close()
  }
}

/** Takes a folder away in which nothing lies any more. */
export async function removeEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => null)
  if (names?.length === 0) await rm(folder, { recursive: true, force: true })
}
