import { useState } from 'react'
import { useSession, useStructure, useWords } from '../../../app/session.tsx'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import {
  type AfterSwearing,
  recordAfterSwearing,
} from '../../../domain/vacancy/road/after-swearing.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { StepForm } from '../case/step-form.tsx'
import styles from './road.module.css'

/** A filled seat that waits for its oath, SPMT or SIASN: a click writes the next step down. */
export function OwedCard({ owed }: { readonly owed: AfterSwearing }) {
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const show = useShowSheets()
  const [vacancyId] = useState(() => owed.vacancyId ?? newId('vacancy'))
  const [open, setOpen] = useState(false)
  const { post, appointment, name, next } = owed
  const date = appointment.from ? shortDate(appointment.from, words.language) : ''
  return (
    <>
      <button
        type="button"
        className={styles.card}
        data-filled="true"
        onClick={() => setOpen(true)}
      >
        <strong>{post.title}</strong>
        <span>{placeInCity(structure, post.unitId)}</span>
        <span>{words('road.owed', { name, date })}</span>
        <span>{words('road.owed-next', { stage: words(`stage.${next}`) })}</span>
      </button>
      {open && (
        <StepForm
          vacancyId={vacancyId}
          post={post}
          stage={next}
          step={undefined}
          edit={(done) => recordAfterSwearing(appointment.id, vacancyId, done)}
          onClose={() => setOpen(false)}
          {...(next === 'spmt'
            ? {
                onPrint: () =>
                  show({ kind: 'spmt', appointmentId: appointment.id, wholeEvent: false }),
              }
            : {})}
        />
      )}
    </>
  )
}
