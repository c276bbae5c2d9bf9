import type { ReactNode } from 'react'
import type { Column, Telling } from '../../registers/column.ts'
import { headOf, headOfRow, shownColumns, widthIn } from '../../registers/told.ts'
import { CellLines, namedTelling } from './cell-lines.tsx'
import styles from './registers.module.css'
import { RowCell } from './row-cell.tsx'

/** What can be done with a row, in a last column of its own. */
export interface RowActs<R> {
  /** Of that column, for who listens. */
  readonly head: string
  readonly width?: number | string
  draw(row: R): ReactNode
}

/** A short register as one table. */
export function PlainRegister<R>(props: {
  /** What who listens hears of it first. */
  readonly name: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly telling: Telling
  /** Columns of equal width but for those that say theirs. */
  readonly even?: boolean
  readonly acts: RowActs<R>
  keyOf(row: R): string
  isLate?(row: R): boolean
}) {
  const { name, columns, rows, telling, even = false, acts, keyOf, isLate } = props
  const named = namedTelling(telling)
  const shown = shownColumns(columns)
  const heads = headOfRow(shown)
  return (
    <table aria-label={name} className={`${styles.plain} ${even ? styles.even : ''}`}>
      <thead>
        <tr>
          {shown.map(({ id, head, keep, width }) => (
            <th
              key={id}
              scope="col"
              data-keep={keep}
              style={{ width: widthIn(width, 'usual') ?? undefined }}
            >
              {headOf(head, telling.words)}
            </th>
          ))}
          <th scope="col" style={{ width: acts.width }}>
            <span className="visually-hidden">{acts.head}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={keyOf(row)} data-late={isLate?.(row)}>
            {shown.map(({ id, names, keep, tell }) => (
              <RowCell key={id} heads={id === heads} data-keep={keep}>
                <CellLines lines={tell(row, named, at + 1)} names={names} />
              </RowCell>
            ))}
            <td className={styles.acts}>{acts.draw(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
