import { useSyncExternalStore } from 'react'
import { hearClock } from '../../app/clock.ts'
import { isLate, type SecondCopy } from '../../app/second-copy/second-copy.ts'
import { useSession, useStore, useToday, useWords } from '../../app/session.tsx'
import { recentMoment } from '../../words/telling/recent-moment.ts'
import styles from './settings.module.css'

/** When the office that is open was last copied to another disk, and why not since; nothing where no folder was named. */
export function SecondCopyLine() {
  const { second } = useSession()
  return second && <Line second={second} />
}

function Line({ second }: { readonly second: SecondCopy }) {
  const { open } = useSession()
  const words = useWords()
  const today = useToday()
  const { copies } = useStore(second.now)
  const late = useLateCopy()
  if (!copies) return null
  const at = copies.offices.find(({ id }) => id === open.id)?.at ?? null
  const said = at
    ? words('second.last', { when: recentMoment(words, at, today) })
    : words('second.none')
  return (
    <p className={styles.copy} data-late={late}>
      {said}
      {copies.trouble &&
        ` ${copies.trouble.code === 'not-found' ? words('second.away') : copies.trouble.message}`}
    </p>
  )
}

/** Whether the second copy of the office that is open is so old that somebody is to know. */
export function useLateCopy(): boolean {
  const { second, open } = useSession()
  const heard = second?.now
  return useSyncExternalStore(
    (listener) => {
      const leave = [hearClock(listener), heard?.subscribe(listener)]
      return () => {
        for (const one of leave) one?.()
      }
    },
    () => {
      const copies = heard?.get().copies
      return copies ? isLate(copies, open.id, new Date().toISOString()) : false
    },
  )
}
