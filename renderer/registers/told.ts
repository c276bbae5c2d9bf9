import type { PaperRow, PaperTable } from '../domain/paper/paper-text.ts'
import type { Holds } from '../domain/records/form/field.ts'
import type { Words } from '../words/words.ts'
import {
  type Cell,
  type Column,
  type Head,
  type JsonOf,
  ROOMS,
  type Room,
  type ScreenPart,
  type Telling,
} from './column.ts'

/**
 * The columns that may be told where something of people is left out: a column that does not say what it holds is
 * none. What the others hold is taken out of the records before they are told.
 */
export function toldColumns<R>(
  columns: readonly Column<R>[],
  leftOut: readonly unknown[],
): readonly Column<R>[] {
  return leftOut.length === 0 ? columns : columns.filter(({ holds }) => isTold(holds))
}

/** Whether a column stays where anything of people is left out; a note on a person never does. */
export function isTold(holds: Holds | null | undefined): boolean {
  return holds !== undefined && holds !== null && holds !== 'remark'
}

/** What stands over a column. */
export function headOf(head: Head, words: Words): string {
  return typeof head === 'string' ? words(head) : head[words.language]
}

/** The column whose cell heads a row for who listens. */
export function headOfRow<R>(shown: readonly ShownColumn<R>[]): string | undefined {
  return (shown.find(({ heads }) => heads) ?? shown[0])?.id
}

/** Rows that are printed strong, such as a sum; and what stands over a row and those after it that have the same there. */
interface RowLooks<R> {
  readonly isStrong?: (row: R) => boolean
  readonly over?: (row: R) => string | null
}

/** A register, or a part of it, as a table of a paper. */
export function paperTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  telling: Telling,
  { isStrong, over }: RowLooks<R> = {},
): PaperTable {
  const told = columns.flatMap(({ head, names, paper }) =>
    paper ? [{ head, names, ...paper }] : [],
  )
  return {
    kind: 'table',
    columns: told.map(({ head, names, share, align }) => ({
      head: headOf(head, telling.words),
      share,
      ...(names ? { names } : {}),
      ...(align ? { align } : {}),
    })),
    rows: rows.flatMap((row, at) => {
      const isLead = (lead: (typeof told)[number]['lead']) =>
        typeof lead === 'function' ? lead(row) : lead === true
      const leads = told.flatMap(({ lead }, column) => (isLead(lead) ? [column] : []))
      const own: PaperRow = {
        ...(isStrong ? { strong: isStrong(row) } : {}),
        ...(leads.length > 0 ? { leads } : {}),
        cells: told.map(({ tell }) => tell(row, telling, at + 1)),
      }
      const before = at > 0 ? rows[at - 1] : undefined
      const name = over?.(row) ?? null
      const isNew = name !== null && (before === undefined || over?.(before) !== name)
      return isNew ? [overRow(name, telling.words), own] : [own]
    }),
  }
}

function overRow(name: string, words: Words): PaperRow {
  return { cells: [[name]], over: { again: words('paper.goes-on', { name }) } }
}

/** A register as the headings and rows of a spreadsheet, with what each column tells of people. */
export function cellTable<R>(
  columns: readonly Column<R>[],
  rows: readonly R[],
  telling: Telling,
): {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  readonly holds: readonly (Holds | null)[]
} {
  const told = columns.flatMap(({ head, holds = null, cell }) =>
    cell ? [{ head, holds, ...cell }] : [],
  )
  return {
    holds: told.map(({ holds }) => holds),
    headings: told.map(({ head }) => headOf(head, telling.words)),
    rows: rows.map((row, at) => told.map(({ tell }) => tell(row, telling, at + 1))),
  }
}

/** A row as other programs read it. What a column works out only when it is read is not worked out here. */
export function jsonRow<R, C extends Column<R>>(
  columns: readonly C[],
  row: R,
  telling: Telling,
): JsonOf<C> {
  const all = {}
  for (const { json } of columns) {
    if (json) Object.defineProperties(all, Object.getOwnPropertyDescriptors(json(row, telling)))
  }
  return all as JsonOf<C>
}

/** A column as a screen heads and draws it. */
export interface ShownColumn<R> extends ScreenPart<R> {
  readonly id: string
  readonly head: Head
  readonly names: boolean
  readonly heads: boolean
  /** The column whose order its heading asks for; null where nothing can be put in order by it. */
  readonly sorts: string | null
}

/** The columns a screen shows, whatever room it has. */
export function shownColumns<R>(columns: readonly Column<R>[]): readonly ShownColumn<R>[] {
  return columns.flatMap(({ id, head, names = false, heads = false, sort, screen }) =>
    screen
      ? [{ id, head, names, heads, sorts: screen.sortedBy ?? (sort ? id : null), ...screen }]
      : [],
  )
}

/** The width of a column in that room; null where there is none for it. */
export function widthIn(width: ScreenPart<never>['width'], room: Room): string | null {
  return typeof width === 'string' ? width : (width?.[room] ?? null)
}

/** The rooms in which there is a width for it. */
export function roomsOf(width: ScreenPart<never>['width']): string {
  return ROOMS.filter((room) => widthIn(width, room) !== null).join(' ')
}
