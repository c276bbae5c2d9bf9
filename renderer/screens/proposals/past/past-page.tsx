import { useCallback, useMemo } from 'react'
import { useWords } from '../../../app/session.tsx'
import { overlayOf } from '../../../domain/acts/overlay.ts'
import type { PastStructure } from '../../../domain/proposal/in-force/past.ts'
import { ScreenHead } from '../../../parts/screen-head.tsx'
import frame from '../../../parts/tabbed-screen.module.css'
import { longDate } from '../../../words/figures/long-date.ts'
import { QueryFailed } from '../../help/query-failed.tsx'
import { useQuery } from '../../hooks/use-query.ts'
import { ChartPair } from '../charts/chart-pair.tsx'
import { BackToList } from '../state/back-to-list.tsx'
import { basisText } from '../state/basis-text.ts'
import { useShelf } from '../state/use-proposals.ts'

/** A structure once in force, to look at: its chart, its legal basis, what ended it. */
export function PastPage({ past }: { readonly past: PastStructure }) {
  const words = useWords()
  const { shelf } = useShelf()
  const query = useQuery(
    'past',
    useCallback(() => shelf.past(past.id), [shelf, past.id]),
  )
  const structure = query.state === 'read' ? query.value : null
  const drawing = useMemo(
    () =>
      structure && {
        base: structure,
        next: structure,
        overlay: overlayOf(structure, structure),
        marks: new Map(),
      },
    [structure],
  )
  return (
    <div className={frame.screen}>
      <ScreenHead
        before={<BackToList />}
        title={past.name}
        lead={words('past.lead', {
          basis: basisText(words, past.basis) || '–',
          until: longDate(past.until, words.language),
          endedBy: `${words(`basis.${past.endedBy.kind}`)} ${past.endedBy.no}`,
        })}
      />
      {query.state === 'failed' && <QueryFailed query={query} />}
      {drawing && <ChartPair drawing={drawing} form="overlay" goTo={null} caption={past.name} />}
    </div>
  )
}
