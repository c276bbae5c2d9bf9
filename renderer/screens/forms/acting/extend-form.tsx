import { useState } from 'react'
import { useNamed, useSession, useStructure, useWords } from '../../../app/session.tsx'
import type { ActingNow } from '../../../domain/acting/acting.ts'
import { extendActing } from '../../../domain/acting/acting-edits.ts'
import { termEnd, termMonths } from '../../../domain/acting/acting-term.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import { basisInForce } from '../../../domain/rule-table/basis-in-force.ts'
import { vacancyLimit, vacancyRow } from '../../../domain/rule-table/vacancy-limits.ts'
import { get } from '../../../domain/structure/structure.ts'
import {
  actingHints,
  actingRetiresHints,
  actsThereHints,
} from '../../../domain/vacancy/events/fill-hints.ts'
import { filledWithinHints } from '../../../domain/vacancy/events/filled-within.ts'
import { addDays, type CalendarDate } from '../../../domain/values/calendar-date.ts'
import { typedDate } from '../../../words/figures/format.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { useAct } from '../../hooks/use-act.ts'
import { CalendarField } from '../fields/calendar-field.tsx'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'
import { HintList } from '../fields/hint-list.tsx'
import { NO_ORDER, OrderFields } from '../fields/order-fields.tsx'

/** One more term of an acting appointment, by a new order; a third one is warned of. */
export function ExtendForm(props: { readonly acting: ActingNow; onClose(): void }) {
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const [order, setOrder] = useState(NO_ORDER)
  const [last, setLast] = useState<CalendarDate | null>(null)
  const { appointment, until, term } = props.acting
  const months = until && termMonths(structure, addDays(until, 1), appointment.role)
  const person = get(structure, appointment.personId)
  const post = get(structure, appointment.postId)
  if (!until || months === null || !person) return null
  const from = addDays(until, 1)
  const next = { from, until: last ?? termEnd(from, months) }
  const role = words(`role.${appointment.role}`)
  const article = vacancyRow(structure, from, 'acting-third-term')?.article ?? null
  const basis = basisInForce(article, order.date ?? from)
  const long = (date: CalendarDate) => longDate(date, words.language)
  return (
    <FormFrame
      title={named('vacancy.extend-title', { role, person: fullName(person) })}
      submit={words('vacancy.extend')}
      onClose={props.onClose}
      onSubmit={() =>
        act(
          { code: 'extend-acting', params: { name: `${role} ${person.name}` } },
          extendActing(
            appointment.id,
            newId('appointment'),
            { no: order.no.trim() || null, date: order.date },
            last,
          ),
        )
      }
    >
      <p style={{ margin: 0 }}>
        {words('vacancy.extend-text', {
          end: long(until),
          from: long(from),
          until: long(last ?? termEnd(from, months)),
          term: term + 1,
        })}
      </p>
      {appointment.role === 'plt' && term >= vacancyLimit(structure, from, 'acting-third-term') && (
        <p className={styles.result}>
          {words('vacancy.extend-third', { basis: basis ? ` (${basis})` : '' })}
        </p>
      )}
      <OrderFields first order={order} onChange={setOrder} />
      <CalendarField
        label={words('vacancy.extend-until')}
        placeholder={typedDate(termEnd(from, months))}
        value={last}
        clearable
        onCommit={setLast}
      />
      <HintList
        hints={[
          ...actingHints(structure, { from, until: last }, order.date),
          ...actingRetiresHints(structure, person, next),
          ...(post ? actsThereHints(structure, post, next, appointment.id) : []),
          ...(post ? filledWithinHints(structure, post, next) : []),
        ]}
      />
    </FormFrame>
  )
}
