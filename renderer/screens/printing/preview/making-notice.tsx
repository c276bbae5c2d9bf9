import { Button } from '@mantine/core'
import { useSession, useWords } from '../../../app/session.tsx'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import styles from '../state/printing.module.css'
import type { DrawnSheets, Sheets } from '../state/use-sheets.ts'
import { Underway } from './underway.tsx'

/** What is being made, why nothing is there, and what to do about it. */
export function MakingNotice({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const { view } = useSession()
  const { making, again } = sheets
  switch (making.state) {
    case 'ready':
      return null
    case 'making':
      return <Making sheets={sheets} drawn={making.drawn} />
    case 'no-proposal':
      return (
        <p className={styles.notice} role="status">
          {words('print.no-proposal')}
          <Button variant="default" onClick={() => view.set({ screen: 'usulan' })}>
            {words('print.to-proposals')}
          </Button>
        </p>
      )
    default:
      return (
        <p className={styles.notice} role="status">
          {making.state === 'stopped'
            ? words('print.stopped')
            : words('print.failed', { reason: making.reason })}
          <Button variant="default" onClick={again}>
            {words('print.again')}
          </Button>
        </p>
      )
  }
}

/** First it is planned where everything goes; then so many sheets of so many are drawn. */
function Making(props: { readonly sheets: Sheets; readonly drawn: DrawnSheets | null }) {
  const { sheets, drawn } = props
  const words = useWords()
  const count = wholeNumber(sheets.source.structure.tables.unit.size, words.language)
  const far = (seconds: number) => {
    if (drawn) return words('print.drawn-of', { done: drawn.done, count: drawn.of })
    return seconds > 0 ? words('print.making-long', { count, seconds }) : null
  }
  return <Underway what={words('print.making')} far={far} onStop={sheets.stop} />
}
