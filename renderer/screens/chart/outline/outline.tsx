import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { useSession, useShownDate, useStructure, useView, useWords } from '../../../app/session.tsx'
import { folded } from '../../../domain/readings/find.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, get } from '../../../domain/structure/structure.ts'
import { useExpected } from '../../hooks/use-expected.ts'
import { useChartUi, useChartUiState } from '../state/chart-ui.ts'
import { type OutlineRow, outlineRows } from '../state/outline-rows.ts'
import { menuPlace } from '../state/panes.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { boxContent } from '../view/box-content.ts'
import styles from './outline.module.css'
import { OutlineItem } from './outline-item.tsx'
import { useTypeAhead } from './type-ahead.ts'
import { useTreeFocus } from './use-tree-focus.ts'

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
  const { collapsed } = useView()
  const selection: readonly string[] = useSelectedUnits()
  const words = useWords()
  const ui = useChartUi()
  const { renaming } = useChartUiState()
  const area = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => outlineRows(structure, collapsed), [structure, collapsed])
  const widest = useWidestStaffing()
  const focus = useTreeFocus(rows)
  const typed = useTypeAhead()
  const { at } = focus
  const current = rows[at]
  const named = renaming ? rows.findIndex((row) => row.unitId === renaming) : -1
  const virtual = useVirtualizer({
    // The line whose name is typed is there at once, in view or not.
    rangeExtractor: (range) => withLine(defaultRangeExtractor(range), named),
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    getItemKey: useCallback((line: number) => rows[line]?.unitId ?? line, [rows]),
    overscan: 12,
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // Follows the selection and wishes to go somewhere, not every new list.
  }, [at, virtual])
  useEffect(() => {
    if (named >= 0) virtual.scrollToIndex(named, { align: 'auto' })
    else if (renaming) ui.set({ renaming: null })
  }, [named, renaming, ui, virtual])

  function fold(unitId: UnitId, close: boolean) {
    const next = new Set(collapsed)
    if (close) next.add(unitId)
    else next.delete(unitId)
    view.set({ collapsed: next })
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.target !== area.current) return
    const step = STEPS[event.key]
    const ctrl = event.ctrlKey || event.metaKey
    const word = ctrl ? null : typed(event.nativeEvent)
    if (step !== undefined) {
      const row = rows[Math.max(0, Math.min(rows.length - 1, at + step))]
      if (ctrl) focus.move(row)
      else if (event.shiftKey) focus.extend(row)
      else focus.select(row)
    } else if (word !== null) jump(word)
    else if (event.key === ' ') focus.toggle(current)
    else if (ctrl && event.key.toLowerCase() === 'a') focus.selectAll()
    else if (ctrl) return
    else if (event.key === 'Escape') return ui.set({ cut: [] })
    else if (event.key === 'ArrowRight' && current) open(current)
    else if (event.key === 'ArrowLeft' && current) close(current)
    else return
    event.preventDefault()
  }
  function open(row: OutlineRow) {
    if (row.open) focus.select(rows[at + 1])
    else if (row.children > 0) fold(row.unitId, false)
  }
  function close(row: OutlineRow) {
    if (row.open) return fold(row.unitId, true)
    const parent = get(structure, row.unitId)?.parentId
    focus.select(rows.find((one) => one.unitId === parent))
  }
  /** The next unit whose name begins with what was typed; more letters of one word may stay where they are. */
  function jump(text: string) {
    const wanted = folded(text)
    const from = text.length > 1 ? at : at + 1
    const order = [...rows.slice(from), ...rows.slice(0, from)]
    focus.select(
      order.find(({ unitId }) => folded(get(structure, unitId)?.name ?? '').startsWith(wanted)),
    )
  }
  function select(row: OutlineRow, keys: MouseEvent) {
    if (keys.button === 2 && selection.includes(row.unitId)) return
    if (keys.ctrlKey || keys.metaKey) focus.toggle(row)
    else if (keys.shiftKey) focus.extend(row)
    else focus.select(row)
  }
  return (
    <div
      ref={area}
      id="bagan-kanvas"
      className={styles.tree}
      style={{ '--staffing': `${widest}ch` } as CSSProperties}
      role="tree"
      tabIndex={0}
      aria-multiselectable
      aria-label={words('outline.label')}
      aria-activedescendant={current ? `row-${current.unitId}` : undefined}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault()
        ui.set({ menu: menuPlace(event, current?.unitId) })
      }}
    >
      <div className={styles.space} style={{ height: virtual.getTotalSize() }} role="none">
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return row ? (
            <OutlineItem
              key={row.unitId}
              row={row}
              index={index}
              top={start}
              measure={virtual.measureElement}
              selected={selection.includes(row.unitId)}
              current={index === at}
              onSelect={(keys) => select(row, keys)}
              onFold={() => fold(row.unitId, row.open)}
              onRename={() => ui.set({ renaming: row.unitId })}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

/** The most signs the numbers of a unit take: those of one at the top, which counts all below it. */
function useWidestStaffing(): number {
  const structure = useExpected()
  const on = useShownDate()
  const words = useWords()
  return useMemo(
    () =>
      childrenOf(structure, null)
        .map((id) => boxContent(structure, id, on, words)?.staffing.length ?? 0)
        .reduce((most, one) => Math.max(most, one), 0),
    [structure, on, words],
  )
}

function withLine(lines: number[], line: number): number[] {
  return line < 0 || lines.includes(line) ? lines : [...lines, line].sort((a, b) => a - b)
}
