import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { actingRegister } from '../../domain/acting/acting.ts'
import { get } from '../../domain/structure/structure.ts'
import { type Due, isWrittenDown } from '../../domain/vacancy/coming/due-soon.ts'
import { afterSwearing } from '../../domain/vacancy/road/after-swearing.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { EndActingForm } from '../forms/acting/end-acting-form.tsx'
import { ExtendForm } from '../forms/acting/extend-form.tsx'
import { FillForm } from '../forms/filling/fill-form.tsx'
import { OwedForm } from '../forms/filling/owed-form.tsx'
import { FreezeForm } from '../forms/freeze-form.tsx'
import { CorrectForm } from '../forms/history/correct-form.tsx'
import { LeaveForm } from '../forms/leave-form.tsx'

/** What settles something that is due: its form. */
export function DueAct({ due }: { readonly due: Due }) {
  const words = useWords()
  const structure = useStructure()
  const [form, setForm] = useState<'usual' | 'end' | null>(null)
  const subject = get(structure, due.subjectId)
  // A Plh is not extended.
  const ends = due.kind === 'acting' && subject?.kind === 'appointment'
  const isAbsence = ends && subject.role === 'plh'
  return (
    <>
      {!isAbsence && (
        <Button size="compact-xs" variant="default" onClick={() => setForm('usual')}>
          {words(isWrittenDown(structure, due) ? 'correction.open' : WORDS[due.kind])}
        </Button>
      )}{' '}
      {ends && (
        <Button size="compact-xs" variant="default" onClick={() => setForm('end')}>
          {words('vacancy.end-acting')}
        </Button>
      )}
      {form && <DueForm due={due} ends={form === 'end'} onClose={() => setForm(null)} />}
    </>
  )
}

const WORDS: Readonly<Record<Due['kind'], WordKey>> = {
  acting: 'vacancy.extend',
  retirement: 'retire.end',
  leaving: 'retire.end',
  freeze: 'today.freeze',
  target: 'today.decide',
  swearing: 'today.decide',
  oath: 'today.oath',
}

function DueForm(props: { readonly due: Due; readonly ends: boolean; onClose(): void }) {
  const { due, ends, onClose } = props
  const structure = useStructure()
  const words = useWords()
  const on = useShownDate()
  const { kind, subjectId, postId } = due
  const subject = get(structure, subjectId)
  if (subject?.kind === 'vacancy')
    return postId && <FillForm postId={postId} vacancyId={subject.id} onClose={onClose} />
  if (subject?.kind === 'freeze') return <FreezeForm freeze={subject} onClose={onClose} />
  if (subject?.kind !== 'appointment') return null
  if (kind === 'oath')
    return <OwedForm owed={afterSwearing(structure, on)} of={subject.id} onClose={onClose} />
  if (kind === 'acting') {
    const acting = actingRegister(structure, on).find(
      ({ appointment: { id } }) => id === subject.id,
    )
    if (!acting) return null
    return ends ? (
      <EndActingForm acting={acting} onClose={onClose} />
    ) : (
      <ExtendForm acting={acting} onClose={onClose} />
    )
  }
  // What is written down can only be put right.
  if (isWrittenDown(structure, due)) return <CorrectForm appointment={subject} onClose={onClose} />
  return (
    <LeaveForm
      appointmentId={subject.id}
      called={words('retire.end')}
      cause="pensiun-bup"
      tmt={due.on}
      onClose={onClose}
    />
  )
}
