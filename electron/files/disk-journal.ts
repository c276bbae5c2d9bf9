import { constants } from 'node:fs'
import { copyFile, type FileHandle, link, lstat, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { DiskJournal } from '../contract/main-services.ts'
import {
  areInOrder,
  asideName,
  firstSeqOf,
  lastSumIn,
  type Segment,
  segmentFile,
  segmentLines as segmentLinesOf,
  segmentsOf,
  setAside,
  sumAt,
} from './journal-segments.ts'
import { OWN_FILE } from './own-rights.ts'
import { safeWrite, syncFolder } from './safe-write.ts'

const LINE_END = 0x0a

/** So many lines the file that grows has at most: about 3 MB, read in some milliseconds. */
export const SEGMENT_LINES = 5000

interface Part {
  readonly segment: Segment
  readonly count: number
}

interface Known {
  /** Finished parts that come before the file, and the lines of each. */
  readonly before: readonly Part[]
  /** Lines in them. */
  readonly base: number
  readonly lastSeq: number
  readonly lastSum: string | null
  /** Bytes of the file up to and with the last line end. */
  readonly whole: number
  /** Where its last line begins. */
  readonly lastAt: number
  /** Bytes of the file; more than `whole` where the last line is torn. */
  readonly size: number
}

export interface DiskJournalOptions {
  /** ISO moment, for the name of what is kept aside. */
  now?(): string
  /** Lines of a finished part. */
  readonly segmentLines?: number
}

/**
 * A line without its end was never confirmed: it is not counted, and the next line takes its place. A link in the
 * journal's place is not followed. When the file has so many lines it is renamed to a finished part and the next
 * line begins a new file: nothing is ever copied, so an end at any moment finds each line once.
 */
export function createDiskJournal(path: string, options: DiskJournalOptions = {}): DiskJournal {
  const { now = () => new Date().toISOString(), segmentLines: most = SEGMENT_LINES } = options
  let known: Known | null = null
  const queue = createQueue()

  async function look(): Promise<Known> {
    const size = await sizeOf(path)
    if (known?.size !== size) known = await found(path, size)
    return known
  }

  async function append(seq: number, line: string): Promise<number> {
    let before = await look()
    if (seq !== before.lastSeq + 1) throw new Failure('journal-out-of-step', dirname(path))
    if (before.lastSeq - before.base >= most) before = await putAway(before)
    const bytes = Buffer.from(`${line}\n`)
    known = null
    const file = await open(path, before.size === 0 ? ADD : CHANGE, OWN_FILE)
    try {
      if (before.size > before.whole) await file.truncate(before.whole)
      await writeAt(file, bytes, before.whole)
    } finally {
      await file.close()
    }
    if (before.size === 0) await syncFolder(dirname(path))
    const whole = before.whole + bytes.length
    const lastSum = sumAt(bytes, bytes.length)
    known = { ...before, lastSeq: seq, lastSum, whole, lastAt: before.whole, size: whole }
    return seq
  }

  /** The file becomes a finished part; where the disk does not do that it goes on growing. */
  async function putAway(all: Known): Promise<Known> {
    const { before, base, lastSeq, size, whole } = all
    if (size !== whole) return all
    const counted = new Set(before.map(({ segment }) => segment.path))
    try {
      const stale = (await segmentsOf(path)).filter((segment) => !counted.has(segment.path))
      await setAside(stale, now())
      await rename(path, segmentFile(path, base + 1, lastSeq))
      known = null
      await syncFolder(dirname(path))
    } catch {
      known = null
    }
    return look()
  }

  async function takeBack(seq: number, sum: string): Promise<boolean> {
    const { lastSeq, lastSum, lastAt, whole } = await look()
    if (seq !== lastSeq || sum !== lastSum || whole === 0) return false
    known = null
    const file = await open(path, CHANGE)
    try {
      await file.truncate(lastAt)
      await file.sync()
    } finally {
      await file.close()
    }
    return true
  }

  async function replace(lines: readonly string[]): Promise<string | null> {
    const { size } = await look()
    const at = now()
    const aside = size === 0 ? null : await keepAside(path, at)
    known = null
    await safeWrite(path, Buffer.from(lines.map((line) => `${line}\n`).join('')), {
      keepPrevious: false,
      rights: OWN_FILE,
    })
    // From now on the file begins with the first line, so that no finished part counts.
    const parts = await setAside(await segmentsOf(path), at)
    return aside ?? parts
  }

  async function read(fromSeq: number, toSeq: number): Promise<readonly string[]> {
    const { before, base, whole } = await look()
    const lines: string[] = []
    let at = 0
    for (const { segment, count } of before) {
      if (at < toSeq && at + count >= fromSeq) {
        lines.push(...between(await segmentLinesOf(segment), at, fromSeq, toSeq))
      }
      at += count
    }
    if (whole === 0 || toSeq <= base) return lines
    const text = (await readFile(path)).subarray(0, whole - 1).toString('utf8')
    return [...lines, ...between(text.split('\n'), base, fromSeq, toSeq)]
  }

  const inTurn = <T>(work: () => Promise<T>) => queue(() => about(path, work))

  return {
    last: () => inTurn(look),
    read: (fromSeq, toSeq = Number.MAX_SAFE_INTEGER) => inTurn(() => read(fromSeq, toSeq)),
    append: (seq, line) => inTurn(() => append(seq, line)),
    takeBack: (seq, sum) => inTurn(() => takeBack(seq, sum)),
    replace: (lines) => inTurn(() => replace(lines)),
  }
}

const EMPTY = Buffer.alloc(0)

async function found(path: string, size: number): Promise<Known> {
  const bytes = size === 0 ? EMPTY : await readFile(path)
  const { lines, whole, lastAt } = measure(bytes)
  const first = firstSeqOf(bytes)
  const segments = await segmentsOf(path)
  // A journal written anew begins with the first line; parts an end in the middle of that has left do not count.
  const before = lines > 0 && first === 1 ? [] : await partsOf(segments, first, size === 0)
  const base = before.reduce((sum, { count }) => sum + count, 0)
  const last = before.at(-1)
  const lastSum = lines > 0 ? sumAt(bytes, whole) : last ? await lastSumIn(last.segment) : null
  return { before, base, lastSeq: base + lines, lastSum, whole, lastAt, size: bytes.length }
}

/**
 * The parts with their lines: as many as their names say where each follows from the one before, which is known
 * without reading them; else as many as there are.
 */
async function partsOf(
  segments: readonly Segment[],
  next: number | null,
  isEmpty: boolean,
): Promise<Part[]> {
  const last = segments.at(-1)
  const fits = (isEmpty || next === (last?.to ?? 0) + 1) && (await areInOrder(segments))
  return Promise.all(
    segments.map(async (segment) => {
      const isSure = fits && !(isEmpty && segment === last)
      const { from, to } = segment
      return { segment, count: isSure ? to - from + 1 : (await segmentLinesOf(segment)).length }
    }),
  )
}

function measure(bytes: Buffer): Pick<Known, 'whole' | 'lastAt'> & { readonly lines: number } {
  let [lines, lastAt, whole] = [0, 0, 0]
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) {
    lines++
    lastAt = whole
    whole = at + 1
  }
  return { lines, whole, lastAt }
}

