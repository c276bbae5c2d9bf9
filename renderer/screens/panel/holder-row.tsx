import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { actingStanding } from '../../domain/acting/acting.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Appointment } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { absenceOn } from '../../domain/tenure/standing.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { numberText } from '../../words/figures/person-number.ts'
import { daysLeftText } from '../../words/telling/vacancy-words.ts'
import { AbsenceForm } from '../forms/absence-form.tsx'
import { AttachmentList } from '../forms/attachments/attachment-list.tsx'
import { CorrectForm } from '../forms/history/correct-form.tsx'
import { LeaveForm } from '../forms/leave-form.tsx'
import { ActingActs } from './acting-acts.tsx'
import styles from './panel.module.css'
import { PersonForm } from './person-form.tsx'
import { StandingLine } from './standing-line.tsx'

/** Who holds a post, since when, and what is done with a holder. */
export function HolderRow({ appointment }: { readonly appointment: Appointment }) {
  const structure = useStructure()
  const words = useWords()
  const date = useShownDate()
  const [form, setForm] = useState<'person' | 'leave' | 'correct' | 'absence' | null>(null)
  const row = useRef<HTMLDivElement>(null)
  const person = get(structure, appointment.personId)
  if (!person) return null
  const acting = actingStanding(structure, appointment, date)
  const absence = absenceOn(structure, person.id, date)
  const { role, from } = appointment
  const until = acting ? acting.until : appointment.until
  const late = acting !== null && acting.daysLeft !== null && acting.daysLeft < 0
  const dates = [
    from
      ? words('panel.from', { date: longDate(from, words.language) })
      : words('panel.from-unknown'),
    until ? words('panel.until', { date: longDate(until, words.language) }) : null,
  ]
  const rank = [
    numberText(person),
    person.golongan ? words('panel.golongan-n', { golongan: person.golongan }) : null,
  ]
  return (
    <div ref={row} className={styles.holder} data-role={role} data-late={late}>
      <strong>
        {role !== 'definitif' && `${words(`role.${role}`)} `}
        <span lang={OF_NAMES}>{fullName(person)}</span>
      </strong>
      <div className={styles.small}>{rank.filter(Boolean).join(' · ')}</div>
      <div className={styles.small}>{dates.filter(Boolean).join(' ')}</div>
      {acting && (
        <div className={late ? styles.late : styles.small}>
          {late && '! '}
          {words(`role.${role}`)} {daysLeftText(words, acting)}
        </div>
      )}
      {acting && <ActingActs acting={acting} />}
      <StandingLine person={person} onCorrect={() => setForm('absence')} />
      <div className={styles.acts}>
        <Button variant="default" size="compact-xs" onClick={() => setForm('person')}>
          {words('panel.edit-person')}
        </Button>
        {!acting && !absence && (
          <Button variant="default" size="compact-xs" onClick={() => setForm('absence')}>
            {words('absence.open')}
          </Button>
        )}
        {!acting && (
          <Button variant="default" size="compact-xs" onClick={() => setForm('leave')}>
            {words('panel.end-appointment')}
          </Button>
        )}
        <Button variant="default" size="compact-xs" onClick={() => setForm('correct')}>
          {words('correction.open')}
        </Button>
      </div>
      <AttachmentList ofId={appointment.id} of={fullName(person)} record={row} />
      {form === 'person' && <PersonForm person={person} onClose={() => setForm(null)} />}
      {form === 'absence' && (
        <AbsenceForm person={person} absence={absence} onClose={() => setForm(null)} />
      )}
      {form === 'correct' && (
        <CorrectForm appointment={appointment} onClose={() => setForm(null)} />
      )}
      {form === 'leave' && (
        <LeaveForm
          appointmentId={appointment.id}
          called={words('panel.end-appointment')}
          onClose={() => setForm(null)}
        />
      )}
    </div>
  )
}
