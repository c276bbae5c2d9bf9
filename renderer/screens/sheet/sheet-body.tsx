// biome-ignore-all lint/a11y/useSemanticElements: rows in view are placed one by one, which cells of a table cannot be
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { openBranches, openOfPost, openOfUnit, openUnits } from '../../domain/sharing/open-marks.ts'
import { useOpenFields } from '../sharing/use-sharing-look.ts'
import type { CellRange } from './cursor.ts'
import { GroupRowView } from './group-row-view.tsx'
import styles from './sheet.module.css'
import type { SheetColumn } from './sheet-columns.ts'
import { cellId, ROW_HEIGHT, SheetRowView } from './sheet-row-view.tsx'
import type { SheetFolds } from './use-sheet-folds.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

/** What is open in a branch that is folded stands at its name. */
const WITHIN: ReadonlySet<string> = new Set(['name'])

/** Brings a row into view. */
export interface BodyHandle {
  scrollTo(row: number): void
}

/** The rows in view. Apart from the grid, so that scrolling draws rows and nothing else. */
export function SheetBody(props: {
  /** The grid around; null until it stands, which is after the first drawing of this. */
  readonly scroller: HTMLDivElement | null
  readonly handle: RefObject<BodyHandle | null>
  readonly rows: readonly SheetTableRow[]
  readonly columns: readonly SheetColumn[]
  readonly active: { readonly row: number; readonly column: number } | null
  readonly range: CellRange | null
  readonly folds: SheetFolds | null
  /** Last row a drag of the fill handle would fill; null while none goes on. */
  readonly fillTo: number | null
  /** The field of the active cell while it is edited. */
  readonly editor: ReactNode
}) {
  const { scroller, handle, rows, columns, active, range, folds, fillTo, editor } = props
  const words = useWords()
  const structure = useStructure()
  const open = useOpenFields()
  const within = useMemo(
    () => openBranches(structure, openUnits(structure, open)),
    [structure, open],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    // The heading row stands above the first of these in the same scrolling area.
    scrollPaddingEnd: ROW_HEIGHT,
    overscan: 6,
  })
  useImperativeHandle(handle, () => ({ scrollTo: (row) => virtual.scrollToIndex(row) }), [virtual])
  // What was selected on another screen is in view as soon as there is something to scroll.
  const start = useRef<number | null>(null)
  start.current = active?.row ?? null
  useEffect(() => {
    if (scroller && start.current !== null)
      virtual.scrollToIndex(start.current, { align: 'center' })
  }, [scroller, virtual])
  // The grid names its active cell only while that is drawn; of a group's heading that is the one cell it has.
  useLayoutEffect(() => {
    const id = active && cellId(active.row, active.column)
    const group = active && cellId(active.row, 0)
    const shown = [id, group].find((one) => one && document.getElementById(one))
    if (shown) scroller?.setAttribute('aria-activedescendant', shown)
    else scroller?.removeAttribute('aria-activedescendant')
  })
  const items = virtual.getVirtualItems()
  const slots = slotsFor(items.length)
  return (
    <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, start }) => {
        const row = rows[index]
        if (!row) return null
        const isActive = active?.row === index
        // A slot that scrolled out at one end is drawn again at the other: no element is made or thrown away.
        const slot = index % slots
        if (row.id !== row.original.id) {
          return <GroupRowView key={slot} row={row} index={index} top={start} active={isActive} />
        }
        const inRange = range !== null && index >= range.top && index <= range.bottom
        const filled = range !== null && fillTo !== null && index > range.bottom && index <= fillTo
        const below = rows[index + 1]?.original
        const parent = !row.original.post && below && below.depth > row.original.depth
        const { unit, post } = row.original
        const isFolded = folds?.folded.has(row.id) ?? false
        const opened =
          isFolded && within.has(unit.id)
            ? WITHIN
            : post
              ? openOfPost(structure, post.id, open)
              : openOfUnit(unit.id, open)
        return (
          <SheetRowView
            key={slot}
            row={row.original}
            open={opened}
            index={index}
            top={start}
            columns={columns}
            words={words}
            left={inRange || filled ? range.left : null}
            right={inRange || filled ? range.right : null}
            filled={filled}
            handle={index === range?.bottom && !editor ? range.right : null}
            fold={!folds ? null : isFolded ? 'folded' : parent ? 'open' : 'leaf'}
            onFold={folds?.fold ?? null}
            active={isActive ? active.column : null}
            editor={isActive ? editor : null}
          />
        )
      })}
    </div>
  )
}

/** So many slots that no two rows in view share one, and that the number seldom changes. */
function slotsFor(inView: number): number {
  return Math.ceil((inView + 1) / 32) * 32
}