/** Of lines of which the first has the number `at` + 1, those from one number to another. */
function between(lines: readonly string[], at: number, from: number, to: number): string[] {
  return lines.slice(Math.max(0, from - 1 - at), Math.max(0, to - at))
}

/** Where the system knows no such flag, `sizeOf` has looked just before. */
const NO_LINK = constants.O_NOFOLLOW ?? 0
const ADD = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_LINK
const CHANGE = constants.O_RDWR | NO_LINK

/** A second name for what lies there, else a copy: `riwayat (disisihkan 2026-11-25T09-41-00-123Z).jsonl`. */
async function keepAside(path: string, at: string): Promise<string> {
  const name = asideName(path, at)
  const kept = join(dirname(path), name)
  await link(path, kept).catch(() => copyFile(path, kept, constants.COPYFILE_EXCL))
  return name
}

async function sizeOf(path: string): Promise<number> {
  try {
    const entry = await lstat(path)
    if (entry.isSymbolicLink()) throw new Failure('is-link', path)
    if (entry.isDirectory()) throw new Failure('is-folder', path)
    return entry.size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0
    throw error
  }
}

/** Where the disk takes only part of the line, that part is taken back. */
async function writeAt(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  try {
    for (let done = 0; done < bytes.length; ) {
      const rest = bytes.length - done
      done += (await file.write(bytes, done, rest, position + done)).bytesWritten
    }
    await file.sync()
  } catch (error) {
    await file.truncate(position).catch(() => undefined)
    throw error
  }
}
