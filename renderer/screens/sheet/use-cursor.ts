import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSession, useStructure, useViewPart } from '../../app/session.tsx'
import { get } from '../../domain/structure/structure.ts'
import { type CellRange, type Cursor, moved, placeOf, rangeOf, type Step } from './cursor.ts'
import { BLANK_ROW } from './sheet-rows.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

/** So many selected rows are told to the other screens; more than that nobody acts on one by one. */
const MOST_SELECTED = 2000

export interface SheetCursor {
  readonly cursor: Cursor | null
  readonly range: CellRange | null
  /** Where the active cell stands; null where it is not shown. */
  readonly active: { readonly row: number; readonly column: number } | null
  /** Selects a cell by position; `extend` keeps the other corner. */
  select(row: number, column: number, extend?: boolean): void
  move(step: Step, extend: boolean): void
  selectAll(): void
  selectRow(row: number, extend: boolean): void
}

/** The active cell and range of the sheet; its rows are the selection that chart and panel share. */
export function useCursor(
  rows: readonly SheetTableRow[],
  columns: readonly string[],
  reveal: (row: number, column: number) => void,
): SheetCursor {
  const { view } = useSession()
  const structure = useStructure()
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const places = useMemo(
    () => ({
      rows: new Map(rows.map(({ id }, index) => [id, index])),
      columns: new Map(columns.map((id, index) => [id, index])),
    }),
    [rows, columns],
  )
  const now = useRef({ rows, columns, places, cursor })
  now.current = { rows, columns, places, cursor }

  const put = useCallback(
    (next: Cursor) => {
      const at = now.current
      setCursor(next)
      now.current = { ...at, cursor: next }
      const range = rangeOf(next, at.places)
      const active = placeOf(next.active, at.places)
      if (!range || !active) return
      const list = at.rows
        .slice(range.top, Math.min(range.bottom + 1, range.top + MOST_SELECTED))
        .filter((row) => row.id === row.original.id && row.id !== next.active.row)
        .map(({ id }) => id)
      // The empty row at the end is nothing another screen could show.
      view.set({ selection: [...list, next.active.row].filter((id) => id !== BLANK_ROW) })
    },
    [view],
  )
  const select = useCallback(
    (row: number, column: number, extend = false) => {
      const at = now.current
      const key = { row: at.rows[row]?.id ?? '', column: at.columns[column] ?? '' }
      if (key.row === '' || key.column === '') return
      put({ active: key, anchor: extend ? (at.cursor?.anchor ?? key) : key })
      reveal(row, column)
    },
    [put, reveal],
  )
  const move = useCallback(
    ({ rows: down, columns: right }: Step, extend: boolean) => {
      const at = now.current
      const from = at.cursor && placeOf(at.cursor.active, at.places)
      if (!from) return select(0, 0)
      const row = moved(from.row, down, at.rows.length)
      select(row, moved(from.column, right, at.columns.length), extend)
    },
    [select],
  )
  const selectAll = useCallback(() => {
    const { rows: list, columns: ids } = now.current
    const [first, last] = [list[0], list.at(-1)]
    const [left, right] = [ids[0], ids.at(-1)]
    if (!first || !last || !left || !right) return
    put({ active: { row: first.id, column: left }, anchor: { row: last.id, column: right } })
  }, [put])
  const selectRow = useCallback(
    (row: number, extend: boolean) => {
      const { rows: list, columns: ids, cursor: before } = now.current
      const id = list[row]?.id
      const [left, right] = [ids[0], ids.at(-1)]
      if (!id || !left || !right) return
      const anchor = extend && before ? before.anchor.row : id
      put({ active: { row: id, column: left }, anchor: { row: anchor, column: right } })
    },
    [put],
  )

  const wanted = useViewPart(({ selection }) => selection.at(-1) ?? null)
  const shows = wanted !== null && places.rows.has(wanted)
  const wish = useViewPart(({ goTo }) => goTo?.wish ?? 0)
  useEffect(() => {
    const at = now.current
    const row = wanted === null || !shows ? undefined : at.places.rows.get(wanted)
    if (!wanted || row === undefined || at.cursor?.active.row === wanted) return
    const key = { row: wanted, column: at.cursor?.active.column ?? at.columns[0] ?? '' }
    setCursor({ active: key, anchor: key })
    reveal(row, at.places.columns.get(key.column) ?? 0)
  }, [wanted, shows, reveal])
  useEffect(() => {
    const { goTo } = view.get()
    const { places: at } = now.current
    const row = wish > 0 && goTo ? at.rows.get(goTo.id) : undefined
    if (row === undefined || !goTo) return
    const column = goTo.cell ? at.columns.get(goTo.cell) : undefined
    if (column === undefined) return reveal(row, 0)
    select(row, column)
    // Once: who comes back to the sheet later finds it as it was left.
    view.set({ goTo: { id: goTo.id, wish: goTo.wish } })
  }, [wish, view, reveal, select])

  // A row that is gone for good, removed or undone, leaves the cell to the row that now stands in its place; a row that
  // is only filtered out or folded away comes back to it.
  const stood = useRef<{ readonly id: string; readonly top: number } | null>(null)
  useEffect(() => {
    if (!cursor) return
    const { row: id, column } = cursor.active
    const before = stood.current
    const top = rangeOf(cursor, places)?.top
    const kept = get(structure, id) !== undefined
    if (kept && top !== undefined) stood.current = { id, top }
    if (kept || top !== undefined || before?.id !== id) return
    select(Math.min(before.top, rows.length - 1), places.columns.get(column) ?? 0)
  }, [cursor, places, rows, structure, select])

  const range = useMemo(() => (cursor ? rangeOf(cursor, places) : null), [cursor, places])
  const active = useMemo(() => (cursor ? placeOf(cursor.active, places) : null), [cursor, places])
  return { cursor, range, active, select, move, selectAll, selectRow }
}
