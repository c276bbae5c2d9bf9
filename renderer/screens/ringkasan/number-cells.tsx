import { useWords } from '../../app/session.tsx'
import { type Staffing, staffingWord } from '../../domain/readings/staffing.ts'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import styles from './ringkasan.module.css'

/** Which of the posts behind a line a number leads to. */
export type Column = 'k' | 'b' | 'diff' | 'vacant'
const COLUMNS: readonly Column[] = ['k', 'b', 'diff', 'vacant']

/** K, B, −/+ and empty seats as cells; each leads to the posts it counts. */
export function NumberCells(props: {
  readonly name: string
  readonly staffing: Staffing
  onOpen(column: Column): void
}) {
  const { name, staffing, onOpen } = props
  const words = useWords()
  const word = staffingWord(staffing.diff)
  return COLUMNS.map((column) => {
    const value = staffing[column]
    const text =
      column === 'diff' ? difference(value, words.language) : wholeNumber(value, words.language)
    const told = column === 'diff' ? `${text} ${words(`ringkasan.word-${word}`)}` : text
    return (
      <td key={column}>
        <button
          type="button"
          className={styles.number}
          data-word={column === 'diff' ? word : undefined}
          disabled={staffing.posts === 0}
          aria-label={`${name}: ${words(`ringkasan.${column}-long`)} ${told}`}
          title={column === 'diff' ? words(`ringkasan.word-${word}`) : undefined}
          onClick={() => onOpen(column)}
        >
          {text}
        </button>
      </td>
    )
  })
}

/** The heads above the number cells. */
export function NumberHeads() {
  const words = useWords()
  return COLUMNS.map((column) => (
    <th key={column} scope="col" title={words(`ringkasan.${column}-long`)}>
      {words(`ringkasan.${column}`)}
    </th>
  ))
}
