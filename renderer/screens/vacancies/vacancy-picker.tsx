import { Select, Stack } from '@mantine/core'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { announce } from '../../app/announced.ts'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { type AppointmentId, kindOfId, type Post } from '../../domain/records/records.ts'
import { all, get, type Structure } from '../../domain/structure/structure.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import { dateVacancies } from '../../domain/vacancy/road/case-edits.ts'
import { type CalendarDate, within } from '../../domain/values/calendar-date.ts'
import { Dialog } from '../../parts/dialog.tsx'
import type { Words } from '../../words/words.ts'
import { CalendarField } from '../forms/fields/calendar-field.tsx'
import { FormFrame } from '../forms/fields/form-frame.tsx'
import { LeaveForm } from '../forms/leave-form.tsx'
import { useAct } from '../hooks/use-act.ts'
import { type FoundChoice, foundChoices } from './shared/found-choices.ts'
import { useRegister } from './shared/use-register.ts'

const SHOWN = 40

/** "Catat kekosongan": the post whose holder leaves, then the form; a seat vacant already leads to its details. */
export function VacancyPicker(props: { onOpen(row: RegisterRow): void; onClose(): void }) {
  const { onOpen, onClose } = props
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const rows = useRegister()
  const [chosen, setChosen] = useState<AppointmentId | null>(null)
  const [undated, setUndated] = useState<RegisterRow | null>(null)
  const [query, setQuery] = useState('')
  const [refused, setRefused] = useState(false)
  const choices = useMemo(
    () => [...heldPosts(structure, date), ...vacantSeats(structure, rows, words)],
    [structure, date, rows, words],
  )
  const data = foundChoices(choices, query)
    .slice(0, SHOWN)
    .map(({ value, label }) => ({ value, label }))
  /** Nobody is chosen by a key that chooses nobody: the field says so. */
  function refuse(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    setRefused(true)
    announce(words('vacancy.leave-pick-missing'))
  }
  function take(value: string | null) {
    setRefused(false)
    if (value && kindOfId(value) === 'appointment') return setChosen(value as AppointmentId)
    const row = rows.find(({ key }) => key === value)
    if (!row) return
    if (row.since === null) return setUndated(row)
    onClose()
    onOpen(row)
  }
  if (chosen)
    return <LeaveForm appointmentId={chosen} called={words('vacancy.add')} onClose={onClose} />
  if (undated) {
    return <UndatedSeat row={undated} onOpen={onOpen} onClose={onClose} />
  }
  return (
    <Dialog opened onClose={onClose} title={words('vacancy.add')} size={620}>
      <Stack mih={120} onKeyDown={refuse}>
        <Select
          label={words('vacancy.leave-pick')}
          placeholder={words('vacancy.leave-pick-hint')}
          error={refused && words('vacancy.leave-pick-missing')}
          data={data}
          searchable
          data-autofocus
          filter={({ options }) => options}
          searchValue={query}
          onSearchChange={(typed) => {
            setQuery(typed)
            setRefused(false)
          }}
          onChange={take}
        />
      </Stack>
    </Dialog>
  )
}

/** A seat that is vacant already, since when nobody wrote down: its day is asked, then its details open. */
function UndatedSeat(props: {
  readonly row: RegisterRow
  onOpen(row: RegisterRow): void
  onClose(): void
}) {
  const { row, onOpen, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const [since, setSince] = useState<CalendarDate | null>(null)
  const name = postOfOffice(structure, row.post)
  async function submit(): Promise<boolean> {
    const dated = since ? [{ postId: row.post.id, since, vacancyId: newId('vacancy') }] : []
    const label = { code: 'date-vacancies', params: { count: 1, name } } as const
    if (since && !(await act(label, dateVacancies(dated)))) return false
    onOpen(row)
    return true
  }
  return (
    <FormFrame
      title={`${words('vacancy.add')}: ${name}`}
      submit={words('vacancy.add')}
      onClose={onClose}
      onSubmit={submit}
    >
      <CalendarField
        label={words('vacancy.since')}
        description={words('vacancy.add-since')}
        value={since}
        clearable
        error={since && since > shown ? words('vacancy.undated-to-come') : undefined}
        onCommit={setSince}
      />
    </FormFrame>
  )
}

/** Every post with each of its definitive holders on the day, by the appointment that ends; those that lead first. */
function heldPosts(structure: Structure, on: CalendarDate): FoundChoice[] {
  return all(structure, 'appointment')
    .filter((one) => one.role === 'definitif' && within(on, one.from, one.until))
    .flatMap((one) => {
      const person = get(structure, one.personId)
      const post = get(structure, one.postId)
      if (!person || !post) return []
      const label = `${postOfOffice(structure, post)} · ${fullName(person)}`
      return [{ value: one.id as string, label, rank: rankOf(post) }]
    })
    .sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1))
}

/** Seats of the register by their keys, each said to be vacant already. */
function vacantSeats(
  structure: Structure,
  rows: readonly RegisterRow[],
  words: Words,
): FoundChoice[] {
  return rows
    .map(({ key, post }) => {
      const label = words('vacancy.add-vacant', { post: postOfOffice(structure, post) })
      return { value: key, label, rank: rankOf(post) }
    })
    .sort((a, b) => a.rank - b.rank)
}

function rankOf({ head, eselon }: Post): number {
  return head || eselon ? 0 : 1
}
