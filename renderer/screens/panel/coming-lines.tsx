import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { Appointment, PostId } from '../../domain/records/records.ts'
import { comingActing, comingHolders } from '../../domain/vacancy/coming.ts'
import { addDays } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import styles from './panel.module.css'

/** What is decided for a post after the day shown: from when a seat is empty, who takes it up, who acts. */
export function ComingLines(props: {
  readonly postId: PostId
  readonly present: readonly Appointment[]
}) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const { postId, present } = props
  const lines = [
    ...present
      .filter(({ role, until }) => role === 'definitif' && until !== null)
      .map(({ until }) => ({
        on: addDays(until ?? date, 1),
        key: 'coming.empty-on' as const,
        name: '',
      })),
    ...comingHolders(structure, postId, date).map(({ on, name }) => ({
      on,
      key: 'coming.filled' as const,
      name,
    })),
    ...comingActing(structure, postId, date).map(({ on, name, appointment }) => ({
      on,
      key: 'coming.acts' as const,
      name: `${words(`role.${appointment.role}`)} ${name}`,
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1))
  return lines.map(({ on, key, name }) => (
    <div key={`${on} ${key} ${name}`} className={styles.coming}>
      {words(key, { name, date: longDate(on, words.language) })}
    </div>
  ))
}
