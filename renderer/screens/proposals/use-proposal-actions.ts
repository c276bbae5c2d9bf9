import { useRef } from 'react'
import type { ActionId } from '../../actions/action-table.ts'
import { isoNow } from '../../app/clock.ts'
import { useSession, useToday, useWords } from '../../app/session.tsx'
import { counterProposal } from '../../domain/proposal/in-force/counter.ts'
import { type newProposal, optionOf, type Proposal } from '../../domain/proposal/proposal.ts'
import { lastSigner, review, stepBack, submit, withdraw } from '../../domain/proposal/road/road.ts'
import { nextOption, optionLetter } from '../../domain/proposal/versions/options.ts'
import { useRefusal } from '../hooks/use-act.ts'
import { useLive } from '../hooks/use-live.ts'
import { showRemoved } from './removed-notice.tsx'
import { freshProposalId } from './state/fresh-ids.ts'
import { useProposalView, useShelf, useStep } from './state/use-proposals.ts'

/** A step of the table of actions, by its word. */
type StepWord = ActionId extends infer Id ? (Id extends `step:${infer Word}` ? Word : never) : never

export interface ProposalAction {
  readonly label: StepWord
  run(): void
}

/** The next thing to do with a proposal, and what else can be done. */
export function useProposalActions(proposal: Proposal): {
  readonly main: ProposalAction | null
  /** What a draft may go on to as well. */
  readonly second: ProposalAction | null
  readonly more: readonly ProposalAction[]
} {
  const { view: screens } = useSession()
  const today = useToday()
  const { view, at } = useProposalView()
  const step = useStep(proposal.id)
  const copies = useCopies(proposal)
  type Taken = 'proposal-submit' | 'proposal-review' | 'proposal-back' | 'proposal-withdraw'
  const label = (code: Taken) => ({ code, params: { name: proposal.name } })
  const { status, inForceFrom: waits } = proposal
  const signer = lastSigner(proposal)
  const take = (code: Taken, one: Parameters<typeof step>[1]) => {
    // Where nobody is known who takes it, the step is refused and the name is written on the road.
    if (signer === '') view.set({ tab: 'road' })
    void step(label(code), one, signer)
  }
  const edit: ProposalAction = {
    label: 'proposal.edit',
    run: () => screens.set({ proposalId: proposal.id, screen: 'bagan' }),
  }
  const back: ProposalAction = {
    label:
      status === 'diajukan' || status === 'ditarik' ? 'proposal.edit-again' : 'proposal.step-back',
    run: () => take('proposal-back', (one, _, signed) => stepBack(one, signed)),
  }
  const next: Readonly<Record<Proposal['status'], ProposalAction | null>> = {
    draf: edit,
    diajukan: {
      label: 'proposal.review',
      run: () => take('proposal-review', (one, _, signed) => review(one, signed)),
    },
    ditelaah: { label: 'proposal.key-in', run: () => view.set({ tab: 'decide' }) },
    diputus: { label: 'proposal.establish', run: () => view.set({ tab: 'road' }) },
    ditetapkan: {
      label: waits && waits > today ? 'in-force.reschedule' : 'proposal.enact',
      run: () => view.set({ tab: 'road' }),
    },
    berlaku: { label: 'proposal.counter', run: () => void copies.counter() },
    ditarik: back,
  }
  const submitAction: ProposalAction = {
    label: 'proposal.submit',
    run: () => take('proposal-submit', (one, live, signed) => submit(one, live, signed)),
  }
  const onTheRoad = status !== 'berlaku' && status !== 'ditarik'
  const here =
    (status === 'ditelaah' && at.tab === 'decide') || (status !== 'ditelaah' && at.tab === 'road')
  const beingDecided =
    status === 'ditelaah' ||
    status === 'diputus' ||
    status === 'ditetapkan' ||
    status === 'diajukan'
  return {
    main: here && (beingDecided || status === 'ditarik') ? null : next[status],
    second: status === 'draf' && at.tab !== 'road' ? submitAction : null,
    more: [
      ...(onTheRoad && status !== 'draf' ? [back] : []),
      ...(status !== 'berlaku'
        ? [{ label: 'proposal.option' as const, run: () => void copies.option() }]
        : []),
      ...(onTheRoad
        ? [
            {
              label: 'proposal.withdraw' as const,
              run: () => take('proposal-withdraw', (one, _, signed) => withdraw(one, signed)),
            },
          ]
        : []),
      ...(proposal.versions.length === 0
        ? [{ label: 'proposal.remove' as const, run: () => void copies.remove() }]
        : []),
    ],
  }
}

/** New proposals made of this one, and its removal. */
function useCopies(proposal: Proposal) {
  const { today, newId } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const { shelf } = useShelf()
  const { view } = useProposalView()
  const live = useLive()
  const given = (name: string) => {
    const { basisKind, author } = proposal
    return {
      id: freshProposalId(newId),
      name,
      basisKind,
      basis: '',
      author,
      date: today(),
      at: isoNow(),
    }
  }
  const adding = useRef(false)
  async function add(made: ReturnType<typeof newProposal>) {
    if (adding.current) return
    adding.current = true
    const added = await shelf.add(made).finally(() => {
      adding.current = false
    })
    if (!added.ok) return refused(added.problem)
    view.set({ page: { kind: 'proposal', id: made.id }, tab: 'acts' })
  }
  return {
    option: () => {
      const { proposals } = shelf.get()
      const next = nextOption(proposals, proposal)
      const first = proposals.find(({ id }) => id === next.first) ?? proposal
      const letter = optionLetter(next.no)
      const name = words('proposal.option-name', { name: first.name, letter })
      return add(optionOf(proposal, { ...given(name), basis: proposal.basis }, next))
    },
    counter: () =>
      add(
        counterProposal(
          proposal,
          live,
          given(words('proposal.counter-name', { name: proposal.name })),
          newId,
        ),
      ),
    async remove() {
      const removed = await shelf.remove(proposal.id)
      if (!removed.ok) return refused(removed.problem)
      view.set({ page: { kind: 'list' } })
      showRemoved(words, proposal, async () => {
        const back = await shelf.add(proposal, 'restore-proposal')
        if (!back.ok) refused(back.problem)
      })
    },
  }
}
