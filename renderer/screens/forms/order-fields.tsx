import { TextInput } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { CalendarField } from './calendar-field.tsx'
import styles from './forms.module.css'

/** Number and date of the order an acting term rests on. */
export interface ActingOrder {
  readonly no: string
  readonly date: CalendarDate | null
}

export const NO_ORDER: ActingOrder = { no: '', date: null }

/** The order of an acting term; an empty number is none. */
export function OrderFields(props: {
  readonly order: ActingOrder
  /** Whether the form begins here. */
  readonly first?: boolean
  onChange(change: (order: ActingOrder) => ActingOrder): void
}) {
  const words = useWords()
  const { order, onChange } = props
  return (
    <div className={styles.pair}>
      <TextInput
        label={words('vacancy.acting-order-no')}
        {...(props.first ? { 'data-autofocus': true } : {})}
        value={order.no}
        onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, no: value }))}
      />
      <CalendarField
        label={words('vacancy.acting-order-date')}
        value={order.date}
        clearable
        onCommit={(date) => onChange((now) => ({ ...now, date }))}
      />
    </div>
  )
}
