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

/** SHA-256 in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A sealed scan ends in the sum of all before it. */
const SUM_BYTES = 32

/** Whether bytes end in their own sum. */
export function isSummed(bytes: Uint8Array): boolean {
  const at = bytes.length - SUM_BYTES
  return at > 0 && sha256(bytes.subarray(0, at)) === Buffer.from(bytes.subarray(at)).toString('hex')
}

/** Whether they say in its place that what they hold was damaged before it was sealed. */
export function isLeftOpen(bytes: Uint8Array): boolean {
  const at = bytes.length - SUM_BYTES
  return at > 0 && bytes.subarray(at).every((byte) => byte === 0)
}

/** Whether a file ends in its own sum. */
export async function endsInSum(path: string): Promise<boolean> {
  const hash = createHash('sha256')
  // What may be the sum is held back until more comes.
  let held = Buffer.alloc(0)
  for await (const piece of createReadStream(path)) {
    const both = Buffer.concat([held, piece])
    const at = Math.max(0, both.length - SUM_BYTES)
    hash.update(both.subarray(0, at))
    held = both.subarray(at)
  }
  return held.length === SUM_BYTES && hash.digest().equals(held)
}

/**
 * Copies a file a piece at a time: at every moment the old content is there or the new one, fsynced and read back. False
 * where the source cannot be read, or is not whole: nothing is changed then. Throws what the system says of the target.
 * @param isWhole what tells by the bytes of a file that it is
 */
export async function copySummed(
  from: string,
  to: string,
  isWhole: (path: string) => Promise<boolean | null>,
): Promise<boolean> {
  const aside = join(dirname(to), `.${basename(to)}.${randomBytes(6).toString('hex')}`)
  onTheWay.add(aside)
  try {
    if (!(await copied(from, aside))) return false
    if (!(await isWhole(aside))) {
      // Either it came damaged, or the disk did not keep what it took.
      if (await isWhole(from)) throw new Error('Not written as it was read')
      return false
    }
    await rename(aside, to)
  } finally {
    onTheWay.delete(aside)
    await rm(aside, { force: true })
  }
  await syncFolder(dirname(to))
  return true
}

/** False where the source cannot be read. */
async function copied(from: string, to: string): Promise<boolean> {
  const file = await open(to, 'wx', OWN_FILE)
  try {
    const pieces = createReadStream(from)[Symbol.asyncIterator]()
    for (;;) {
      const next = await pieces.next().catch(() => null)
      if (next === null) return false
      if (next.done) break
      await file.writeFile(next.value)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return true
}
