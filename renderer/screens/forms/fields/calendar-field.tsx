import type { Ref } from 'react'
import { useWords } from '../../../app/session.tsx'
import { type CalendarDate, parseTypedDate } from '../../../domain/values/calendar-date.ts'
import { DateField } from '../../../parts/date-field.tsx'
import { typedDate } from '../../../words/figures/format.ts'

/** A date of the calendar typed as in Indonesia: 4/10/2018, 4-10-18, 4 Oktober 2018. */
export function CalendarField(props: {
  readonly id?: string
  readonly ref?: Ref<HTMLInputElement>
  readonly label: string
  readonly value: CalendarDate | null
  onCommit(date: CalendarDate | null): void
  readonly clearable?: boolean
  readonly disabled?: boolean
  readonly description?: string
  readonly placeholder?: string
  readonly error?: string | undefined
}) {
  const words = useWords()
  return (
    <DateField<CalendarDate>
      {...props}
      placeholder={props.placeholder ?? '4/10/2018'}
      hint={words('shell.date-hint')}
      read={parseTypedDate}
      write={typedDate}
    />
  )
}
