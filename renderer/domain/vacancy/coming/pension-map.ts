import { officeOf } from '../../readings/offices.ts'
import type { Structure } from '../../structure/structure.ts'
import { addMonths, type CalendarDate, dateOf, partsOf } from '../../values/calendar-date.ts'
import type { Coming } from './coming.ts'

/** Horizons of the forecast, in months. */
export const HORIZONS = [12, 24, 36, 48, 60] as const
export type Horizon = (typeof HORIZONS)[number]

/** What the rows of the map are. */
export const MAP_ROWS = ['office', 'eselon'] as const
export type MapRows = (typeof MAP_ROWS)[number]

/** One column of the map: a month, or a quarter of the year where it reaches beyond two years. */
export interface MapColumn {
  /** First day of its first month. */
  readonly from: CalendarDate
  /** First day after it. */
  readonly until: CalendarDate
}

export interface MapRow {
  /** Name of the office, or the eselon; empty for posts without one. */
  readonly value: string
  readonly counts: readonly number[]
  readonly total: number
}

/** How many seats turn vacant, by office or eselon, month by month. */
export interface PensionMap {
  readonly columns: readonly MapColumn[]
  readonly rows: readonly MapRow[]
  readonly sums: readonly number[]
}

/** Months up to which each has a column of its own. */
const BY_MONTH = 24

/** The map of what is to come; rows with the most on top, eselons in their order. */
export function pensionMap(
  structure: Structure,
  list: readonly Coming[],
  by: MapRows,
  on: CalendarDate,
  months: number,
): PensionMap {
  const columns = columnsOf(on, months)
  const counts = new Map<string, number[]>()
  for (const one of list) {
    const at = columns.findIndex(({ from, until }) => from <= one.on && one.on < until)
    if (at < 0) continue
    const value =
      by === 'eselon'
        ? (one.post.eselon ?? '')
        : (officeOf(structure, one.post.unitId)?.name ?? one.post.title)
    const row = counts.get(value) ?? columns.map(() => 0)
    row[at] = (row[at] ?? 0) + 1
    counts.set(value, row)
  }
  const rows = [...counts].map(([value, row]) => ({ value, counts: row, total: sum(row) }))
  const sums = columns.map((_, at) => sum(rows.map((row) => row.counts[at] ?? 0)))
  return { columns, rows: rows.sort(by === 'eselon' ? eselonFirst : mostFirst), sums }
}

function columnsOf(on: CalendarDate, months: number): MapColumn[] {
  const { year, month } = partsOf(on)
  const step = months <= BY_MONTH ? 1 : 3
  const first = dateOf(year, month - ((month - 1) % step), 1) ?? on
  const last = addMonths(on, months)
  const columns: MapColumn[] = []
  // From the month or quarter of the day itself to that in which the horizon ends.
  for (let from = first; from <= last; from = addMonths(from, step)) {
    columns.push({ from, until: addMonths(from, step) })
  }
  return columns
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function mostFirst(a: MapRow, b: MapRow): number {
  return b.total - a.total || (a.value < b.value ? -1 : 1)
}

function eselonFirst(a: MapRow, b: MapRow): number {
  if (a.value === '' || b.value === '') return a.value === '' ? 1 : -1
  return a.value < b.value ? -1 : 1
}
