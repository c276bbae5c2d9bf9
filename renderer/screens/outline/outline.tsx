import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useSession, useStructure, useView, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records.ts'
import { get } from '../../domain/structure.ts'
import { useChartUi } from '../chart/chart-ui.ts'
import styles from './outline.module.css'
import { OutlineItem } from './outline-item.tsx'
import { type OutlineRow, outlineRows } from './outline-rows.ts'

const ROW = 32

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The structure as an indented list: an ARIA tree that does by keyboard all the chart does. */
export function Outline() {
  const { view } = useSession()
  const structure = useStructure()
  const { collapsed, selection, goTo } = useView()
  const words = useWords()
  const ui = useChartUi()
  const area = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => outlineRows(structure, collapsed), [structure, collapsed])
  const current = selection.at(-1)
  const at = rows.findIndex((row) => row.unitId === current)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // Follows the selection and wishes to go somewhere, not every new list.
  }, [at, virtual])
  useEffect(() => {
    if (goTo) area.current?.focus({ preventScroll: true })
  }, [goTo])

  function select(row: OutlineRow | undefined, keep = false) {
    if (!row) return
    const others = keep ? selection.filter((id) => id !== row.unitId) : []
    view.set({ selection: [...others, row.unitId] })
  }
  function fold(unitId: UnitId, folded: boolean) {
    const next = new Set(collapsed)
    if (folded) next.add(unitId)
    else next.delete(unitId)
    view.set({ collapsed: next })
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== area.current) return
    const row = rows[at]
    const parent = row && get(structure, row.unitId)?.parentId
    const step = STEPS[event.key]
    if (step !== undefined)
      select(rows[Math.max(0, Math.min(rows.length - 1, at + step))], event.shiftKey)
    else if (event.key === 'ArrowRight' && row) {
      if (row.open) select(rows[at + 1])
      else if (row.children > 0) fold(row.unitId, false)
    } else if (event.key === 'ArrowLeft' && row) {
      if (row.open) fold(row.unitId, true)
      else select(rows.find((one) => one.unitId === parent))
    } else if (event.key === 'Enter') view.set({ panelOpen: true })
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={area}
      id="bagan-kanvas"
      className={styles.tree}
      role="tree"
      tabIndex={0}
      aria-multiselectable
      aria-label={words('outline.label')}
      aria-activedescendant={at >= 0 ? `row-${current}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.space} style={{ height: virtual.getTotalSize() }} role="none">
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return row ? (
            <OutlineItem
              key={row.unitId}
              row={row}
              top={start}
              selected={selection.includes(row.unitId)}
              current={row.unitId === current}
              onSelect={(keep) => select(row, keep)}
              onFold={() => fold(row.unitId, row.open)}
              onRename={() => ui.set({ renaming: row.unitId })}
            />
          ) : null
        })}
      </div>
    </div>
  )
}
