import { constants } from 'node:fs'
import { type FileHandle, lstat, open, readdir, readFile, rename } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { syncFolder } from './safe-write.ts'

/** Lines of a journal that were put away as a file of their own, so that the one that grows stays short. */
export interface Segment {
  readonly path: string
  /** Numbers of its first and last line. */
  readonly from: number
  readonly to: number
}

const LINE_END = 0x0a
const NUMBERS = / (\d{8,12})-(\d{8,12})$/

/** `riwayat 00000001-00005000.jsonl` beside `riwayat.jsonl`. */
export function segmentFile(journal: string, from: number, to: number): string {
  const extension = extname(journal)
  const [first, last] = [from, to].map((seq) => String(seq).padStart(8, '0'))
  return join(dirname(journal), `${basename(journal, extension)} ${first}-${last}${extension}`)
}

/** The finished parts of that journal, the oldest first; links and folders are none. */
export async function segmentsOf(journal: string): Promise<readonly Segment[]> {
  const extension = extname(journal)
  const stem = basename(journal, extension)
  const names = await readdir(dirname(journal)).catch(() => [])
  const found: Segment[] = []
  for (const name of names) {
    const numbers = NUMBERS.exec(basename(name, extension))
    if (!numbers || !name.startsWith(`${stem} `) || extname(name) !== extension) continue
    const path = join(dirname(journal), name)
    const [from, to] = [Number(numbers[1]), Number(numbers[2])]
    if (path === segmentFile(journal, from, to) && (await lstat(path)).isFile()) {
      found.push({ path, from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** The files that together are that journal, in the order of their lines; none where there is none. */
export async function filesOfJournal(journal: string): Promise<readonly string[]> {
  const isThere = await lstat(journal).then(
    (entry) => entry.isFile(),
    () => false,
  )
  // A journal written anew begins with the first line; older parts do not count any more.
  const isWhole = isThere && (await firstSeqIn(journal)) === 1
  const parts = isWhole ? [] : await segmentsOf(journal)
  return [...parts.map(({ path }) => path), ...(isThere ? [journal] : [])]
}

/** True where each begins with the number its name says, the one after the end of the one before. */
export async function areInOrder(segments: readonly Segment[]): Promise<boolean> {
  let end = 0
  for (const { path, from, to } of segments) {
    if (from !== end + 1 || to < from || (await firstSeqIn(path)) !== from) return false
    end = to
  }
  return true
}

/** Whole lines of a finished part. */
export async function segmentLines({ path }: Segment): Promise<string[]> {
  const bytes = await readFile(path)
  const whole = bytes.lastIndexOf(LINE_END)
  return whole < 0 ? [] : bytes.subarray(0, whole).toString('utf8').split('\n')
}

/** The checksum at the end of a finished part; null where there is none. */
export async function lastSumIn({ path }: Segment): Promise<string | null> {
  return reading(path, async (file) => {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(TAIL_BYTES),
      position: Math.max(0, size - TAIL_BYTES),
    })
    return sumAt(buffer, bytesRead)
  })
}

/** The number at the beginning of a line; null where there is none. */
export function firstSeqOf(bytes: Buffer): number | null {
  const seq = /^\{"seq":(\d{1,12}),/.exec(bytes.toString('latin1', 0, HEAD_BYTES))?.[1]
  return seq === undefined ? null : Number(seq)
}

/** What stands as checksum at the end of the line that ends there. */
export function sumAt(bytes: Buffer, end: number): string | null {
  return TAIL.exec(bytes.toString('latin1', Math.max(0, end - TAIL_BYTES), end))?.[1] ?? null
}

/** Puts the parts beside the journal under a name that no longer counts; answers the first of the names. */
export async function setAside(segments: readonly Segment[], at: string): Promise<string | null> {
  let first: string | null = null
  for (const { path } of segments) {
    const name = asideName(path, at)
    await rename(path, join(dirname(path), name))
    first ??= name
  }
  const [one] = segments
  if (one) await syncFolder(dirname(one.path))
  return first
}

/** `riwayat (disisihkan 2026-11-25T09-41-00-123Z).jsonl` */
export function asideName(path: string, at: string): string {
  const extension = extname(path)
  return `${basename(path, extension)} (disisihkan ${at.replace(/[:.]/g, '-')})${extension}`
}

const HEAD_BYTES = 32
const TAIL_BYTES = 32
const TAIL = /,"sum":"([0-9a-f]{8})"\}\n$/

function firstSeqIn(path: string): Promise<number | null> {
  return reading(path, async (file) => {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD_BYTES), position: 0 })
    return firstSeqOf(buffer.subarray(0, bytesRead))
  })
}

async function reading<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}
