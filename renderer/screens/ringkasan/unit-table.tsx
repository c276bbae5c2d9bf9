import { useStructure, useWords } from '../../app/session.tsx'
import type { Summary, SummaryFilter, UnitRow } from '../../domain/readings/ringkasan.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, get } from '../../domain/structure/structure.ts'
import { type Column, NumberCells, NumberHeads } from './number-cells.tsx'
import styles from './ringkasan.module.css'
import { StaffingBar } from './staffing-bar.tsx'

const BAR = 190

/** A line per unit right below the one shown, with its bar; a name leads into the unit. */
export function UnitTable(props: {
  readonly summary: Summary
  onOpen(name: string, filter: SummaryFilter, column: Column): void
  onEnter(unitId: UnitId): void
}) {
  const { summary, onOpen, onEnter } = props
  const structure = useStructure()
  const words = useWords()
  const most = Math.max(1, ...summary.byUnit.map(({ k, b }) => Math.max(k, b)))
  const whole: SummaryFilter = { key: 'all', value: null }
  return (
    <table className={styles.table} aria-label={words('ringkasan.by-unit')}>
      <thead>
        <tr>
          <th scope="col">{words('ringkasan.unit')}</th>
          <th className={styles.unitBar}>
            <span className="visually-hidden">{words('ringkasan.filled')}</span>
          </th>
          <NumberHeads />
        </tr>
      </thead>
      <tbody>
        {summary.byUnit.map((row) => {
          const name = nameOf(row)
          return (
            <tr key={`${row.unitId} ${row.itself}`}>
              <th scope="row">
                {row.itself || childrenOf(structure, row.unitId).length === 0 ? (
                  name
                ) : (
                  <button
                    type="button"
                    className={styles.link}
                    title={words('ringkasan.open-unit', { name })}
                    onClick={() => onEnter(row.unitId)}
                  >
                    {name}
                  </button>
                )}
              </th>
              <td>
                <StaffingBar name={name} staffing={row} most={most} width={BAR} />
              </td>
              <NumberCells
                name={name}
                staffing={row}
                onOpen={(column) => onOpen(name, filterOf(row), column)}
              />
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('ringkasan.whole')}</th>
          <td />
          <NumberCells
            name={words('ringkasan.whole')}
            staffing={summary.whole}
            onOpen={(column) => onOpen(words('ringkasan.whole'), whole, column)}
          />
        </tr>
      </tfoot>
    </table>
  )

  function nameOf({ unitId, itself }: UnitRow): string {
    const unit = get(structure, unitId)
    const name = unit?.shortName ?? unit?.name ?? ''
    return itself ? words('ringkasan.itself', { name }) : (unit?.name ?? '')
  }
}

function filterOf({ unitId, itself }: UnitRow): SummaryFilter {
  return itself ? { key: 'itself', value: null } : { key: 'unit', value: unitId }
}
