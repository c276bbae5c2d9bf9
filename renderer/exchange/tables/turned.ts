import { cleanText, type Sheet } from '../read/sheet.ts'
import { guessReading, type Settled } from './guess-reading.ts'
import { meaningOfHeading } from './meanings.ts'
import { SURE_ENOUGH } from './table-reading.ts'

/** A table on its side has its headings in rows: no table has so many. */
const MOST_HEADINGS = 60
/** Fewer headings that are known may stand under one another by chance. */
const FEWEST_KNOWN = 3
/** Headings and two rows, lying. */
const FEWEST_COLUMNS = 3

/** The sheets as they are read: those that lie on their side, as it is settled or as they look, are turned upright. */
export function asTurned(
  sheets: readonly Sheet[],
  settled: ReadonlyMap<string, Settled | null>,
): Sheet[] {
  return sheets.map((sheet) => {
    const own = settled.get(sheet.name)
    return (own?.turned ?? looksTurned(sheet)) ? turned(sheet) : sheet
  })
}

/** The sheet with its columns as rows: what is in B3 stands in C2. */
export function turned(sheet: Sheet): Sheet {
  const width = Math.max(0, ...sheet.rows.map(({ length }) => length))
  const rows = Array.from({ length: width }, (_, column) =>
    sheet.rows.map((row) => row[column] ?? ''),
  )
  const hiddenRows = (sheet.hiddenColumns ?? []).map((column) => column + 1)
  const hiddenColumns = (sheet.hiddenRows ?? []).map((row) => row - 1)
  const merges = (sheet.merges ?? []).map((one) => ({
    firstRow: one.firstColumn + 1,
    lastRow: one.lastColumn + 1,
    firstColumn: one.firstRow - 1,
    lastColumn: one.lastRow - 1,
  }))
  const { hidden } = sheet
  const more = hidden ? { hidden } : {}
  return { name: sheet.name, rows, hiddenRows, hiddenColumns, merges, turned: true, ...more }
}

/** Whether its rows are few enough to be columns. */
export function couldLie({ rows, lines }: Sheet): boolean {
  return !lines && rows.length <= MOST_HEADINGS
}

/** Whether more of its headings stand under one another than beside one another, and it is surer so. */
function looksTurned(sheet: Sheet): boolean {
  const { rows } = sheet
  if (!couldLie(sheet)) return false
  if (rows.every((row) => row.filter((text) => text.trim() !== '').length < FEWEST_COLUMNS)) {
    return false
  }
  const heads = rows.map(([text = '']) => cleanText(text)).filter((text) => text !== '')
  const known = new Set(heads.map(meaningOfHeading).filter((meaning) => meaning !== null))
  if (known.size < FEWEST_KNOWN || known.size < heads.length * 0.5) return false
  const upright = guessReading(sheet)
  const beside = upright && upright.headerRow > 0 ? (rows[upright.headerRow - 1] ?? []) : []
  const headed = new Set(beside.map(meaningOfHeading).filter((meaning) => meaning !== null)).size
  if (headed >= known.size) return false
  return (guessReading(turned(sheet))?.sure ?? 0) >= Math.max(SURE_ENOUGH, upright?.sure ?? 0)
}
