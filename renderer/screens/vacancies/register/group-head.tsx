import type { CSSProperties } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { RegisterLine, RegisterTotals } from '../../../domain/vacancy/register-view.ts'
import { keyOfStored } from '../../../words/dictionary.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import type { Words } from '../../../words/words.ts'
import styles from './register.module.css'

/** The head of a group of the register, with its totals. */
export function GroupHead(props: {
  readonly line: Extract<RegisterLine, { kind: 'group' }>
  readonly style: CSSProperties
}) {
  const words = useWords()
  const { line, style } = props
  return (
    <li className={styles.group} style={style}>
      <strong>{groupName(words, line)}</strong>
      {totalTexts(words, line.totals).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </li>
  )
}

function groupName(words: Words, line: Extract<RegisterLine, { kind: 'group' }>): string {
  const { by, value } = line
  if (by === 'office') return value
  if (by === 'eselon') return value === '' ? words('vacancy.no-eselon') : `Eselon ${value}`
  return words(keyOfStored(`${by}.${value === '' ? 'none' : value}`))
}

/** The totals as short texts, of how many where only some are shown; what is nought is left out. */
export function totalTexts(words: Words, totals: RegisterTotals, of = totals.seats): string[] {
  const number = (value: number) => wholeNumber(value, words.language)
  const { seats } = totals
  const texts = [
    seats < of
      ? words('vacancy.total-shown', { shown: number(seats), count: number(of) })
      : words('vacancy.total', { count: number(seats) }),
  ]
  if (totals.acting > 0) texts.push(words('vacancy.total-acting', { count: number(totals.acting) }))
  if (totals.blocked > 0)
    texts.push(words('vacancy.total-blocked', { count: number(totals.blocked) }))
  if (totals.over > 0) texts.push(words('vacancy.total-over', { count: number(totals.over) }))
  if (totals.meanDays !== null)
    texts.push(words('vacancy.total-age', { days: number(totals.meanDays) }))
  return texts
}
