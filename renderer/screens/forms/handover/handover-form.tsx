import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStore, useWords } from '../../../app/session.tsx'
import { noteWritten } from '../../../app/view/written-here.ts'
import {
  correctHandover,
  handOver,
  takeBackHandover,
} from '../../../domain/handover/handover-edits.ts'
import { handoverRecord } from '../../../domain/records/record-makers.ts'
import type { Handover } from '../../../domain/records/records.ts'
import { spacedNip } from '../../../words/figures/format.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { CalendarField } from '../fields/calendar-field.tsx'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'
import { useHandoverAct } from './use-handover-act.ts'

/** Longest name a computer knows its officer by. */
const MOST_LETTERS = 100

/** A desk is handed over: by whom, to whom, on which day, and what no register tells. Its minutes are shown then. */
export function HandoverForm(props: { readonly handover: Handover | null; onClose(): void }) {
  const { handover: given, onClose } = props
  const { newId, open, preferences } = useSession()
  const { officer } = useStore(preferences)
  const shown = useShownDate()
  const words = useWords()
  const act = useHandoverAct()
  const show = useShowSheets()
  const [draft, setDraft] = useState(
    () => given ?? handoverRecord({ id: newId('handover'), fromName: officer, on: shown }),
  )
  const [isAlong, setAlong] = useState(false)
  const set = (fields: Partial<Handover>) => setDraft({ ...draft, ...fields })

  async function submit(): Promise<boolean> {
    const done = given
      ? await act({ code: 'correct-handover', params: {} }, correctHandover(draft))
      : await act({ code: 'hand-over', params: {} }, handOver(draft))
    if (!done) return false
    noteWritten(open, draft.id)
    // The computer knows who works on it: who hands it over is not shown what is meant for the other.
    const name = isAlong ? (draft.toName ?? '') : officer || draft.fromName
    preferences.set({ officer: name.trim().slice(0, MOST_LETTERS) })
    show({ kind: 'handover', unitId: null })
    return true
  }
  async function remove() {
    const label = { code: 'take-back-handover', params: {} } as const
    if (await act(label, takeBackHandover(draft.id))) onClose()
  }
  return (
    <FormFrame
      title={words('handover.title')}
      submit={words('handover.submit')}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className={styles.pair}>
        <TextInput
          label={words('handover.gives')}
          value={draft.fromName}
          data-autofocus
          onChange={(event) => set({ fromName: event.currentTarget.value })}
        />
        <NipField
          label={words('handover.gives-nip')}
          value={draft.fromNip}
          onChange={(fromNip) => set({ fromNip })}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={words('handover.takes')}
          placeholder={words('handover.takes-unknown')}
          value={draft.toName ?? ''}
          onChange={(event) => set({ toName: event.currentTarget.value })}
        />
        <NipField
          label={words('handover.takes-nip')}
          value={draft.toNip}
          onChange={(toNip) => set({ toNip })}
        />
      </div>
      <CalendarField
        label={words('handover.day')}
        value={draft.on}
        onCommit={(on) => on && set({ on })}
      />
      <Textarea
        label={words('handover.note')}
        description={words('handover.note-hint')}
        autosize
        minRows={3}
        maxRows={8}
        value={draft.note ?? ''}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {!given && (
        <Checkbox
          label={words('handover.along')}
          description={words('handover.along-hint')}
          checked={isAlong}
          onChange={(event) => setAlong(event.currentTarget.checked)}
        />
      )}
      <p className={styles.result}>{words('handover.no-secrets')}</p>
      {given && (
        <div>
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => void remove()}>
            {words('handover.remove')}
          </Button>
        </div>
      )}
    </FormFrame>
  )
}

/** A number as it is printed, with its gaps; what is typed stays as it was typed. */
function NipField(props: {
  readonly label: string
  readonly value: string | null
  onChange(value: string): void
}) {
  const [typed, setTyped] = useState(props.value === null ? '' : spacedNip(props.value))
  return (
    <TextInput
      label={props.label}
      inputMode="numeric"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        props.onChange(event.currentTarget.value)
      }}
    />
  )
}
