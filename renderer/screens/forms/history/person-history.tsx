import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import type { PersonId } from '../../../domain/records/records.ts'
import { personHistory } from '../../../domain/tenure/post-history.ts'
import styles from './case.module.css'
import { period } from './post-history.tsx'

/** All posts a person has held or acted on, the latest first; folded away. */
export function PersonHistory({ personId }: { readonly personId: PersonId }) {
  const structure = useStructure()
  const words = useWords()
  const shown = useShownDate()
  const lines = personHistory(structure, personId)
  if (lines.length === 0) return null
  return (
    <details>
      <summary>{words('vacancy.section-person')}</summary>
      <ol className={styles.history}>
        {lines.map(({ appointment, post }) => (
          <li key={appointment.id} data-kind={appointment.role === 'definitif' ? 'held' : 'acting'}>
            {appointment.role !== 'definitif' && `${words(`role.${appointment.role}`)} `}
            {postOfOffice(structure, post)}
            <small>{period(words, shown, appointment.from, appointment.until)}</small>
          </li>
        ))}
      </ol>
    </details>
  )
}
