import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { unitOfBox, unmarkedBranches } from '../../../domain/acts/overlay.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { boxSaid } from '../../../words/telling/box-said.ts'
import { type OutlineRow, outlineRows } from '../../chart/state/outline-rows.ts'
import type { ChartView } from './chart-view.ts'
import styles from './heard-tree.module.css'

/**
 * Before and after as one tree that can be heard: every unit of both, each with what happens to it, those that went at
 * the place where they stood. It is seen while it has the keyboard. Branches in which nothing changes are folded.
 */
export function HeardTree(props: {
  readonly drawing: Omit<ChartView, 'side'>
  /** Goes to a unit that is marked: the number of its first act. */
  onNumber?(no: number): void
}) {
  const { drawing, onNumber } = props
  const { overlay, marks } = drawing
  const words = useWords()
  const id = useId()
  const first = useMemo(
    () => unmarkedBranches(overlay.structure, new Set([...marks.keys(), ...overlay.former])),
    [overlay, marks],
  )
  const [turned, setTurned] = useState<ReadonlySet<UnitId>>(new Set())
  const folded = useMemo(() => {
    const next = new Set<string>(first)
    for (const one of turned) if (!next.delete(one)) next.add(one)
    return next
  }, [first, turned])
  const rows = useMemo(() => outlineRows(overlay.structure, folded), [overlay, folded])
  const [on, setOn] = useState<UnitId | null>(null)
  const at = Math.max(
    0,
    rows.findIndex(({ unitId }) => unitId === on),
  )
  const row = rows[at]
  if (!row) return null
  const go = (to: number) => setOn(rows[Math.max(0, Math.min(rows.length - 1, to))]?.unitId ?? null)
  const turn = ({ unitId }: OutlineRow) => {
    const next = new Set(turned)
    if (!next.delete(unitId)) next.add(unitId)
    setOn(unitId)
    setTurned(next)
  }
  /** Whether the key is one of the tree's. */
  function press(key: string, here: OutlineRow): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        go(at + (key === 'ArrowDown' ? 1 : -1))
        return true
      case 'Home':
      case 'End':
        go(key === 'Home' ? 0 : rows.length - 1)
        return true
      case 'ArrowRight':
        if (here.open) go(at + 1)
        else if (here.children > 0) turn(here)
        return true
      case 'ArrowLeft':
        if (here.open) turn(here)
        else go(rows.findLastIndex(({ level }, index) => index < at && level < here.level))
        return true
      case 'Enter': {
        const [no] = marks.get(unitOfBox(here.unitId))?.numbers ?? []
        if (no !== undefined) onNumber?.(no)
        return true
      }
      default:
        return false
    }
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || !row) return
    if (press(event.key, row)) event.preventDefault()
  }
  return (
    <div
      className={styles.tree}
      role="tree"
      // Not that of the screen: arrow keys are meant for it where it was come to.
      data-heard
      tabIndex={0}
      aria-label={words('charts.tree')}
      aria-activedescendant={`${id}-${row.unitId}`}
      onKeyDown={onKeyDown}
    >
      <div
        key={row.unitId}
        id={`${id}-${row.unitId}`}
        role="treeitem"
        tabIndex={-1}
        aria-level={row.level}
        aria-posinset={row.position}
        aria-setsize={row.siblings}
        aria-expanded={row.children > 0 ? row.open : undefined}
        aria-selected
      >
        {boxSaid(words, drawing, row.unitId)}
      </div>
    </div>
  )
}
