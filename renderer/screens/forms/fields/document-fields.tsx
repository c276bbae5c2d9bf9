import { TextInput } from '@mantine/core'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { CalendarField } from './calendar-field.tsx'
import styles from './forms.module.css'

/** Number and date of a document: a decree, an order. */
export function DocumentFields(props: {
  readonly labels: readonly [no: string, date: string]
  readonly no: string
  readonly date: CalendarDate | null
  /** Whether the form begins here. */
  readonly first?: boolean
  onNo(no: string): void
  onDate(date: CalendarDate | null): void
}) {
  return (
    <div className={styles.pair}>
      <TextInput
        label={props.labels[0]}
        {...(props.first ? { 'data-autofocus': true } : {})}
        value={props.no}
        onChange={(event) => props.onNo(event.currentTarget.value)}
      />
      <CalendarField label={props.labels[1]} value={props.date} clearable onCommit={props.onDate} />
    </div>
  )
}
