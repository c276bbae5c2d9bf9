import type { PresetName } from '../forms/form-names.ts'
import { ownListTable } from '../presets/own-lists.ts'
import type { ReadingOf } from '../presets/read-readings.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { isGuideSheet } from '../sheets/guide-sheet.ts'
import { toldOfReading } from '../tables/told-table.ts'

/** Why a sheet of files nobody understands was not understood. */
export function noteUnknown(
  sheets: readonly Sheet[],
  guessed: readonly ReadingOf[],
  asked: PresetName | 'auto',
  problems: ProblemList,
): void {
  for (const sheet of sheets) {
    // An empty list of our own form is no more than that.
    if (sheets.length > 1 && ownListTable(sheet)) continue
    if (sheets.length > 1 && isGuideSheet(sheet)) {
      noteGuide(sheet, problems)
      continue
    }
    const cell = { sheet: sheet.name, row: null, column: null, value: null }
    const found = guessed.find((one) => one.sheet === sheet)
    const known = found ? Object.values(toldOfReading(sheet, found.reading).columns) : []
    const headed = found !== undefined && found.reading.headerRow > 0
    if (asked !== 'auto') {
      problems.add('unreadable', 'error', 'unreadable-preset', cell, { preset: asked })
    } else if (headed && known.length > 0 && holdsNothing(found.reading)) {
      problems.add('unreadable', 'error', 'unreadable-header', cell)
    } else if (headed && known.length > 0) {
      const columns = known.map((heading) => `“${heading}”`).join(', ')
      problems.add('unreadable', 'error', 'unsure-table', cell, { columns })
    } else {
      const columns = headingsOf(sheet)
      problems.add('unreadable', 'error', 'unreadable-columns', cell, { columns })
    }
  }
}

/** Whether nothing stands below the headings but what is passed over. */
function holdsNothing({ firstRow, lastRow, skipped }: ReadingOf['reading']): boolean {
  const passed = skipped.filter(({ row }) => row >= firstRow && row <= lastRow)
  return passed.length > lastRow - firstRow
}

/** The guide of our own blank workbook is told by its heading, and is no problem. */
export function noteGuide({ name, rows }: Sheet, problems: ProblemList): void {
  const row = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== '')) + 1
  problems.pass({ sheet: name, row, reason: 'guide' })
}

/** Beside the text of a regulation its tables are not read. */
export function noteAnnex({ name }: Sheet, problems: ProblemList): void {
  const cell = { sheet: name, row: null, column: null, value: null }
  problems.add('unreadable', 'warning', 'regulation-annex', cell)
}

/** A sheet beside those that were understood is told with its headings. */
export function notePassedOver(sheet: Sheet, problems: ProblemList): void {
  const cell = { sheet: sheet.name, row: null, column: null, value: null }
  problems.add('unreadable', 'warning', 'unreadable-sheet', cell, { columns: headingsOf(sheet) })
}

/** The first row with any text, cut to what a sentence can hold. */
function headingsOf(sheet: Sheet): string {
  const row = sheet.rows.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? []
  const text = row.filter(Boolean).join(', ')
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
