import { chmod, lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Of a file of an office: its own user reads and writes it, nobody else does. */
export const OWN_FILE = 0o600
/** Of a folder of an office. */
export const OWN_FOLDER = 0o700
const OF_OTHERS = 0o077
/** Thousands of scans: nobody gets past the folder they lie in, so they are not looked at one by one. */
const SHUT = 'lampiran'

/**
 * Takes the rights of all other users off a folder of an office and what lies in it, down to the bottom; also off what
 * an earlier version left open. Where a system knows no such rights, or the folder is another user's, nothing happens.
 */
export async function closeToOthers(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  await closeOne(folder)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && entry.name === SHUT) await closeOne(path)
    else if (entry.isDirectory()) await closeToOthers(path)
    else if (entry.isFile()) await closeOne(path)
  }
}

/** What its own user may do stays as it is. */
async function closeOne(path: string): Promise<void> {
  const found = await lstat(path).catch(() => null)
  if (!found || found.isSymbolicLink() || (found.mode & OF_OTHERS) === 0) return
  // A disk without rights says that they are set and keeps them as they are.
  const rights = found.mode & 0o777 & ~OF_OTHERS
  if (found.uid === process.getuid?.()) await chmod(path, rights).catch(() => undefined)
}
