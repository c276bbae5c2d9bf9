import type { PageTable } from './page-table.ts'

/** What begins a row of its own though it bears no number: sums, and lines that gather posts or sign. */
const OWN_ROW =
  /^(sub\s*-?\s*)?(jumlah|jml|total|rekap\w*|keterangan|catatan|mengetahui|kelompok|jabatan|nip)\b/i
/** So many of the rows bear a number, where those without one go on with the one before. */
const NUMBERED = 0.9

/**
 * The rows of a table that goes on at the top of a page, where its first row is the rest of the last row of the page
 * before: it has no number, as all others have, and stands only where that one has something.
 */
export function withoutTear(
  before: PageTable['rows'],
  rows: PageTable['rows'],
): PageTable['rows'] | null {
  const [last, first] = [before.at(-1), rows[0]]
  if (!last || !first) return null
  const key = numberColumn([...before, ...rows.slice(1)])
  if (key === null || (first[key] ?? '') !== '' || !isNumber(last[key] ?? '')) return null
  const told = first.flatMap((text, column) => (text === '' ? [] : [column]))
  // With nothing of it but the edge of its cells the rest is blank.
  const goesOn = told.every((column) => (last[column] ?? '') !== '')
  if (!goesOn || told.some((column) => OWN_ROW.test(first[column] ?? ''))) return null
  const joined = last.map((text, column) => joinedText(text, first[column] ?? ''))
  return [...before.slice(0, -1), joined, ...rows.slice(1)]
}

function joinedText(text: string, rest: string): string {
  if (rest === '' || text === '') return text + rest
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(rest)
    ? text.slice(0, -1) + rest
    : `${text} ${rest}`
}

/** The column that numbers nearly all rows below the headings; null where there is none. */
function numberColumn(rows: PageTable['rows']): number | null {
  const width = Math.max(0, ...rows.map((row) => row.length))
  for (let column = 0; column < Math.min(width, 2); column++) {
    const begins = rows.findIndex((row) => isNumber(row[column] ?? ''))
    if (begins < 0) continue
    const body = rows.slice(begins)
    const numbered = body.filter((row) => isNumber(row[column] ?? '')).length
    if (numbered >= 2 && numbered >= body.length * NUMBERED) return column
  }
  return null
}

function isNumber(text: string): boolean {
  return /^\(?\d{1,5}[.)]?$/.test(text)
}
