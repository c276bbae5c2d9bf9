import { Select } from '@mantine/core'
import { useWords } from '../../../app/session.tsx'
import type { ProposalId } from '../../../domain/proposal/proposal.ts'
import { paperKind } from '../../../papers/paper-table.ts'
import { useShelf } from '../../proposals/state/use-proposals.ts'
import type { Sheets } from '../state/use-sheets.ts'

const LATEST = 'latest'

/** Which proposal and which of its versions the sheets are about. */
export function ProposalFields({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices, source } = sheets
  const words = useWords()
  const { state } = useShelf()
  const { proposal } = source
  if (!proposal) return null
  const draft = proposal.status === 'draf'
  const versions = proposal.versions.map(({ no, origin }) => ({
    value: String(no),
    label: [
      words('print.version-no', { no }),
      ...(origin === 'supplement' ? [words('versions.supplement')] : []),
    ].join(' · '),
  }))
  const latest = draft ? [{ value: LATEST, label: words('print.version-draft') }] : []
  const data = [...latest, ...versions.reverse()]
  const kind = paperKind(choice.kind)
  const usual = kind.about === 'proposal' ? kind.usualVersion?.(proposal) : null
  const no = choice.versionNo ?? usual ?? null
  const shown = no === null ? data[0]?.value : String(no)
  return (
    <>
      <Select
        label={words('print.proposal')}
        data={state.proposals.map(({ id, name }) => ({ value: id as string, label: name }))}
        value={proposal.id}
        onChange={(id) => choices.set({ proposalId: id as ProposalId | null, versionNo: null })}
      />
      <Select
        label={words('print.version')}
        data={data}
        value={shown ?? null}
        onChange={(value) => choices.set({ versionNo: value === LATEST ? null : Number(value) })}
      />
    </>
  )
}
