import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useView, useWords } from '../../app/session.tsx'
import { fullName } from '../../domain/records/full-name.ts'
import type { Person } from '../../domain/records/records.ts'
import { get, trayOf } from '../../domain/structure/structure.ts'
import { lastLeft, type PersonLine } from '../../domain/tenure/post-history.ts'
import { addDays } from '../../domain/values/calendar-date.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import { usePeopleToPlace } from '../hooks/use-people-to-place.ts'
import { PlacePersonDialog } from './dialogs/place-person-dialog.tsx'
import styles from './state/chart.module.css'

/** "Belum ditempatkan": units that hang nowhere and persons without a post. */
export function Tray() {
  const { view } = useSession()
  const { trayOpen } = useView()
  return trayOpen ? <OpenTray onClose={() => view.set({ trayOpen: false })} /> : null
}

function OpenTray({ onClose }: { onClose(): void }) {
  const { view } = useSession()
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const [placing, setPlacing] = useState<Person | null>(null)
  const units = trayOf(structure).flatMap((id) => get(structure, id) ?? [])
  const persons = usePeopleToPlace(structure, date)
  return (
    <section className={styles.tray} aria-label={words('chart.tray')}>
      <div className={styles.trayHead}>
        <h2>{words('chart.tray')}</h2>
        {units.length + persons.length === 0 && <p>{words('chart.tray-empty')}</p>}
        <Button variant="default" onClick={onClose}>
          {words('shell.close')}
        </Button>
      </div>
      <ul className={styles.trayList}>
        {units.map((unit) => (
          <li key={unit.id}>
            <button
              type="button"
              className={styles.trayItem}
              onClick={() => view.set({ selection: [unit.id], panelOpen: true })}
            >
              {unit.name}
              <small>{unit.unplaced}</small>
            </button>
          </li>
        ))}
        {persons.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles.trayItem} onClick={() => setPlacing(person)}>
              {fullName(person)}
              <small>{whyWaiting(words, lastLeft(structure, person.id, date))}</small>
            </button>
          </li>
        ))}
      </ul>
      {placing && <PlacePersonDialog person={placing} onClose={() => setPlacing(null)} />}
    </section>
  )
}

/** Since when and why a person has no post; that there is none yet, where none is on record. */
function whyWaiting(words: Words, last: PersonLine | null): string {
  if (!last?.held.until) return words('chart.tray-person')
  const { until, endCause } = last.held
  return words('chart.tray-left', {
    post: last.post === null ? last.held.title : last.post.title,
    date: shortDate(addDays(until, 1), words.language),
    cause: words(endCause ? `cause.${endCause}` : 'cause.none'),
  })
}
