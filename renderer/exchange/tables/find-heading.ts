import { headingRows } from '../read/heading-rows.ts'
import { cleanText } from '../read/sheet.ts'
import { KNOWN_KEYS, levelOfHeading, meaningOfHeading } from './meanings.ts'

/** Headings are looked for in so many rows: office tables begin with titles. */
const HEADER_ROWS = 15

export interface FoundHeading {
  /** First row of the headings, from 1. */
  readonly row: number
  readonly rows: 1 | 2
  readonly texts: readonly string[]
  /** First row below the headings and the numbers of the columns. */
  readonly next: number
  /** How many of them are known. */
  readonly known: number
}

/** The row of the first fifteen whose headings say most; null where none says anything. */
export function findHeading(rows: readonly (readonly string[])[]): FoundHeading | null {
  let best: FoundHeading | null = null
  for (let at = 0; at < Math.min(HEADER_ROWS, rows.length); at++) {
    const found = withoutTitle(rows, headingAtRow(rows, at + 1))
    const filled = found.texts.filter((text) => text !== '').length
    // A second table further down may have more headings that are known.
    if (found.known >= 2 && found.known * 2 >= filled) return found
    if (found.known > (best?.known ?? 0)) best = found
  }
  if (!best) return null
  const filled = best.texts.filter((text) => text !== '').length
  const named = best.texts.some((text) => meaningOfHeading(text) !== null)
  return best.known >= 2 || (filled <= 2 && named) ? best : null
}

/** Without a first row that says nothing of the columns: titles of two tables that stand side by side. */
function withoutTitle(rows: readonly (readonly string[])[], found: FoundHeading): FoundHeading {
  if (found.rows === 1 || knownOf((rows[found.row - 1] ?? []).map(cleanText)) > 0) return found
  const below = headingAtRow(rows, found.row + 1, 1)
  return below.known >= found.known ? below : found
}

/** The headings that begin at a row, whatever they say; `rows` fixes how many rows they have. */
export function headingAtRow(
  rows: readonly (readonly string[])[],
  row: number,
  count?: 1 | 2,
): FoundHeading {
  const known = count === 1 ? new Set<string>() : KNOWN_KEYS
  const read = headingRows(rows, row - 1, known)
  const two = read.headings.some((text, at) => text !== cleanText(rows[row - 1]?.[at] ?? ''))
  const texts = count === 2 && !two ? joinedRows(rows, row) : read.headings
  const height = count ?? (two ? 2 : 1)
  let next = Math.max(read.next, row - 1 + height) + 1
  while (isLabels(rows[next - 1] ?? [])) next++
  return { row, rows: height, texts, next, known: knownOf(texts) }
}

/** What stands in the lowest of three rows of headings: "PNS", "L", "P", "Jml". */
const LABEL =
  /^(c?pns|pppk|p3k|asn|l|p|lk|pr|laki-laki|perempuan|jml|jumlah|thn|bln|tahun|bulan)\.?$/i

/** Two labels or more and nothing else: headings still, and no row of the table. */
function isLabels(cells: readonly string[]): boolean {
  const texts = cells.map(cleanText).filter((text) => text !== '')
  return texts.length >= 2 && texts.every((text) => LABEL.test(text))
}

function joinedRows(rows: readonly (readonly string[])[], row: number): string[] {
  const [above = [], below = []] = [rows[row - 1], rows[row]]
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) =>
    [above[at], below[at]]
      .map((text) => cleanText(text ?? ''))
      .filter(Boolean)
      .join(' '),
  )
}

function knownOf(texts: readonly string[]): number {
  const found = new Set<string>()
  for (const text of texts) {
    const level = levelOfHeading(text)
    const meaning = meaningOfHeading(text) ?? (level === null ? null : `level ${level}`)
    if (meaning !== null && meaning !== 'difference') found.add(meaning)
  }
  return found.size
}
