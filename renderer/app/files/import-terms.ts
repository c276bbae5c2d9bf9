import type * as look from '../../exchange/look/look.ts'
import type { ImportPreview, ShownLook } from '../../exchange/look/preview.ts'
import * as alike from '../../exchange/read/alike-problems.ts'
import type { Receipt } from '../../exchange/read/import-receipt.ts'
import type * as report from '../../exchange/read/import-report.ts'
import type { Settled } from '../../exchange/tables/guess-reading.ts'
import { hasColumns } from '../../exchange/tables/has-columns.ts'
import { MEANINGS, type Meaning } from '../../exchange/tables/meanings.ts'
import {
  HIERARCHIES,
  type Hierarchy,
  ofSheet,
  SURE_ENOUGH,
  type TableReading,
  tells,
} from '../../exchange/tables/table-reading.ts'

/** What a screen speaks of while files are read: the terms of `exchange`, which screens do not import. */
export type ImportLook = ShownLook
export type Previewed = ImportPreview
export type ImportWish = look.ImportWish
export type SheetLook = look.SheetLook
export type CellEdit = look.CellEdit
export type ImportEdit = look.ImportEdit
export type TableMeaning = Meaning
export type TableHierarchy = Hierarchy
export type SettledTable = Settled
export type InputProblem = report.ImportProblem
export type ImportReceipt = Receipt
export type AlikeProblems = alike.AlikeProblems
export const settledOf = ofSheet
export const alikeProblems = alike.alikeProblems
export const TOLD_TOGETHER = alike.TOLD_TOGETHER
export type ImportOutcome = report.ImportOutcome

export const COLUMN_MEANINGS: readonly Meaning[] = MEANINGS
/** Below it a table is a question. */
export const LEAST_SURE = SURE_ENOUGH
export const TABLE_HIERARCHIES: readonly Hierarchy[] = HIERARCHIES

/** Whether the table has the columns by which that hierarchy would be told. */
export function couldBe(reading: TableReading, hierarchy: Hierarchy): boolean {
  // Marks of points may stand before the names themselves.
  if (hierarchy === 'outline-number' && tells(reading, 'unit')) return true
  return hasColumns({ ...reading, hierarchy })
}

/** What each part of a wish shows at once; a new part does not compile until it is listed here. */
const AT_ONCE: {
  readonly [Part in keyof ImportWish]: (sheet: SheetLook, asked: ImportWish[Part]) => SheetLook
} = {
  // Another form is known only when the files are read again.
  preset: (sheet) => sheet,
  settled: settledAtOnce,
  edits: (sheet, edits) => ({
    ...sheet,
    rows: edits.reduce((rows, edit) => withEdit(rows, edit, sheet.name), sheet.rows),
  }),
}

type SettledPart = keyof Required<Settled>

/** The same of each part that is settled of one sheet. */
const SETTLED_AT_ONCE: {
  readonly [Part in SettledPart]: (
    sheet: SheetLook,
    settled: NonNullable<Settled[Part]>,
  ) => SheetLook
} = {
  turned: (sheet, lying) => ({ ...sheet, lying }),
  headerRow: (sheet, headerRow) => withReading(sheet, { headerRow }),
  headerRows: (sheet, headerRows) => withReading(sheet, { headerRows }),
  lastRow: (sheet, lastRow) => withReading(sheet, { lastRow }),
  columns: (sheet, columns) => withReading(sheet, { columns }),
  hierarchy: (sheet, hierarchy) => withReading(sheet, { hierarchy }),
  skip: (sheet, rows) =>
    withSkipped(sheet, (skipped) => [
      ...skipped.filter(({ row }) => !rows.includes(row)),
      ...rows.map((row) => ({ row, reason: 'by-hand' as const })),
    ]),
  keep: (sheet, rows) =>
    withSkipped(sheet, (skipped) => skipped.filter(({ row }) => !rows.includes(row))),
}

/**
 * A look as it will be once a wish is answered, as far as the wish itself says: what the user settles meanwhile builds
 * on it, so that nothing settled a moment ago is lost.
 */
export function asWished(look: ImportLook, wish: ImportWish): ImportLook {
  const shown = <P extends keyof ImportWish>(sheet: SheetLook, part: P) =>
    AT_ONCE[part](sheet, wish[part])
  const parts = Object.keys(AT_ONCE) as (keyof ImportWish)[]
  return { ...look, sheets: look.sheets.map((sheet) => parts.reduce(shown, sheet)), wish }
}

function settledAtOnce(sheet: SheetLook, all: ImportWish['settled']): SheetLook {
  const settled = ofSheet(all, sheet.name)
  if (settled === undefined) return sheet
  if (settled === null) return { ...sheet, leftOut: true }
  const shown = <P extends SettledPart>(before: SheetLook, part: P): SheetLook => {
    const value = settled[part]
    return value === undefined ? before : SETTLED_AT_ONCE[part](before, value)
  }
  const parts = Object.keys(SETTLED_AT_ONCE) as SettledPart[]
  return parts.reduce<SheetLook>(shown, { ...sheet, leftOut: false, settled: true })
}

function withReading(sheet: SheetLook, part: Partial<TableReading>): SheetLook {
  return sheet.reading ? { ...sheet, reading: { ...sheet.reading, ...part } } : sheet
}

function withSkipped(
  sheet: SheetLook,
  change: (skipped: TableReading['skipped']) => TableReading['skipped'],
): SheetLook {
  return sheet.reading ? withReading(sheet, { skipped: change(sheet.reading.skipped) }) : sheet
}

function withEdit(rows: SheetLook['rows'], edit: ImportEdit, sheet: string): SheetLook['rows'] {
  if (!('text' in edit) || edit.sheet !== sheet || !rows[edit.row - 1]) return rows
  return rows.map((row, at) => (at === edit.row - 1 ? row.with(edit.column, edit.text) : row))
}

/** Whether nothing has to be asked before the preview is shown. */
export function isSure({ outcome, sheets }: ImportLook): boolean {
  if (!outcome.readable) return false
  const asked = new Set(outcome.report.tables.map(({ sheet }) => sheet))
  return sheets.every(
    ({ name, fixed, settled, reading }) =>
      fixed || settled || !asked.has(name) || (reading?.sure ?? 0) >= SURE_ENOUGH,
  )
}
