import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { readOnlyWorkspace } from '../../app/read-only-workspace.ts'
import { SessionContext, useSession, useViewPart } from '../../app/session.tsx'
import type { Workspace } from '../../app/workspace.ts'
import type { PastStructure } from '../../domain/proposal/past.ts'
import { useShelf } from './use-proposals.ts'

const PastContext = createContext<PastStructure | null>(null)

/** The structure once in force that is shown because of the day chosen; null where it is the present one. */
export function useShownPast(): PastStructure | null {
  return use(PastContext)
}

/**
 * "Per tanggal" reaches back beyond the last reform: on a day on which another structure was in force, every screen
 * shows that one, to look at.
 */
export function PastProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const date = useViewPart((view) => view.date)
  const proposalId = useViewPart((view) => view.proposalId)
  const { shelf, state } = useShelf()
  const [shown, setShown] = useState<{ past: PastStructure; workspace: Workspace } | null>(null)
  const past = useMemo(() => {
    if (!date || proposalId !== null) return null
    const reaching = state.pasts.filter(({ until }) => until >= date)
    return reaching.sort((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null
  }, [state.pasts, date, proposalId])
  useEffect(() => {
    if (!past) return setShown(null)
    let wanted = true
    void shelf.past(past.id).then(async (structure) => {
      if (!structure) return
      const problem = { code: 'past-only-looked-at', params: { until: past.until } }
      const workspace = await readOnlyWorkspace(structure, past.seq, problem)
      if (wanted) setShown({ past, workspace })
    })
    return () => {
      wanted = false
    }
  }, [shelf, past])
  const active = shown && past && shown.past.id === past.id ? shown : null
  const value = useMemo(
    () => (active ? { ...session, workspace: active.workspace } : session),
    [session, active],
  )
  return (
    <PastContext value={active?.past ?? null}>
      <SessionContext value={value}>{children}</SessionContext>
    </PastContext>
  )
}
