import { useWords } from '../../../app/session.tsx'
import type { MapRows, PensionMap } from '../../../domain/vacancy/coming/pension-map.ts'
import { mapColumnText, mapPictureTitle, mapRowsHead } from '../../../papers/kinds/pension-map.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { MiniBars } from '../shared/mini-bars.tsx'
import styles from './pension-map.module.css'

/** How many seats turn vacant, by office or eselon and month: a picture of the sums, and the table. */
export function PensionMapView(props: { readonly map: PensionMap; readonly by: MapRows }) {
  const words = useWords()
  const { map, by } = props
  const { columns, rows, sums } = map
  const number = (value: number) => wholeNumber(value, words.language)
  const heads = columns.map((column) => mapColumnText(column, words))
  return (
    <>
      <div className={styles.picture}>
        <MiniBars
          title={mapPictureTitle(map, words)}
          number={number}
          wide
          bars={sums.map((count, at) => ({
            label: at % 4 === 0 ? (heads[at] ?? '') : '',
            word: heads[at] ?? '',
            count,
          }))}
        />
      </div>
      <div className={styles.area}>
        <table aria-label={mapRowsHead(by, words)} className={styles.map}>
          <thead>
            <tr>
              <th>{mapRowsHead(by, words)}</th>
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
