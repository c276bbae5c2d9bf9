import { fits } from '../../domain/records/record-problem.ts'
import type { RecordKind } from '../../domain/records/records.ts'
import { exactCell, textOfExactCell } from './exact-cell.ts'
import type { FieldForm, OwnColumn } from './own-columns.ts'
import type { ProblemList } from './problem-list.ts'
import { headingKey } from './sheet.ts'
import { type Aliases, cellAt, type TableRow, type TableSheet, textAt } from './table-sheet.ts'

/** A value as it is written into a cell; numbers stay numbers, everything else is text. */
export type OutCell = string | number

/** The cells of a record in the order of its columns. */
export function cellsOf<R>(record: R, columns: readonly OwnColumn<R>[]): OutCell[] {
  return columns.map(({ field, form }) => outCell(record[field], form))
}

/** The cell of one value; nothing where there is none. */
export function outCell(value: unknown, form: FieldForm): OutCell {
  if (value === null || value === undefined) return ''
  if (form === 'flag') return value ? 'ya' : 'tidak'
  if (form === 'number') return value as number
  if (form === 'text') return exactCell(String(value))
  return exactCell(String(value).slice(String(value).indexOf(':') + 1))
}

/** Headings by which the columns are found again, in both languages. */
export function aliasesOf<R>(columns: readonly OwnColumn<R>[], prefix = ''): Aliases {
  return Object.fromEntries(
    columns.map(({ field, heading }) => [
      `${prefix}${field}`,
      [headingKey(heading.id), headingKey(heading.en)],
    ]),
  )
}

/**
 * The fields of a record from its row. Ids get their kind; a number that is none, or outside of what the
 * field can hold, is noted and left out.
 */
export function fieldsOf<R>(
  at: { readonly table: TableSheet; readonly row: TableRow },
  columns: readonly OwnColumn<R>[],
  kind: RecordKind,
  problems: ProblemList,
  prefix = '',
): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const { field, form } of columns) {
    const meaning = `${prefix}${field}`
    const cellText = textAt(at.table, at.row, meaning)
    const text = textOfExactCell(cellText)
    if (form === 'flag') fields[field] = /^(ya|yes|true|1)$/i.test(text)
    else if (cellText === '') fields[field] = null
    else if (form === 'text') fields[field] = text
    else if (form === 'id') fields[field] = `${kind}:${text}`
    else if (form === 'number') fields[field] = numberOf(text)
    else fields[field] = `${form.ref}:${text}`
    if (form === 'number' && text !== '' && !fits(kind, field as never, fields[field])) {
      fields[field] = null
      const cell = cellAt(at.table, at.row, meaning)
      problems.add('bad-number', 'warning', 'bad-number', cell, { used: '-' })
    }
  }
  return fields
}

function numberOf(text: string): number | null {
  const value = Number(text.replace(/^'/, '').replace(',', '.'))
  return Number.isFinite(value) ? value : null
}
