import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useMemo } from 'react'
import { isoNow } from '../../../app/clock.ts'
import {
  type ProposalShelf,
  type ShelfState,
  shelfOf,
} from '../../../app/proposals/proposal-shelf.ts'
import { useSession, useStore } from '../../../app/session.tsx'
import { tellUnexpected } from '../../../app/unexpected/unexpected.ts'
import { withGroups } from '../../../domain/acts/act-impact.ts'
import { type Carried, carryOver } from '../../../domain/proposal/carry/carry.ts'
import type { FrozenAct, Proposal, ProposalId } from '../../../domain/proposal/proposal.ts'
import { actsWithNotes, type Signed } from '../../../domain/proposal/road/road.ts'
import { sidesAsWritten } from '../../../domain/proposal/versions/sides-as-written.ts'
import { apply } from '../../../domain/structure/change.ts'
import type { Label } from '../../../domain/structure/journal/history.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import type { Result } from '../../../domain/values/result.ts'
import { REFUSED } from '../../hooks/refusal-notice.ts'
import { useRefusal } from '../../hooks/use-act.ts'
import { useLive } from '../../hooks/use-live.ts'
import { useQuery } from '../../hooks/use-query.ts'
import { type ProposalView, type ProposalViewState, proposalViewOf } from './proposal-view.ts'

/** The shelf of the open file, read on first use. */
export function useShelf(): { readonly shelf: ProposalShelf; readonly state: ShelfState } {
  const { open } = useSession()
  const shelf = shelfOf(open)
  const state = useStore(shelf)
  useEffect(() => {
    if (!shelf.get().loaded) void shelf.load()
  }, [shelf])
  return { shelf, state }
}

export function useProposalView(): { readonly view: ProposalView; readonly at: ProposalViewState } {
  const { open } = useSession()
  const view = proposalViewOf(open)
  return { view, at: useStore(view) }
}

/** A proposal laid over the structure in force, with its acts as they stand now. */
export interface Sides extends Carried {
  readonly proposal: Proposal
  readonly base: Structure
  readonly acts: readonly FrozenAct[]
}

/** The draft's acts are worked out; those of a proposal that was handed in are the frozen ones. */
export function useSides(proposal: Proposal): Sides {
  const live = useLive()
  const former = useFormer(proposal)
  const { change, notes, versions, status } = proposal
  return useMemo(() => {
    if (former) return enactedSides(proposal, former)
    if (status === 'ditarik') return withdrawnSides(proposal, live)
    const carried = carryOver(change, live)
    const frozen = status === 'draf' ? undefined : frozenActs(versions)
    const acts = frozen ?? actsWithNotes({ notes, versions }, live, carried.change, carried.next)
    return { ...carried, proposal, base: live, acts }
  }, [former, change, live, notes, versions, status, proposal])
}

/** Acts of the latest version as they stand on its papers. */
function frozenActs(versions: Proposal['versions']): readonly FrozenAct[] | undefined {
  const version = versions.at(-1)
  return version && withGroups(version.acts, version.change)
}

/** Before and after of a proposal that is in force: the structure it ended, and what it made of that. */
function enactedSides(proposal: Proposal, base: Structure): Sides {
  const { change, versions } = proposal
  const next = apply(base, change)
  const acts = frozenActs(versions) ?? []
  return { proposal, base, next, change, acts, ...STILL }
}

/** Nothing is asked of a proposal that is over. */
const STILL = { clashes: [], faults: [], moved: false, stranded: [] } as const

/** Before and after of a proposal that was withdrawn, as it was written: it clashes with nothing any more. */
function withdrawnSides(proposal: Proposal, live: Structure): Sides {
  const { change, versions } = proposal
  const sides = sidesAsWritten(change, live)
  const acts = frozenActs(versions) ?? actsWithNotes(proposal, sides.base, change, sides.next)
  return { proposal, ...sides, change, acts, ...STILL }
}

/** The structure a proposal in force has ended, once it is read; null for any other. */
function useFormer({ id, status }: Proposal): Structure | null {
  const { shelf, state } = useShelf()
  const past = state.pasts.find(({ proposalId }) => proposalId === id)?.id
  const inForce = status === 'berlaku' ? past : undefined
  const ask = useMemo(() => (inForce ? () => shelf.past(inForce) : null), [shelf, inForce])
  const query = useQuery('former', ask)
  useEffect(() => {
    if (query.state === 'failed') tellUnexpected('query')
  }, [query])
  return inForce && query.state === 'read' ? query.value : null
}

type Step = (proposal: Proposal, live: Structure, signed: Signed) => Result<Proposal>

/** The label with who did it, for the journal. */
function signedLabel<L extends Label>(label: L, by: string): L {
  return { ...label, params: { ...label.params, by } }
}

/** Takes a proposal one step on; a refusal is shown as a sentence. Answers whether it was done. */
export function useStep(
  id: ProposalId,
): (label: Label, step: Step, by?: string, note?: string) => Promise<boolean> {
  const { open } = useSession()
  const refused = useRefusal()
  return useCallback(
    async (label, step, by = '', note = '') => {
      const signed = { by: by.trim(), at: isoNow(), note }
      const shelf = shelfOf(open)
      const told = signed.by === '' ? label : signedLabel(label, signed.by)
      const result = await shelf.change(id, told, (proposal, live) => step(proposal, live, signed))
      if (result.ok) notifications.hide(REFUSED)
      else refused(result.problem)
      return result.ok
    },
    [open, id, refused],
  )
}
