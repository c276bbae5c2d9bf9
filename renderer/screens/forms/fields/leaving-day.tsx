import { useWords } from '../../../app/session.tsx'
import { addDays, type CalendarDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import type { Words } from '../../../words/words.ts'
import { CalendarField } from './calendar-field.tsx'

/**
 * The end of a definitive appointment, asked the same way wherever it is asked: as its decree says it, the first day
 * away, with the last day in office beside it.
 */
export function LeavingDay(props: {
  /** The last day in office; null while it lasts. */
  readonly last: CalendarDate | null
  readonly hint?: string
  readonly clearable?: boolean
  onCommit(last: CalendarDate | null): void
}) {
  const { last, hint, clearable = false, onCommit } = props
  const words = useWords()
  return (
    <CalendarField
      label={words('vacancy.tmt')}
      description={[last && endText(words, last), hint].filter(Boolean).join('. ')}
      value={last && addDays(last, 1)}
      clearable={clearable}
      onCommit={(first) => (first || clearable) && onCommit(first && addDays(first, -1))}
    />
  )
}

/** Both days of an end: the last in office and the first without. */
export function endText(words: Words, last: CalendarDate): string {
  return words('vacancy.both-days', {
    last: longDate(last, words.language),
    first: longDate(addDays(last, 1), words.language),
  })
}
