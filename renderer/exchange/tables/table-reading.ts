import { NAME_BESIDE_CODE } from './code-and-name.ts'
import type { Meaning } from './meanings.ts'

/** How a table tells which unit hangs from which. */
export const HIERARCHIES = [
  'parent-id',
  'prefix-code',
  'outline-number',
  'indentation',
  'level-columns',
  'unit-kinds',
  'manager-names',
  'none',
] as const
export type Hierarchy = (typeof HIERARCHIES)[number]

/** Why a row is neither a unit, a post nor a person. */
export const SKIP_REASONS = [
  'title',
  'column-numbers',
  'heading-again',
  'total',
  'section',
  'example',
  'signature',
  'note',
  'second-table',
  'outside',
  'by-hand',
  'nothing',
  'abolished',
  'hidden',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** A row that is passed over, as the spreadsheet numbers it. */
export interface SkippedRow {
  readonly row: number
  readonly reason: SkipReason
}

/**
 * How one sheet is understood: a value that is guessed, shown, changed piece by piece, remembered and sent as a
 * file. Rows count from 1, columns from 0.
 */
export interface TableReading {
  readonly sheet: string
  /** First row of the headings; 0 where the table has none. */
  readonly headerRow: number
  readonly headerRows: 0 | 1 | 2
  readonly firstRow: number
  readonly lastRow: number
  /** Rows of the table that hold nothing to read, and titles and remarks around it. */
  readonly skipped: readonly SkippedRow[]
  /** The meaning of each column, from the left. */
  readonly columns: readonly Meaning[]
  readonly hierarchy: Hierarchy
  /** How sure the guess is, 0–1; 1 where the user said so. */
  readonly sure: number
}

/** The value of a sheet, whose name may be that of an inherited member ("constructor"). */
export function ofSheet<T>(values: Readonly<Record<string, T>>, sheet: string): T | undefined {
  return Object.hasOwn(values, sheet) ? values[sheet] : undefined
}

/** Below it nothing is taken for understood: the user is asked. */
export const SURE_ENOUGH = 0.6

/** The columns of a meaning, from the left. */
export function columnsOf({ columns }: TableReading, meaning: Meaning): number[] {
  return columns.flatMap((one, index) => (one === meaning ? [index] : []))
}

/** Whether a column has that meaning. */
export function tells({ columns }: Pick<TableReading, 'columns'>, meaning: Meaning): boolean {
  return (
    columns.includes(meaning) ||
    columns.some(
      (one) =>
        (one === 'codeUnit' || one === 'codeTitle') &&
        (meaning === 'code' || NAME_BESIDE_CODE[one] === meaning),
    )
  )
}
