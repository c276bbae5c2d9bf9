import { useState } from 'react'
import { useNamed, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import type { ActingNow } from '../../../domain/acting/acting.ts'
import { endActing } from '../../../domain/acting/acting-edits.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import { get } from '../../../domain/structure/structure.ts'
import { useAct } from '../../hooks/use-act.ts'
import { CalendarField } from '../fields/calendar-field.tsx'
import { FormFrame } from '../fields/form-frame.tsx'
import { endText } from '../fields/leaving-day.tsx'

/** The last day of an acting appointment. */
export function EndActingForm(props: { readonly acting: ActingNow; onClose(): void }) {
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const { appointment, until } = props.acting
  const [last, setLast] = useState(until && until < shown ? until : shown)
  const person = get(structure, appointment.personId)
  if (!person) return null
  const role = words(`role.${appointment.role}`)
  return (
    <FormFrame
      title={named('vacancy.end-acting-title', { role, person: fullName(person) })}
      submit={words('vacancy.end-acting')}
      width={420}
      onClose={props.onClose}
      onSubmit={() =>
        act(
          { code: 'end-acting', params: { name: `${role} ${person.name}` } },
          endActing(appointment.id, last),
        )
      }
    >
      <CalendarField
        label={words('vacancy.last-day')}
        description={endText(words, last)}
        value={last}
        onCommit={(value) => value && setLast(value)}
      />
    </FormFrame>
  )
}
