import {
  columnFilteringFeature,
  columnGroupingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  metaHelper,
  type ReactTable,
  type Row,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { useWords } from '../../app/session.tsx'
import type { Words } from '../../words/words.ts'
import { columnName, SHEET_COLUMNS, type SheetColumn } from './sheet-columns.ts'
import type { SheetRow } from './sheet-rows.ts'
import type { SheetLook, SheetLookActs } from './use-sheet-look.ts'

const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowExpandingFeature,
  rowSortingFeature,
  columnMeta: metaHelper<SheetColumn>(),
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
})

type Features = typeof features
export type SheetTableRow = Row<Features, SheetRow>
export type SheetTable = ReactTable<Features, SheetRow>

const helper = createColumnHelper<Features, SheetRow>()
const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** Numbers as numbers, words as Indonesian sorts them, `Seksi 2` before `Seksi 10`. */
function compare(a: SheetTableRow, b: SheetTableRow, id: string): number {
  const left = a.getValue<string | number>(id)
  const right = b.getValue<string | number>(id)
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return collator.compare(String(left), String(right))
}

function holds(row: SheetTableRow, id: string, wanted: string): boolean {
  const value = row.getValue<string | number | undefined>(id)
  return String(value ?? '')
    .toLowerCase()
    .includes(wanted.toLowerCase())
}

function columnsIn(words: Words) {
  return helper.columns(
    SHEET_COLUMNS.map((column) =>
      helper.accessor((row) => column.value(row, words), {
        id: column.id,
        header: columnName(column.id, words),
        size: column.width,
        minSize: 44,
        meta: column,
        sortFn: compare,
        sortUndefined: 'last',
        filterFn: holds,
      }),
    ),
  )
}

/** Out of the order of the chart a row has to say which unit it belongs to. */
function visibilityOf(look: SheetLook): Record<string, boolean> {
  const visible = Object.fromEntries(look.hidden.map((id) => [id, false]))
  if (!isInTreeOrder(look)) visible.above = true
  return visible
}

/** True where all rows stand as on the chart, so that what is above a row tells where it belongs. */
export function isInTreeOrder({ sort, group, search, kind, filters }: SheetLook): boolean {
  const filtered = search !== '' || kind !== 'all' || Object.keys(filters).length > 0
  return sort === null && group === null && !filtered
}

/** Groups stand in the order of what they share, their rows as they were sorted. */
function sortingOf({
  group,
  sort,
}: Pick<SheetLook, 'group' | 'sort'>): { readonly id: string; readonly desc: boolean }[] {
  const own = sort ? [{ ...sort }] : []
  if (group === null || sort?.id === group) return own
  return [{ id: group, desc: false }, ...own]
}

/** Of the numbers of the rows, before all columns. */
export const NUMBER_WIDTH = 52
/** Names have more of what is free than any needs only to stand far from their numbers. */
const MOST_MORE = 240

/** How wide columns are: as they were set, and the names, where nobody set them, with what is free beside all. */
export function widthsIn(look: SheetLook, room: number): Record<string, number> {
  const [names] = SHEET_COLUMNS
  if (!names || look.widths[names.id] !== undefined) return look.widths
  const visible = visibilityOf(look)
  const taken = SHEET_COLUMNS.reduce(
    (sum, { id, width }) => (visible[id] === false ? sum : sum + (look.widths[id] ?? width)),
    NUMBER_WIDTH,
  )
  const free = Math.floor(Math.min(room - taken, MOST_MORE))
  return free > 0 ? { ...look.widths, [names.id]: names.width + free } : look.widths
}

/** The rows sorted, filtered and grouped as the look says; what is shown is `getRowModel().rows`. */
export function useSheetTable(
  rows: readonly SheetRow[],
  look: SheetLook,
  acts: SheetLookActs,
  /** For all columns, in pixels. */
  room: number,
): SheetTable {
  const words = useWords()
  const columns = useMemo(() => columnsIn(words), [words])
  const data = useMemo(() => [...rows], [rows])
  const columnVisibility = useMemo(() => visibilityOf(look), [look])
  const grouping = useMemo(() => (look.group ? [look.group] : []), [look.group])
  const sorting = useMemo(
    () => sortingOf({ group: look.group, sort: look.sort }),
    [look.group, look.sort],
  )
  const columnFilters = useMemo(
    () => Object.entries(look.filters).map(([id, value]) => ({ id, value })),
    [look.filters],
  )
  const columnSizing = useMemo(() => widthsIn(look, room), [look, room])
  return useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    state: { columnVisibility, grouping, sorting, columnFilters, columnSizing },
    onColumnSizingChange: (update) =>
      acts.setWidths(typeof update === 'function' ? update(look.widths) : update),
    columnResizeMode: 'onEnd',
    groupedColumnMode: false,
    initialState: { expanded: true },
    autoResetExpanded: false,
  })
}
