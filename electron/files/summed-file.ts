import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { OWN_FILE } from './own-rights.ts'
import { onTheWay, syncFolder } from './safe-write.ts'

/** Names in a folder, sorted; none where it is not there. */
export function namesIn(path: string): Promise<string[]> {
  return readdir(path).then(
    (names) => names.sort(),
    (error): string[] => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
      throw error
    },
  )
}

/** SHA-256 of a file in hexadecimal digits; never more of it in memory than a piece. */
export async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}

/**
 * Copies a file of which the sum is known, a piece at a time: at every moment the old content is there or the new one,
 * fsynced and read back. False where the source cannot be read, or has another sum: nothing is changed then. Throws what
 * the system says of the target.
 */
export async function copySummed(from: string, to: string, sum: string): Promise<boolean> {
  const aside = join(dirname(to), `.${basename(to)}.${randomBytes(6).toString('hex')}`)
  onTheWay.add(aside)
  try {
    if ((await copied(from, aside)) !== sum) return false
    // What the disk says it has taken is believed when it was read.
    if ((await sumOf(aside)) !== sum) throw new Error('Not written as it was read')
    await rename(aside, to)
  } finally {
    onTheWay.delete(aside)
    await rm(aside, { force: true })
  }
  await syncFolder(dirname(to))
  return true
}

/** The sum of what was copied; null where the source cannot be read. */
async function copied(from: string, to: string): Promise<string | null> {
  const hash = createHash('sha256')
  const file = await open(to, 'wx', OWN_FILE)
  try {
    const pieces = createReadStream(from)[Symbol.asyncIterator]()
    for (;;) {
      const next = await pieces.next().catch(() => null)
      if (next === null) return null
      if (next.done) break
      hash.update(next.value)
      await file.writeFile(next.value)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}
