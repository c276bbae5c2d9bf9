import { useWords } from '../../../app/session.tsx'
import type { RegisterView, SortColumn } from '../../../domain/vacancy/register-view.ts'
import type { WordKey } from '../../../words/dictionary.ts'
import styles from './register.module.css'

interface Heading {
  readonly column: SortColumn
  readonly label: WordKey
  readonly shown?: string | undefined
}

const HEADINGS: readonly Heading[] = [
  { column: 'post', label: 'vacancy.col-post' },
  { column: 'eselon', label: 'vacancy.col-eselon' },
  { column: 'since', label: 'vacancy.col-since', shown: styles.wide },
  { column: 'since', label: 'vacancy.filter-band' },
  { column: 'cause', label: 'vacancy.col-cause', shown: styles.wide },
  { column: 'acting', label: 'vacancy.col-acting' },
  { column: 'stage', label: 'vacancy.col-stage', shown: styles.wide },
  { column: 'wait', label: 'vacancy.col-wait' },
  { column: 'candidate', label: 'vacancy.col-candidate', shown: styles.extra },
  { column: 'target', label: 'vacancy.col-target', shown: styles.extra },
]

/** The headings of the register; each sorts, a second time the other way round. */
export function RegisterHeadings(props: {
  readonly view: RegisterView
  onSort(column: SortColumn): void
}) {
  const words = useWords()
  const { sortBy, descending } = props.view
  return (
    <div className={styles.headings}>
      {HEADINGS.map(({ column, label, shown }) => (
        <button
          key={label}
          type="button"
          className={shown}
          aria-pressed={sortBy === column}
          onClick={() => props.onSort(column)}
        >
          {words(label)}
          {sortBy === column && (descending ? ' ▾' : ' ▴')}
        </button>
      ))}
    </div>
  )
}
