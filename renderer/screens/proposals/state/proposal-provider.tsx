import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { openDraft } from '../../../app/proposals/open-proposal.ts'
import { shelfOf } from '../../../app/proposals/proposal-shelf.ts'
import { SessionContext, useSession, useStore, useViewPart } from '../../../app/session.tsx'
import type { Workspace } from '../../../app/workspace/workspace.ts'
import type { ProposalId } from '../../../domain/proposal/proposal.ts'
import { useRefusal } from '../../hooks/use-act.ts'
import { proposalViewOf } from './proposal-view.ts'

interface Draft {
  readonly id: string
  readonly workspace: Workspace
}

/**
 * While a proposal is open for editing, everything below works on its draft instead of the structure in force. What
 * cannot be opened (it clashes) leads to its page, where that is settled. Each step on its road opens it anew: what was
 * handed in can be looked at only, and what was decided is another structure; one in force is the structure in force.
 */
export function ProposalProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const id = useViewPart(({ proposalId }) => proposalId)
  const refused = useRefusal()
  const [draft, setDraft] = useState<Draft | null>(null)
  const { open, view } = session
  const shelf = shelfOf(open)
  const { loaded, proposals } = useStore(shelf)
  const proposal = proposals.find((one) => one.id === id)
  const step = proposal && `${proposal.status} ${proposal.versions.length}`
  const isHeld = useIsHeld(open.workspace)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a disk refused is no part of the draft until it is tried again
  useEffect(() => {
    if (!id) return setDraft(null)
    if (!loaded) return void shelf.load()
    if (step?.startsWith('berlaku ')) return view.set({ proposalId: null })
    let wanted = true
    void openDraft(open, id as ProposalId).then((result) => {
      if (!wanted) return
      if (result.ok) return setDraft({ id, workspace: result.value })
      refused(result.problem)
      const clashes = result.problem.code === 'proposal-clashes'
      proposalViewOf(open).set({ tab: clashes ? 'clashes' : 'acts' })
      view.set({ proposalId: null, screen: 'usulan' })
    })
    return () => {
      wanted = false
    }
  }, [id, step, isHeld, loaded, shelf, open, view, refused])
  const workspace = id !== null && draft?.id === id ? draft.workspace : session.workspace
  const value = useMemo(() => ({ ...session, workspace }), [session, workspace])
  return <SessionContext value={value}>{children}</SessionContext>
}

function useIsHeld({ subscribe, getState }: Workspace): boolean {
  return useSyncExternalStore(subscribe, () => getState().held !== null)
}
