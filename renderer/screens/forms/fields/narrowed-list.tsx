import { type ReactNode, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { folded } from '../../../domain/readings/find.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import styles from './forms.module.css'
import { SearchField } from './search-field.tsx'

/** So many are looked through without searching. */
const FEW = 8
/** So many stand there at most; the others are found by typing. */
const SHOWN = 40

/** A list that can be longer than anybody reads: a field to find one in it, the first of it, and how many more there are. */
export function NarrowedList<T>(props: {
  readonly list: readonly T[]
  /** What is searched. */
  textOf(one: T): string
  /** How the part that is shown is drawn. */
  children(shown: readonly T[]): ReactNode
}) {
  const { list, textOf, children } = props
  const words = useWords()
  const [query, setQuery] = useState('')
  const wanted = folded(query).split(' ').filter(Boolean)
  const found =
    wanted.length === 0
      ? list
      : list.filter((one) => {
          const text = folded(textOf(one))
          return wanted.every((word) => text.includes(word))
        })
  const more = found.length - SHOWN
  return (
    <>
      {list.length > FEW && <SearchField value={query} onChange={setQuery} />}
      {found.length === 0 && list.length > 0 && (
        <p className={styles.muted}>{words('shell.search-empty', { query })}</p>
      )}
      {children(found.slice(0, SHOWN))}
      {more > 0 && (
        <p className={styles.muted}>
          {words('vacancy.more-by-search', { count: wholeNumber(more, words.language) })}
        </p>
      )}
    </>
  )
}
