import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CellRange } from './cursor.ts'
import { ROW_HEIGHT } from './sheet-row-view.tsx'
import type { SheetCursor } from './use-cursor.ts'
import type { SheetEdits } from './use-sheet-edits.ts'

/** Nearer than this to the upper or lower edge the grid scrolls on under a pointer that is held down. */
const EDGE = 30

interface Parts {
  readonly area: RefObject<HTMLDivElement | null>
  readonly cursor: SheetCursor
  readonly edits: SheetEdits
  readonly rowCount: number
}

type Drag =
  | { readonly kind: 'select'; readonly column: number }
  | { readonly kind: 'fill'; readonly range: CellRange }

/**
 * What a pointer held down does: it widens the selection, or draws the fill handle downwards, and the grid scrolls
 * on at its edges. `fillTo` is the last row that letting go would fill.
 */
export function usePointerRange(parts: Parts) {
  const [fillTo, setFillTo] = useState<number | null>(null)
  const now = useRef({ ...parts, fillTo })
  now.current = { ...parts, fillTo }
  const drag = useRef<Drag | null>(null)
  const pointer = useRef(0)

  useEffect(() => {
    let frame = 0
    function rowUnder(): number | null {
      const { area, rowCount } = now.current
      const grid = area.current
      if (!grid) return null
      const y = pointer.current - grid.getBoundingClientRect().top - ROW_HEIGHT + grid.scrollTop
      return Math.max(0, Math.min(rowCount - 1, Math.floor(y / ROW_HEIGHT)))
    }
    function follow() {
      const { cursor, area } = now.current
      const grid = area.current
      const one = drag.current
      if (!one || !grid) return
      const { top, bottom } = grid.getBoundingClientRect()
      if (pointer.current > bottom - EDGE) grid.scrollTop += ROW_HEIGHT / 2
      else if (pointer.current < top + ROW_HEIGHT) grid.scrollTop -= ROW_HEIGHT / 2
      const row = rowUnder()
      if (row !== null && one.kind === 'fill') setFillTo(row > one.range.bottom ? row : null)
      else if (row !== null && one.kind === 'select' && row !== cursor.active?.row)
        cursor.select(row, one.column, true)
      frame = requestAnimationFrame(follow)
    }
    function onMove(event: MouseEvent) {
      pointer.current = event.clientY
      if (drag.current && frame === 0) frame = requestAnimationFrame(follow)
    }
    function onUp() {
      const one = drag.current
      drag.current = null
      cancelAnimationFrame(frame)
      frame = 0
      const { edits, cursor, fillTo: bottom } = now.current
      setFillTo(null)
      if (one?.kind !== 'fill' || bottom === null) return
      cursor.select(one.range.top, one.range.left)
      cursor.select(bottom, one.range.right, true)
      void edits.fillTo(one.range, bottom)
    }
    window.addEventListener('mousemove', onMove)
    window.addEventListener('mouseup', onUp)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('mousemove', onMove)
      window.removeEventListener('mouseup', onUp)
    }
  }, [])

  return {
    fillTo,
    /** Begins a drag that selects from the active cell on. */
    select(column: number) {
      drag.current = { kind: 'select', column }
    },
    selecting: () => drag.current?.kind === 'select',
    /** The column under the pointer, while a selection is widened. */
    over(column: number) {
      if (drag.current?.kind === 'select') drag.current = { kind: 'select', column }
    },
    /** Begins a drag of the fill handle. */
    fill() {
      const { range } = now.current.cursor
      if (range) drag.current = { kind: 'fill', range }
    },
  }
}
