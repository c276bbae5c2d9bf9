// biome-ignore-all lint/a11y/useSemanticElements: rows in view are placed one by one, which cells of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { memo, type ReactNode } from 'react'
import { useWords } from '../../app/session.tsx'
import styles from './sheet.module.css'
import { cellText, type SheetColumn } from './sheet-columns.ts'
import type { SheetRow } from './sheet-rows.ts'

export const ROW_HEIGHT = 28

interface Props {
  readonly row: SheetRow
  /** Position among the rows shown, from 0. */
  readonly index: number
  readonly top: number
  readonly columns: readonly SheetColumn[]
  /** The selected columns of this row, or null. */
  readonly left: number | null
  readonly right: number | null
  /** The active column in this row, or null. */
  readonly active: number | null
  /** What stands in the active cell instead of its text while it is edited. */
  readonly editor: ReactNode
  readonly indented: boolean
}

/** One unit or post. Drawn again only when its records, its place or its part of the selection change. */
export const SheetRowView = memo(function SheetRowView(props: Props) {
  const { row, index, top, columns, left, right, active, editor, indented } = props
  const words = useWords()
  return (
    <div
      role="row"
      className={styles.row}
      style={{ top }}
      data-row={index}
      data-unit={row.post === null}
      data-tray={row.unit.unplaced !== null && row.post === null}
      aria-rowindex={index + 2}
      aria-selected={left !== null}
    >
      <span role="rowheader" className={styles.number} data-number>
        {index + 1}
      </span>
      {columns.map((column, at) => {
        const inRange = left !== null && right !== null && at >= left && at <= right
        const isActive = at === active
        const text = cellText(row, column, words)
        return (
          <span
            key={column.id}
            id={cellId(index, at)}
            role="gridcell"
            className={styles.cell}
            data-column={at}
            data-name={column.id === 'name'}
            data-numeric={column.numeric}
            data-fixed={column.field(row) === null}
            data-range={inRange}
            data-active={isActive}
            data-state={
              column.id === 'state' || column.id === 'difference' ? stateOf(row) : undefined
            }
            aria-colindex={at + 2}
            aria-selected={inRange}
            aria-readonly={column.field(row) === null}
            style={
              column.id === 'name' && indented ? { paddingLeft: 8 + row.depth * 14 } : undefined
            }
            title={text.length > 24 ? text : undefined}
          >
            {isActive && editor ? editor : text}
          </span>
        )
      })}
    </div>
  )
})

/** The id by which the grid names its active cell. */
export function cellId(row: number, column: number): string {
  return `sel-${row}-${column}`
}

function stateOf({ post, staffing, acting }: SheetRow): string {
  if (post && acting) return 'acting'
  if (staffing.diff < 0) return 'less'
  return staffing.diff > 0 ? 'more' : 'even'
}
