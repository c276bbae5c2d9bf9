import { readNumber } from '../read/parse-cells.ts'
import { headingAt, type TableSheet, textAt } from '../read/table-sheet.ts'
import type { Meaning } from './meanings.ts'
import { withColumn } from './with-column.ts'

/** How a column of vacant seats is headed, beside which nothing tells how many are held. */
const LACKING = /lowong|kosong|kurang/i

/**
 * The table with one number of those who hold each post: the sum where PNS and PPPK have a column each, and the need
 * without the vacant seats where those alone are told.
 */
export function withCounts(table: TableSheet, columns: readonly Meaning[]): TableSheet {
  const parts = columns.flatMap((one, at) => (one === 'filled' ? [at] : []))
  if (parts.length > 1) {
    const heading = headingAt(table, 'filled')
    const sum = (cells: readonly string[]) => sumOf(parts.map((at) => cells[at] ?? ''))
    return { ...withColumn(table, 'filled', sum, heading), parts: new Map([['filled', parts]]) }
  }
  const lacking = table.columns.has('difference') && LACKING.test(headingAt(table, 'difference'))
  const told = parts.length > 0 || ['holder', 'name', 'nip'].some((one) => table.columns.has(one))
  if (
    !lacking ||
    told ||
    !table.columns.has('seats') ||
    /lebih/i.test(headingAt(table, 'difference'))
  )
    return table
  return withColumn(
    table,
    'filled',
    (_, index) => heldOf(table, index),
    headingAt(table, 'difference'),
  )
}

/** The sum of the cells; the first that is no number, where one is none. */
function sumOf(cells: readonly string[]): string {
  const told = cells.filter((text) => !/^[-–—]?$/.test(text))
  const strange = told.find((text) => readNumber(text) === null)
  if (strange !== undefined || told.length === 0) return strange ?? ''
  return String(told.reduce((sum, text) => sum + (readNumber(text) ?? 0), 0))
}

function heldOf(table: TableSheet, index: number): string {
  const row = table.rows[index]
  if (!row) return ''
  const [needed, lacking] = (['seats', 'difference'] as const).map((one) =>
    readNumber(textAt(table, row, one).replace(/^[−–-]\s*/, '')),
  )
  if (needed === null || needed === undefined) return ''
  return String(Math.max(0, needed - (lacking ?? 0)))
}
