import { Button } from '@mantine/core'
import { memo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { RowFate, TakenRow } from '../../../domain/rule-packs/take-pack.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { type BesidePack, packRowText } from '../../../words/telling/pack-row-text.ts'
import styles from './packs.module.css'

/** What is done first, what is left as it is behind it. */
const ORDER: readonly RowFate[] = [
  'new',
  'replaced',
  'gone',
  'own',
  'other-pack',
  'unknown',
  'same',
]
/** More are drawn when they are asked for. */
const AT_FIRST = 200

/** A pack row by row: what holds now, what with it, from which day, and what becomes of the row. */
export const PackRows = memo(function PackRows(props: {
  readonly rows: readonly TakenRow[]
  readonly offices: BesidePack
  readonly on: CalendarDate
  readonly name: string
}) {
  const { rows, offices, on, name } = props
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.fate) - ORDER.indexOf(b.fate))
  const shown = isWhole ? sorted : sorted.slice(0, AT_FIRST)
  const count = (...fates: RowFate[]) =>
    wholeNumber(rows.filter(({ fate }) => fates.includes(fate)).length, words.language)
  return (
    <>
      <p>
        {words('packs.counts', {
          taken: count('new', 'replaced'),
          stays: count('same'),
          left: count('own', 'other-pack', 'unknown'),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard */}
      <section className={styles.rows} tabIndex={0} aria-label={name}>
        <table className={styles.table} aria-label={name}>
          <thead>
            <tr>
              {(['packs.row', 'packs.change', 'packs.from', 'packs.fate'] as const).map((head) => (
                <th key={head} scope="col">
                  {words(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => {
              const told = packRowText(words, offices, on, row)
              const { before, after, from } = told
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a pack may name a row twice
                <tr key={`${row.what} ${row.subject} ${from} ${at}`} data-fate={row.fate}>
                  <th scope="row">{told.name}</th>
                  <td>
                    {before === after ? (
                      (after ?? words('packs.says-nothing'))
                    ) : (
                      <>
                        {before ?? words('packs.says-nothing')} →{' '}
                        <strong>{after ?? words('packs.says-nothing')}</strong>
                      </>
                    )}
                  </td>
                  <td>{from ? longDate(from, words.language) : words('packs.always')}</td>
                  <td>{words(`pack-row.${row.fate}`)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setWhole(true)}>
          {words('packs.all-rows', { count: wholeNumber(rows.length, words.language) })}
        </Button>
      )}
    </>
  )
})
