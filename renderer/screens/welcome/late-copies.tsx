import type { Office } from '../../app/files/cabinet.ts'
import { lateOffices } from '../../app/second-copy/second-copy.ts'
import { useWords } from '../../app/session.tsx'
import { useQuery } from '../hooks/use-query.ts'
import styles from './cabinet.module.css'
import type { WelcomeActions } from './welcome-actions.ts'

/** How many offices wait for their copy on another disk for longer than a week; nothing where none does. */
export function LateCopies(props: {
  readonly offices: readonly Office[]
  readonly actions: WelcomeActions
}) {
  const { offices, actions } = props
  const words = useWords()
  const query = useQuery('second-copies', actions.secondCopies, offices)
  const asked = query.state === 'read' ? query.value : null
  if (!asked) return null
  const { copies, at } = asked
  const own = offices.filter(({ isExample }) => !isExample)
  const worked = new Map(own.map(({ id, lastWork }) => [id, lastWork]))
  const { length: count } = lateOffices(copies, worked, at)
  if (count === 0) return null
  const { folder, trouble } = copies
  return (
    <p role="note" className={styles.late}>
      {words('second.late-offices', { count, folder })}
      {trouble && ` ${trouble.code === 'not-found' ? words('second.away') : trouble.message}`}
    </p>
  )
}
