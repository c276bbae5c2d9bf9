import { Select } from '@mantine/core'
import { useState } from 'react'
import { isoNow } from '../../app/clock.ts'
import { useSession, useToday, useWords } from '../../app/session.tsx'
import { newProposal, optionOf, type Proposal } from '../../domain/proposal/proposal.ts'
import { nextOption } from '../../domain/proposal/versions/options.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { useRefusal } from '../hooks/use-act.ts'
import { useLive } from '../hooks/use-live.ts'
import { type Details, DetailsForm } from './details-form.tsx'
import { freshProposalId } from './state/fresh-ids.ts'
import { useProposalView, useShelf } from './state/use-proposals.ts'

const IN_FORCE = 'in-force'

/** Begins a proposal, from the structure in force or as another option of a proposal there is. */
export function NewProposalForm({ close }: { close(): void }) {
  const { newId } = useSession()
  const today = useToday()
  const words = useWords()
  const refused = useRefusal()
  const { shelf, state } = useShelf()
  const { view } = useProposalView()
  const live = useLive()
  const [from, setFrom] = useState(IN_FORCE)
  const origins = [
    { value: IN_FORCE, label: words('proposal.from-live') },
    ...state.proposals
      .filter(({ status }) => status !== 'berlaku')
      .map((one) => ({ value: one.id as string, label: one.name })),
  ]

  async function create(details: Details) {
    const id = freshProposalId(newId)
    const given = { id, ...details, at: isoNow() }
    const origin = state.proposals.find((one) => one.id === from)
    const made = origin
      ? optionOf(origin, given, nextOption(state.proposals, origin))
      : newProposal(given)
    const added = await shelf.add(made)
    if (!added.ok) return refused(added.problem)
    view.set({ page: { kind: 'proposal', id }, tab: 'acts' })
    close()
  }

  return (
    <DetailsForm
      title={words('proposal.new')}
      submit={words('proposal.create')}
      given={{
        name: '',
        basisKind: 'naskah-akademik',
        basis: '',
        author: usualAuthor(state.proposals, live),
        date: today,
      }}
      onSubmit={create}
      close={close}
    >
      <Select
        label={words('proposal.from')}
        data={origins}
        value={from}
        onChange={(value) => setFrom(value ?? IN_FORCE)}
      />
    </DetailsForm>
  )
}

/** Who wrote the last proposal, or else the office: every step has somebody who did it. */
function usualAuthor(proposals: readonly Proposal[], { tables }: Structure): string {
  const last = proposals.find(({ author }) => author !== '')
  return last?.author ?? tables.setting.get('setting:officeName')?.value ?? ''
}
