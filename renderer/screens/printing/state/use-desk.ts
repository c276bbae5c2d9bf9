import { useMemo } from 'react'
import { deskFacts } from '../../../app/files/desk-facts.ts'
import { useSession } from '../../../app/session.tsx'
import type { DeskSource } from '../../../papers/order/paper-kind.ts'
import { type PaperId, paperKind } from '../../../papers/paper-table.ts'
import { useLive } from '../../hooks/use-live.ts'
import { useQuery } from '../../hooks/use-query.ts'
import { useShelf } from '../../proposals/state/use-proposals.ts'

/** What lies on the desk beside the records, for papers about it; `waits` while it is asked for. */
export interface DeskShown {
  readonly desk: DeskSource | null
  readonly waits: boolean
}

const NONE: DeskShown = { desk: null, waits: false }

/** What lies on the desk, for a kind of paper that tells of it. What cannot be read the paper leaves room for. */
export function useDesk(kind: PaperId): DeskShown {
  const session = useSession()
  const { state } = useShelf()
  const live = useLive()
  const isAsked = paperKind(kind).ofDesk === true
  const ask = useMemo(() => (isAsked ? () => deskFacts(session) : null), [isAsked, session])
  const query = useQuery('desk', ask, live)
  const { proposals } = state
  return useMemo((): DeskShown => {
    if (!isAsked) return NONE
    if (query.state === 'asked') return { desk: null, waits: true }
    if (query.state === 'failed') return NONE
    return { desk: { proposals, facts: query.value }, waits: false }
  }, [isAsked, query, proposals])
}
