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

/**
 * A look as it will be once a wish is answered, as far as the wish itself says: what the user settles meanwhile builds
 * on it, so that nothing settled a moment ago is lost.
 */
export function asWished(look: ImportLook, wish: ImportWish): ImportLook {
  const sheets = look.sheets.map((sheet) => {
    const { headerRow, headerRows, lastRow, columns, hierarchy } = wish.settled[sheet.name] ?? {}
    if (!sheet.reading) return sheet
    const reading: TableReading = {
      ...sheet.reading,
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(headerRows === undefined ? {} : { headerRows }),
      ...(lastRow === undefined ? {} : { lastRow }),
      ...(columns === undefined ? {} : { columns }),
      ...(hierarchy === undefined ? {} : { hierarchy }),
    }
    return { ...sheet, reading }
  })
  return { ...look, sheets, wish }
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
