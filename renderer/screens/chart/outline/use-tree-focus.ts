import { useEffect, useRef, useState } from 'react'
import { useSession, useView } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import type { OutlineRow } from '../state/outline-rows.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'

export interface TreeFocus {
  /** Index of the row that has the focus; −1 where it shows none. */
  readonly at: number
  /** Goes to a row and selects it alone. */
  select(row: OutlineRow | undefined): void
  /** Selects everything from where the selection began to that row. */
  extend(row: OutlineRow | undefined): void
  /** Goes to a row and leaves the selection as it is. */
  move(row: OutlineRow | undefined): void
  /** Takes a row into the selection or out of it. */
  toggle(row: OutlineRow | undefined): void
  selectAll(): void
}

/** Focus and selection of the outline as a tree with many choices has them: they part only with Ctrl and Space. */
export function useTreeFocus(rows: readonly OutlineRow[]): TreeFocus {
  const { view } = useSession()
  const { goTo } = useView()
  const selection: readonly string[] = useSelectedUnits()
  const [moved, setMoved] = useState<UnitId | null>(null)
  const anchor = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every wish to go somewhere ends the walk
  useEffect(() => setMoved(null), [goTo])
  const walked = moved ? rows.findIndex((row) => row.unitId === moved) : -1
  const at = walked >= 0 ? walked : rows.findIndex((row) => row.unitId === selection.at(-1))

  function put(ids: readonly string[], last: string) {
    view.set({ selection: [...ids.filter((id) => id !== last), last] })
  }
  return {
    at,
    select(row) {
      if (!row) return
      setMoved(null)
      anchor.current = row.unitId
      put([], row.unitId)
    },
    extend(row) {
      if (!row) return
      setMoved(null)
      // What was selected elsewhere meanwhile (found, added, taken back) begins a new range.
      const begun = anchor.current !== null && selection.includes(anchor.current)
      const start = begun ? rows.findIndex((one) => one.unitId === anchor.current) : -1
      const from = start >= 0 ? start : at
      const to = rows.indexOf(row)
      if (from < 0) return this.select(row)
      anchor.current = rows[from]?.unitId ?? null
      const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
      put(
        range.map(({ unitId }) => unitId),
        row.unitId,
      )
    },
    move: (row) => row && setMoved(row.unitId),
    toggle(row) {
      if (!row) return
      setMoved(row.unitId)
      anchor.current = row.unitId
      if (!selection.includes(row.unitId)) return put(selection, row.unitId)
      view.set({ selection: selection.filter((id) => id !== row.unitId) })
    },
    selectAll() {
      const last = rows[at]?.unitId ?? rows[0]?.unitId
      if (last)
        put(
          rows.map(({ unitId }) => unitId),
          last,
        )
    },
  }
}
