import type { CSSProperties, ReactNode } from 'react'
import type { Telling } from '../../registers/column.ts'
import { headOfRow, roomsOf, type ShownColumn } from '../../registers/told.ts'
import { CellLines, namedTelling, type Slots } from './cell-lines.tsx'
import styles from './registers.module.css'
import { RowCell } from './row-cell.tsx'

/** How the rows of a long register are told, and what can be done with one. */
export interface GridRows<R> {
  readonly telling: Telling
  /** In a last column of its own. */
  readonly acts?: { readonly width: string; readonly head: string; draw(row: R): ReactNode }
  /** Opens a row; the key of the one that is open. */
  readonly open?: { readonly key: string | null; run(row: R): void }
  /** Names a row to who listens, with its unit and office. */
  nameOf(row: R): string
  slotsOf?(row: R): Slots
}

/** A row of a long register; where it opens, all of it is one button below what its cells say. */
export function GridRow<R>(
  props: GridRows<R> & {
    readonly columns: readonly ShownColumn<R>[]
    readonly row: R
    /** Its line, from 0. */
    readonly index: number
    readonly place: CSSProperties
    readonly isOpen: boolean
    readonly measure?: ((element: HTMLElement | null) => void) | undefined
  },
) {
  const { columns, row, index, place, isOpen, measure, telling, acts, open, nameOf, slotsOf } =
    props
  const name = nameOf(row)
  const slots = slotsOf?.(row)
  const named = namedTelling(telling)
  const heads = headOfRow(columns)
  return (
    <tr
      ref={measure}
      aria-label={name}
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.row}
      style={place}
    >
      {columns.map(({ id, names, width, tell }, at) => (
        <RowCell key={id} heads={id === heads} data-rooms={roomsOf(width)}>
          {at === 0 && open && (
            <button
              type="button"
              className={styles.cover}
              data-line={index}
              aria-current={isOpen}
              aria-expanded={isOpen}
              aria-label={name}
              onClick={() => open.run(row)}
            />
          )}
          <CellLines lines={tell(row, named, index + 1)} slots={slots} names={names} />
        </RowCell>
      ))}
      {acts && <td className={styles.acts}>{acts.draw(row)}</td>}
    </tr>
  )
}
