import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { PostId } from '../../domain/records/records.ts'
import { comingTurns } from '../../domain/vacancy/coming/coming-turns.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { turnText } from '../../words/telling/vacancy-words.ts'
import styles from './panel.module.css'

/** What is decided for a post after the day shown: from when a seat is empty, who takes it up, who acts. */
export function ComingLines({ postId }: { readonly postId: PostId }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  return comingTurns(structure, postId, date).map((turn) => {
    const text = turnText(words, turn, longDate)
    return (
      <div key={text} className={styles.coming}>
        {text}
      </div>
    )
  })
}
