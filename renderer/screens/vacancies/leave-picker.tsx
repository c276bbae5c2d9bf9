import { Modal, Select, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { folded } from '../../domain/readings/find.ts'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { AppointmentId } from '../../domain/records/records.ts'
import { all, get } from '../../domain/structure/structure.ts'
import { within } from '../../domain/values/calendar-date.ts'
import { LeaveForm } from '../forms/leave-form.tsx'

const SHOWN = 40

/** First who leaves which post, then the form itself. */
export function LeavePicker({ onClose }: { onClose(): void }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const [chosen, setChosen] = useState<AppointmentId | null>(null)
  const [query, setQuery] = useState('')
  const held = useMemo(
    () =>
      all(structure, 'appointment')
        .filter((one) => within(date, one.from, one.until))
        .map((one) => {
          const person = get(structure, one.personId)
          const post = get(structure, one.postId)
          const role = one.role === 'definitif' ? '' : `${words(`role.${one.role}`)} `
          const named = post ? postOfOffice(structure, post) : ''
          const label = `${person ? fullName(person) : ''} · ${role}${named}`
          return { value: one.id as string, label, text: ` ${folded(label)}` }
        })
        .sort((a, b) => (a.label < b.label ? -1 : 1)),
    [structure, date, words],
  )
  const wanted = folded(query).split(' ').filter(Boolean)
  const data = held
    .filter(({ text }) => wanted.every((word) => text.includes(` ${word}`)))
    .slice(0, SHOWN)
  if (chosen) return <LeaveForm appointmentId={chosen} onClose={onClose} />
  return (
    <Modal opened onClose={onClose} title={words('vacancy.leave')} size={560}>
      <Stack mih={120}>
        <Select
          label={words('vacancy.leave-pick')}
          placeholder={words('vacancy.leave-pick-hint')}
          data={data.map(({ value, label }) => ({ value, label }))}
          searchable
          data-autofocus
          filter={({ options }) => options}
          searchValue={query}
          onSearchChange={setQuery}
          onChange={(id) => setChosen(id as AppointmentId | null)}
        />
      </Stack>
    </Modal>
  )
}
