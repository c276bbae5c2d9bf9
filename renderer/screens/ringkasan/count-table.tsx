import { useWords } from '../../app/session.tsx'
import type { SummaryFilter, SummaryKey, SummaryRow } from '../../domain/readings/ringkasan.ts'
import { type Column, NumberCells, NumberHeads } from './number-cells.tsx'
import styles from './ringkasan.module.css'
import { StaffingBar } from './staffing-bar.tsx'
import { valueName } from './summary-names.ts'

const BAR = 90

/** The posts counted by eselon, kind, jenjang or kelas. */
export function CountTable(props: {
  readonly by: SummaryKey
  readonly rows: readonly SummaryRow[]
  onOpen(name: string, filter: SummaryFilter, column: Column): void
}) {
  const { by, rows, onOpen } = props
  const words = useWords()
  if (rows.length === 0) return null
  const most = Math.max(1, ...rows.map(({ k, b }) => Math.max(k, b)))
  return (
    <table aria-label={words(`ringkasan.by-${by}`)} className={`${styles.table} ${styles.aligned}`}>
      <thead>
        <tr>
          <th scope="col" className={styles.countName}>
            {words(`ringkasan.by-${by}`)}
          </th>
          <th className={styles.barHead}>
            <span className="visually-hidden">{words('ringkasan.filled')}</span>
          </th>
          <NumberHeads />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name = valueName(words, by, row.value)
          return (
            <tr key={row.value}>
              <th scope="row">{name}</th>
              <td>
                <StaffingBar name={name} staffing={row} most={most} width={BAR} />
              </td>
              <NumberCells
                name={name}
                staffing={row}
                onOpen={(column) => onOpen(name, { key: by, value: row.value }, column)}
              />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
