import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useSession, useWords } from '../../../app/session.tsx'
import { News } from '../../../parts/news.tsx'
import { shortDate } from '../../../words/figures/long-date.ts'
import styles from '../state/proposals.module.css'
import { useShownOther } from './past-provider.tsx'

/** In the top bar: that another structure than the one in force is shown, which days are its own, and the way back. */
export function PastStrip() {
  const other = useShownOther()
  return <News>{other && <Told other={other} />}</News>
}

function Told({ other }: { readonly other: NonNullable<ReturnType<typeof useShownOther>> }) {
  const { view } = useSession()
  const words = useWords()
  const day = (date: Parameters<typeof shortDate>[0]) => shortDate(date, words.language)
  const text =
    other.kind === 'past'
      ? words('past.shown', { until: day(other.past.until) })
      : words('in-force.planned', {
          from: day(other.proposal.inForceFrom),
          name: other.proposal.name,
        })
  return (
    <span className={styles.strip} data-strip>
      <IconHistory size={16} aria-hidden />
      <span
        className={styles.stripName}
        title={other.kind === 'past' ? other.past.basis : other.proposal.name}
      >
        {text}
      </span>
      <Button variant="default" size="compact-xs" onClick={() => view.set({ date: null })}>
        {words('shell.back-to-today')}
      </Button>
    </span>
  )
}
