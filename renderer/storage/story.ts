import { COVERS_HELD_SINCE } from '../domain/structure/fingerprint.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import { decodeJournalLine, type LineLink, linkOf, NO_SUM, versionOf } from './journal-line.ts'

/** No office comes near it; the work follows the lines there are, never a number one of them claims. */
const LAST_NUMBER = 5_000_000

/** What the lines of a journal tell. */
export interface Story {
  /** By number, the first is 1; null where the line cannot be read or there is none. */
  readonly entries: readonly (JournalEntry | null)[]
  /** Every line stands as it was written, in its place, and follows from the one before it. */
  readonly whole: boolean
  /** Lines that are not as they were written. */
  readonly damaged: number
  /** Checksum of the last line where the story is whole; null before the first. */
  readonly lastSum: string | null
  /** The newest version of the data a line claims, where that is newer than this program's; else null. */
  readonly newer: number | null
  /** The last line of before codes of paper were as today's, with the version of the data it claims; else null. */
  readonly older: { readonly seq: number; readonly v: number } | null
}

/** An entry that stands for a line nobody can read: so that numbers go on, and the journal says so. */
export const UNREADABLE = 'unreadable-line'

/** Such an entry. @param at the moment of the one before it */
export function placeholder(seq: number, at: string): JournalEntry {
  const label = { code: UNREADABLE, params: {} }
  return { seq, at, kind: 'edit', label, target: null, change: {} }
}

/** How far a chain of lines was followed. */
export interface ChainEnd {
  readonly seq: number
  /** Checksum of the last line; null where that was damaged, so that nothing need follow from it. */
  readonly sum: string | null
}

export const CHAIN_START: ChainEnd = { seq: 0, sum: NO_SUM }

/**
 * Number of the lines that are not as they were written, or stand in the wrong place. Cheap: it looks at checksums
 * and numbers alone.
 */
export function damagedLines(lines: readonly string[]): number {
  return chainOf(lines, CHAIN_START).damaged
}

/** The same of lines that come after others, which need not be there any more. */
export function chainOf(
  lines: readonly string[],
  { seq, sum }: ChainEnd,
): { readonly damaged: number; readonly end: ChainEnd } {
  let damaged = 0
  let last = sum
  for (const [index, line] of lines.entries()) {
    const link = linkOf(line)
    const fits =
      link?.seq === seq + index + 1 && (link.prev === null || last === null || link.prev === last)
    if (!fits) damaged++
    last = link?.sum ?? null
  }
  return { damaged, end: { seq: seq + lines.length, sum: last } }
}

/**
 * Reads the lines of a journal. What an editor did to them (line ends of another system, lines wrapped or laid out
 * anew) is undone where the checksum then fits; a line that is missing, doubled or spoilt costs no other.
 */
export function readStory(lines: readonly string[]): Story {
  const damaged = damagedLines(lines)
  if (damaged === 0) return wholeStory(lines)
  const entries: (JournalEntry | null)[] = []
  let newer: number | null = null
  let older: Story['older'] = null
  let loose = 0
  for (const piece of piecesOf(lines)) {
    const link = piece.line === null ? null : linkOf(piece.line)
    if (!link || piece.line === null || link.seq > LAST_NUMBER) {
      loose += piece.count
      continue
    }
    const read = entryOf(piece.line)
    newer = newest(newer, read.newer)
    older = latest(older, link)
    while (entries.length < link.seq) entries.push(null)
    entries[link.seq - 1] ??= read.entry
    loose = 0
  }
  for (; loose > 0; loose--) entries.push(null)
  return { entries, whole: false, damaged, lastSum: null, newer, older }
}

function wholeStory(lines: readonly string[]): Story {
  let newer: number | null = null
  let older: Story['older'] = null
  const entries = lines.map((line, index) => {
    const read = entryOf(line)
    older = latest(older, { seq: index + 1, v: versionOf(line) })
    newer = newest(newer, read.newer)
    return read.entry
  })
  const last = lines.at(-1)
  const lastSum = last === undefined ? null : (linkOf(last)?.sum ?? null)
  return { entries, whole: true, damaged: 0, lastSum, newer, older }
}

function entryOf(line: string): { entry: JournalEntry | null; newer: number | null } {
  const read = decodeJournalLine(line)
  if (read.ok)
    return { entry: read.value.label.code === UNREADABLE ? null : read.value, newer: null }
  const { code, params } = read.problem
  return { entry: null, newer: code === 'journal-line-newer' ? Number(params.version) : null }
}

function latest(older: Story['older'], { seq, v }: Pick<LineLink, 'seq' | 'v'>): Story['older'] {
  return v >= COVERS_HELD_SINCE || seq < (older?.seq ?? 0) ? older : { seq, v }
}

function newest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

interface Piece {
  /** The line as it was written; null where nobody can say. */
  readonly line: string | null
  /** So many lines it was, as far as can be seen. */
  readonly count: number
}

const HEAD = /^\s*\{"seq":/
const TAIL = /"sum":"[0-9a-f]{8}"\}\s*$/

/** Lines as they were written, out of lines as they lie there now. */
function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let rest: string[] = []
  const flush = () => {
    if (rest.length > 0) pieces.push(pieceOf(rest))
    rest = []
  }
  for (const line of lines) {
    const bare = line.replace(/^\uFEFF/, '').replace(/\r$/, '')
    if (linkOf(bare)) {
      flush()
      pieces.push({ line: bare, count: 1 })
      continue
    }
    if (HEAD.test(bare) || bare === '{') flush()
    rest.push(bare)
    if (bare === '}') flush()
  }
  flush()
  return pieces
}

function pieceOf(parts: readonly string[]): Piece {
  for (const line of [parts.join(''), parts.join(' '), compact(parts.join('\n'))]) {
    if (line !== null && linkOf(line)) return { line, count: 1 }
  }
  const heads = parts.filter((part) => HEAD.test(part)).length
  const tails = parts.filter((part) => TAIL.test(part)).length
  return { line: null, count: Math.max(heads, tails) }
}

/** JSON without the layout an editor gave it. */
function compact(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return null
  }
}
