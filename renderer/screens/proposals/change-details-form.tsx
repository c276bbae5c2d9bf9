import { useWords } from '../../app/session.tsx'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { ok, refuse } from '../../domain/values/result.ts'
import { DetailsForm } from './details-form.tsx'
import { useStep } from './state/use-proposals.ts'

/** Mends the name, basis, author or date of a draft. */
export function ChangeDetailsForm(props: { readonly proposal: Proposal; close(): void }) {
  const { proposal, close } = props
  const words = useWords()
  const step = useStep(proposal.id)
  const { name, basisKind, basis, author, date } = proposal
  return (
    <DetailsForm
      title={words('proposal.details')}
      submit={words('proposal.details-keep')}
      given={{ name, basisKind, basis, author, date }}
      onSubmit={async (details) => {
        const label = { code: 'proposal-details', params: { name: details.name } } as const
        const done = await step(label, (one) =>
          one.status === 'draf'
            ? ok({ ...one, ...details })
            : refuse('proposal-not-draft', { name: one.name }),
        )
        if (done) close()
      }}
      close={close}
    />
  )
}
