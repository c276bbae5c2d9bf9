import { Button, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNamed, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { isActing } from '../../../domain/acting/acting-term.ts'
import { VACANCY_CAUSES } from '../../../domain/records/form/choices.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { Appointment, VacancyCause } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import {
  type AppointmentFields,
  correctAppointment,
  strikeAppointment,
} from '../../../domain/tenure/correct-appointment.ts'
import { correctionHints } from '../../../domain/vacancy/events/fill-hints.ts'
import { useAct } from '../../hooks/use-act.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import { CalendarField } from '../fields/calendar-field.tsx'
import { DocumentFields } from '../fields/document-fields.tsx'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'
import { HintList } from '../fields/hint-list.tsx'
import { endText, LeavingDay } from '../fields/leaving-day.tsx'

/** "Perbaiki": dates, papers and end of an appointment as they should have been keyed in, or the whole record struck. */
export function CorrectForm(props: { readonly appointment: Appointment; onClose(): void }) {
  const { appointment, onClose } = props
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const [draft, setDraft] = useState<AppointmentFields>(appointment)
  const person = get(structure, appointment.personId)
  if (!person) return null
  const acting = isActing(appointment)
  const params = { name: person.name }
  const set = (fields: Partial<AppointmentFields>) => setDraft((now) => ({ ...now, ...fields }))
  async function strike() {
    const label = { code: 'remove-appointment', params } as const
    if (await act(label, strikeAppointment(appointment.id))) onClose()
  }
  return (
    <FormFrame
      title={named('correction.title', { person: fullName(person) })}
      submit={words('panel.save')}
      onClose={onClose}
      onSubmit={() =>
        act(
          { code: 'change-appointment', params },
          correctAppointment(appointment.id, cleaned(draft)),
        )
      }
    >
      <div className={styles.pair}>
        <CalendarField
          label={words('vacancy.fill-tmt')}
          value={draft.from}
          clearable
          onCommit={(from) => set({ from })}
        />
        {!acting && (
          <CalendarField
            label={words('vacancy.fill-sworn')}
            value={draft.swornOn}
            clearable
            onCommit={(swornOn) => set({ swornOn })}
          />
        )}
      </div>
      <DocumentFields
        labels={
          acting
            ? [words('vacancy.acting-order-no'), words('vacancy.acting-order-date')]
            : [words('vacancy.decree-no'), words('vacancy.decree-date')]
        }
        no={draft.decreeNo ?? ''}
        date={draft.decreeDate}
        onNo={(decreeNo) => set({ decreeNo })}
        onDate={(decreeDate) => set({ decreeDate })}
      />
      {appointment.until !== null && (
        <div className={styles.pair} style={{ alignItems: 'end' }}>
          {acting ? (
            <CalendarField
              label={words('vacancy.last-day')}
              description={draft.until ? endText(words, draft.until) : ''}
              value={draft.until}
              clearable
              onCommit={(until) => set({ until })}
            />
          ) : (
            <LeavingDay
              last={draft.until}
              hint={words('correction.last-day-hint')}
              clearable
              onCommit={(until) => set({ until })}
            />
          )}
          {!acting && draft.until !== null && (
            <Select
              label={words('vacancy.cause')}
              data={VACANCY_CAUSES.filter((one) => one !== 'jabatan-baru').map((value) => ({
                value,
                label: words(`cause.${value}`),
              }))}
              value={draft.endCause}
              onChange={(cause) => cause && set({ endCause: cause as VacancyCause })}
            />
          )}
        </div>
      )}
      {appointment.until !== null && !acting && draft.until !== null && (
        <div className={styles.pair}>
          <TextInput
            label={words('correction.end-no')}
            value={draft.endDecreeNo ?? ''}
            onChange={(event) => set({ endDecreeNo: event.currentTarget.value })}
          />
          <CalendarField
            label={words('correction.end-date')}
            value={draft.endDecreeDate}
            clearable
            onCommit={(endDecreeDate) => set({ endDecreeDate })}
          />
        </div>
      )}
      <AttachmentList ofId={appointment.id} of={fullName(person)} />
      <HintList hints={correctionHints(structure, { ...appointment, ...draft }, shown)} />
      <Group gap="sm">
        <Button variant="subtle" color="red" size="compact-sm" onClick={() => void strike()}>
          {words('correction.strike')}
        </Button>
        <small>{words('correction.strike-hint')}</small>
      </Group>
    </FormFrame>
  )
}

/** Empty numbers are none; what still runs has no end on paper either. */
function cleaned(draft: AppointmentFields): AppointmentFields {
  const decreeNo = draft.decreeNo?.trim() || null
  if (draft.until === null)
    return { ...draft, decreeNo, endCause: null, endDecreeNo: null, endDecreeDate: null }
  return { ...draft, decreeNo, endDecreeNo: draft.endDecreeNo?.trim() || null }
}
