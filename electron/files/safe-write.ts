import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'

export interface SafeWriteOptions {
  /** Keeps what stood there before as `Nama (sebelumnya).ext`. */
  readonly keepPrevious: boolean
}

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
    try {
      await writeThrough(aside, bytes, existing ? existing.mode & 0o777 : 0o666)
      if (!(await readFile(aside)).equals(bytes)) throw new Failure('not-written', path)
      if (existing && options.keepPrevious) await keep(target)
      await rename(aside, target)
    } finally {
      await rm(aside, { force: true })
    }
    await syncFolder(dirname(target))
  })
}

/** Where the content of before is kept. */
export function previousOf(path: string): string {
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)} (sebelumnya)${extension}`)
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void> {
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
