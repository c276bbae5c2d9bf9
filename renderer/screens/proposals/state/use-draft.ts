import { useCallback } from 'react'
import { openDraft } from '../../../app/proposals/open-proposal.ts'
import { useSession } from '../../../app/session.tsx'
import type { Workspace } from '../../../app/workspace/workspace.ts'
import type { ProposalId } from '../../../domain/proposal/proposal.ts'
import { ok, type Result } from '../../../domain/values/result.ts'

/**
 * The draft of a proposal, to be edited beside the chart. One that is open for editing has a workspace already: a
 * second one would leave its undo with steps that fit the draft no more.
 */
export function useDraft(id: ProposalId): () => Promise<Result<Workspace>> {
  const { open, workspace, view } = useSession()
  return useCallback(async () => {
    const isOpen = view.get().proposalId === id && workspace !== open.workspace
    return isOpen ? ok(workspace) : openDraft(open, id)
  }, [id, open, workspace, view])
}
