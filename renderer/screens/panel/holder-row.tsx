import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { fullName } from '../../domain/records/full-name.ts'
import type { Appointment } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { spacedNip } from '../../words/figures/format.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { CorrectForm } from '../forms/correct-form.tsx'
import { LeaveForm } from '../forms/leave-form.tsx'
import styles from './panel.module.css'
import { PersonForm } from './person-form.tsx'

/** Who holds a post, since when, and what is done with a holder. */
export function HolderRow({ appointment }: { readonly appointment: Appointment }) {
  const structure = useStructure()
  const words = useWords()
  const [form, setForm] = useState<'person' | 'leave' | 'correct' | null>(null)
  const person = get(structure, appointment.personId)
  if (!person) return null
  const { role, from, until } = appointment
  const dates = [
    from
      ? words('panel.from', { date: longDate(from, words.language) })
      : words('panel.from-unknown'),
    until ? words('panel.until', { date: longDate(until, words.language) }) : null,
  ]
  const rank = [
    person.nip ? `NIP ${spacedNip(person.nip)}` : null,
    person.golongan ? words('panel.golongan-n', { golongan: person.golongan }) : null,
  ]
  return (
    <div className={styles.holder} data-role={role}>
      <strong>
        {role !== 'definitif' && `${words(`role.${role}`)} `}
        {fullName(person)}
      </strong>
      <div className={styles.small}>{rank.filter(Boolean).join(' · ')}</div>
      <div className={styles.small}>{dates.filter(Boolean).join(' ')}</div>
      <div className={styles.acts}>
        <Button variant="default" size="compact-xs" onClick={() => setForm('person')}>
          {words('panel.edit-person')}
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => setForm('leave')}>
          {words('panel.end-appointment')}
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => setForm('correct')}>
          {words('correction.open')}
        </Button>
      </div>
      {form === 'person' && <PersonForm person={person} onClose={() => setForm(null)} />}
      {form === 'correct' && (
        <CorrectForm appointment={appointment} onClose={() => setForm(null)} />
      )}
      {form === 'leave' && (
        <LeaveForm appointmentId={appointment.id} onClose={() => setForm(null)} />
      )}
    </div>
  )
}
