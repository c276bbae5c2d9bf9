import { useMemo } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Act } from '../../../domain/acts/act.ts'
import { lettersOf } from '../../../domain/acts/act-letters.ts'
import styles from '../state/proposals.module.css'

/** What the letters on the boxes stand for; only those that are on them. */
export function LetterKey({ acts }: { readonly acts: readonly Act[] }) {
  const words = useWords()
  const letters = useMemo(() => lettersOf(acts.map(({ act }) => act)), [acts])
  if (letters.length === 0) return null
  return (
    <ul className={styles.letterKey} aria-label={words('letter.key')}>
      {letters.map((letter) => (
        <li key={letter}>
          <b>{letter}</b> {words(`letter.${letter}`)}
        </li>
      ))}
    </ul>
  )
}
