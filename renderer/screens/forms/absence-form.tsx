import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNamed, useSession, useShownDate, useWords } from '../../app/session.tsx'
import { ABSENCE_REASONS, type AbsenceReason } from '../../domain/records/form/choices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { absenceRecord } from '../../domain/records/record-makers.ts'
import type { Absence, Person } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { recordAbsence, removeAbsence } from '../../domain/verbs/absence-edits.ts'
import { useAct } from '../hooks/use-act.ts'
import { CalendarField } from './fields/calendar-field.tsx'
import { DocumentFields } from './fields/document-fields.tsx'
import { FormFrame } from './fields/form-frame.tsx'
import styles from './fields/forms.module.css'

/** Somebody is away for a time and keeps the post: why, from when, until when, by which letter. */
export function AbsenceForm(props: {
  readonly person: Person
  /** The absence that is corrected; else a new one is written down. */
  readonly absence?: Absence | undefined
  onClose(): void
}) {
  const { person, onClose } = props
  const { newId } = useSession()
  const shown = useShownDate()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const [draft, setDraft] = useState(
    props.absence ??
      absenceRecord({
        id: newId('absence'),
        personId: person.id,
        reason: 'sakit',
        from: shown,
      }),
  )
  const name = { name: person.name }
  const clean = (text: string | null) => (text?.trim() ? text.trim() : null)
  async function remove() {
    if (await act({ code: 'remove-absence', params: name }, removeAbsence(draft.id))) onClose()
  }
  return (
    <FormFrame
      title={named('absence.title', { person: fullName(person) })}
      submit={words('absence.record')}
      width={520}
      onClose={onClose}
      onSubmit={() =>
        act(
          { code: 'record-absence', params: name },
          recordAbsence({ ...draft, letterNo: clean(draft.letterNo), note: clean(draft.note) }),
        )
      }
    >
      <Select
        label={words('absence.reason')}
        data={ABSENCE_REASONS.map((value) => ({ value, label: words(`absence.${value}`) }))}
        value={draft.reason}
        allowDeselect={false}
        data-autofocus
        onChange={(value) => value && setDraft({ ...draft, reason: value as AbsenceReason })}
      />
      <div className={styles.pair}>
        <CalendarField
          label={words('absence.from')}
          value={draft.from}
          onCommit={(from) => from && setDraft({ ...draft, from })}
        />
        <CalendarField
          label={words('absence.until')}
          placeholder={words('absence.until-unknown')}
          value={draft.until}
          clearable
          onCommit={(until: CalendarDate | null) => setDraft({ ...draft, until })}
        />
      </div>
      <DocumentFields
        labels={[words('absence.letter-no'), words('absence.letter-date')]}
        no={draft.letterNo ?? ''}
        date={draft.letterDate}
        onNo={(letterNo) => setDraft({ ...draft, letterNo })}
        onDate={(letterDate) => setDraft({ ...draft, letterDate })}
      />
      <TextInput
        label={words('absence.note')}
        value={draft.note ?? ''}
        onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
      />
      <p className={styles.result}>{words('absence.keeps')}</p>
      {props.absence && (
        <div>
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => void remove()}>
            {words('absence.remove')}
          </Button>
        </div>
      )}
    </FormFrame>
  )
}
