import { Button } from '@mantine/core'
import { useStore, useWords } from '../../app/session.tsx'
import { showUpdates, updates } from '../../app/updates/updates.ts'
import { outcomeOf } from '../updates/update-body.tsx'
import styles from './settings.module.css'

/** "Pembaruan": what is known of newer programs, and the way to all of it. */
export function UpdateGroup() {
  const words = useWords()
  const { state } = useStore(updates)
  if (!state) return null
  const isSetUp = state.keys.length > 0
  const said = !isSetUp ? 'updates.not-set-up' : state.place ? null : 'updates.no-place'
  return (
    <section className={styles.group} id="pembaruan">
      <h2>{words('updates.title')}</h2>
      <p>{said ? words(said) : outcomeOf(state, words)}</p>
      {state.place && isSetUp && (
        <p className={styles.place}>
          <strong>{state.place.folder}</strong>
        </p>
      )}
      <div>
        <Button variant="default" onClick={() => showUpdates('updates')}>
          {words('updates.open')}
        </Button>
      </div>
    </section>
  )
}
