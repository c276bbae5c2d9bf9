import { useWords } from '../../app/session.tsx'
import { type Staffing, staffingWord } from '../../domain/readings/staffing.ts'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import type { Column } from './number-cells.tsx'
import styles from './ringkasan.module.css'

/** The whole in large figures; each leads to its posts. */
export function Tiles(props: { readonly whole: Staffing; onOpen(column: Column): void }) {
  const { whole, onOpen } = props
  const words = useWords()
  const number = (value: number) => wholeNumber(value, words.language)
  const word = words(`ringkasan.word-${staffingWord(whole.diff)}`)
  return (
    <div className={styles.tiles}>
      <Tile
        name={words('ringkasan.k-long')}
        sign="K"
        value={number(whole.k)}
        onClick={() => onOpen('k')}
      />
      <Tile
        name={words('ringkasan.b-long')}
        sign="B"
        value={number(whole.b)}
        onClick={() => onOpen('b')}
      />
      <Tile
        name={words('ringkasan.diff-long')}
        sign={word}
        value={difference(whole.diff, words.language)}
        onClick={() => onOpen('diff')}
      />
      <Tile
        name={words('ringkasan.vacant-long')}
        value={number(whole.vacant)}
        onClick={() => onOpen('vacant')}
      />
      <Tile
        name={words('ringkasan.posts')}
        value={number(whole.posts)}
        onClick={() => onOpen('k')}
      />
    </div>
  )
}

function Tile(props: {
  readonly name: string
  readonly sign?: string
  readonly value: string
  onClick(): void
}) {
  const { name, sign, value, onClick } = props
  return (
    <button type="button" className={styles.tile} onClick={onClick}>
      <strong>{value}</strong>
      <span>{name}</span>
      {sign && <small>{sign}</small>}
    </button>
  )
}
