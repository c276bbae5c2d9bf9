import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { SessionContext, useSession, useToday, useViewPart } from '../../../app/session.tsx'
import { hearUnexpected } from '../../../app/unexpected/unexpected.ts'
import { readOnlyWorkspace } from '../../../app/workspace/read-only-workspace.ts'
import type { Workspace } from '../../../app/workspace/workspace.ts'
import { type PastStructure, pastOn } from '../../../domain/proposal/in-force/past.ts'
import { type Planned, plannedOn, type Waiting } from '../../../domain/proposal/road/schedule.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import type { Problem } from '../../../domain/values/result.ts'
import { useShelf } from '../state/use-proposals.ts'

/** Another structure than the one in force, shown because of the day chosen. */
export type ShownOther =
  | { readonly kind: 'past'; readonly past: PastStructure }
  | { readonly kind: 'planned'; readonly proposal: Waiting }

const OtherContext = createContext<ShownOther | null>(null)

/** The structure that stood or will stand on the day chosen; null where it is the present one. */
export function useShownOther(): ShownOther | null {
  return use(OtherContext)
}

/**
 * "Per tanggal" reaches back beyond the last reform and forward to what waits for its day: on a day on which another
 * structure is in force, every screen shows that one, to look at.
 */
export function PastProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const { view } = session
  const date = useViewPart((view) => view.date)
  const proposalId = useViewPart((view) => view.proposalId)
  const { shelf, state } = useShelf()
  const chosen = proposalId === null ? date : null
  const past = useMemo(() => (chosen ? pastOn(state.pasts, chosen) : null), [state.pasts, chosen])
  const planned = usePlanned(past ? null : chosen)
  const [shown, setShown] = useState<{ other: ShownOther; workspace: Workspace } | null>(null)
  useEffect(() => {
    let wanted = true
    const show = async (other: ShownOther, structure: Structure, seq: number) => {
      const workspace = await readOnlyWorkspace(structure, seq, refusalOf(other))
      if (wanted) setShown({ other, workspace })
    }
    if (past) {
      shelf
        .past(past.id)
        .then((structure) => structure && show({ kind: 'past', past }, structure, past.seq))
        .catch((error) => {
          hearUnexpected('query:past', error, 'query')
          // Another structure under that day would be a wrong one.
          if (wanted) view.set({ date: null })
        })
    } else if (planned) {
      const { proposal, structure } = planned
      void show({ kind: 'planned', proposal }, structure, proposal.seq)
    } else setShown(null)
    return () => {
      wanted = false
    }
  }, [shelf, past, planned, view])
  const active = shown && isWanted(shown.other, past, planned) ? shown : null
  const value = useMemo(
    () => (active ? { ...session, workspace: active.workspace } : session),
    [session, active],
  )
  return (
    <OtherContext value={active?.other ?? null}>
      <SessionContext value={value}>{children}</SessionContext>
    </OtherContext>
  )
}

/** What will stand on a day to come; null for any other. */
function usePlanned(date: Parameters<typeof plannedOn>[2] | null): Planned | null {
  const { open } = useSession()
  const today = useToday()
  const { state } = useShelf()
  const coming = date !== null && date > today
  const { workspace } = open
  const live = useSyncExternalStore(workspace.subscribe, () =>
    coming ? workspace.getState().structure : null,
  )
  return useMemo(
    () => (live && date ? plannedOn(live, state.proposals, date) : null),
    [live, state.proposals, date],
  )
}

function isWanted(other: ShownOther, past: PastStructure | null, planned: Planned | null): boolean {
  return other.kind === 'past'
    ? other.past.id === past?.id
    : other.proposal.id === planned?.proposal.id
}

function refusalOf(other: ShownOther): Problem {
  if (other.kind === 'past') {
    return { code: 'past-only-looked-at', params: { until: other.past.until } }
  }
  const { name, inForceFrom } = other.proposal
  return { code: 'planned-only-looked-at', params: { name, on: inForceFrom } }
}
