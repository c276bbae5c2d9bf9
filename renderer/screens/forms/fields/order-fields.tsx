import { useWords } from '../../../app/session.tsx'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { DocumentFields } from './document-fields.tsx'

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
    <DocumentFields
      labels={[words('vacancy.acting-order-no'), words('vacancy.acting-order-date')]}
      no={order.no}
      date={order.date}
      first={props.first ?? false}
      onNo={(no) => onChange((now) => ({ ...now, no }))}
      onDate={(date) => onChange((now) => ({ ...now, date }))}
    />
  )
}
