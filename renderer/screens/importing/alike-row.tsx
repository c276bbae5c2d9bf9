import { Button } from '@mantine/core'
import type { AlikeProblems } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import { rowsText } from '../../words/telling/receipt-text.ts'
import styles from './importing.module.css'

/** Many problems of one kind in one line: how many, in which rows, what the first says; unfolded by a press. */
export function AlikeRow(props: {
  readonly alike: AlikeProblems
  readonly open: boolean
  readonly turn: () => void
}) {
  const { alike, open, turn } = props
  const { first, all, rows } = alike
  const words = useWords()
  const count = words.whole(all.length)
  return (
    <>
      <b>{words(`import.${first.severity}`)}</b>
      <span className={styles.place}>{first.column}</span>
      <div>
        <span className={styles.said}>
          {words('receipt.alike', { said: first.message, count, rows: rowsText(rows, words) })}
        </span>
        <div className={styles.offers}>
          <Button size="compact-xs" variant="default" aria-expanded={open} onClick={turn}>
            {words(open ? 'receipt.fold-alike' : 'receipt.show-alike', { count })}
          </Button>
        </div>
      </div>
    </>
  )
}
