import { useWords } from '../../../app/session.tsx'
import type { PensionMap } from '../../../domain/vacancy/pension-map.ts'
import { mapColumnText } from '../../../papers/kinds/retirements.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { MiniBars } from '../register/mini-bars.tsx'
import styles from './pension-map.module.css'

/** How many seats turn vacant, by office or eselon and month: a picture of the sums, and the table. */
export function PensionMapView(props: {
  readonly map: PensionMap
  readonly by: 'office' | 'eselon'
}) {
  const words = useWords()
  const { map, by } = props
  const { columns, rows, sums } = map
  const number = (value: number) => wholeNumber(value, words.language)
  const quarters = columns[0] && columns[0].until.slice(0, 7) !== nextMonth(columns[0].from)
  const heads = columns.map((column) => mapColumnText(column, words))
  return (
    <>
      <div className={styles.picture}>
        <MiniBars
          title={words(quarters ? 'coming.picture-quarter' : 'coming.picture')}
          number={number}
          wide
          bars={sums.map((count, at) => ({
            label: at % 4 === 0 ? (heads[at] ?? '') : '\u2009'.repeat(at + 1),
            count,
          }))}
        />
      </div>
      <div className={styles.area}>
        <table className={styles.map}>
          <thead>
            <tr>
              <th>{words(by === 'office' ? 'vacancy.group-office' : 'vacancy.col-eselon')}</th>
              {heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
              <th>{words('coming.total')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.value}>
                <th scope="row">{row.value || words('vacancy.no-eselon')}</th>
                {row.counts.map((count, at) => (
                  <td key={heads[at]} data-some={count > 0}>
                    {count > 0 ? number(count) : '·'}
                  </td>
                ))}
                <td>
                  <strong>{number(row.total)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words('coming.total')}</th>
              {sums.map((count, at) => (
                <td key={heads[at]}>{number(count)}</td>
              ))}
              <td>
                <strong>{number(sums.reduce((total, one) => total + one, 0))}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}

/** `2026-12` for a first of November 2026. */
function nextMonth(first: string): string {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}
