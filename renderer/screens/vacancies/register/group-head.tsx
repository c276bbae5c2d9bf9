import { useWords } from '../../../app/session.tsx'
import {
  groupOf,
  type RegisterLine,
  type RegisterTotals,
} from '../../../registers/vacancies/view.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import type { Words } from '../../../words/words.ts'

/** What the head of a group of the register says: its name and its totals. */
export function GroupHead({ line }: { readonly line: Extract<RegisterLine, { kind: 'group' }> }) {
  const words = useWords()
  const { by, value, totals } = line
  return (
    <>
      <strong>{groupOf(by).tell(value as never, words)}</strong>
      {totalTexts(words, totals).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </>
  )
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
