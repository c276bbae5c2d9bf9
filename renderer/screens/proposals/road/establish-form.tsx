import { Button, Group, Select, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { establish } from '../../../domain/proposal/road/road.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useRefusal } from '../../hooks/use-act.ts'
import { useKept } from '../state/use-kept.ts'
import { useStep } from '../state/use-proposals.ts'

/** Number and date of the Perda or Perwako. */
export function EstablishForm(props: {
  readonly proposal: Proposal
  readonly signer: { readonly by: string; readonly note: string }
}) {
  const { proposal, signer } = props
  const words = useWords()
  const refused = useRefusal()
  const step = useStep(proposal.id)
  const [typed, keep] = useKept('decree', proposal.id)
  const { decree } = proposal
  const { kind = decree?.kind ?? 'perwako', no = decree?.no ?? '' } = typed ?? {}
  const date = typed?.date === undefined ? (decree?.date ?? null) : typed.date
  const type = (part: NonNullable<typeof typed>) => keep((before) => ({ ...before, ...part }))
  function commit(event: FormEvent) {
    event.preventDefault()
    if (!date) return refused({ code: 'decree-date-empty', params: {} })
    const label = { code: 'proposal-establish', params: { name: proposal.name } } as const
    const clear = (done: boolean) => done && keep(() => null)
    void step(
      label,
      (one, _, signed) => establish(one, { kind, no, date }, signed),
      signer.by,
      signer.note,
    ).then(clear)
  }
  return (
    <form onSubmit={commit}>
      <Group gap="sm" align="flex-end" mt="md">
        <Select
          label={words('road.decree')}
          value={kind}
          onChange={(value) => type({ kind: value === 'perda' ? 'perda' : 'perwako' })}
          data={[
            { value: 'perwako', label: words('basis.perwako') },
            { value: 'perda', label: words('basis.perda') },
          ]}
        />
        <TextInput
          label={words('road.decree-no')}
          placeholder="31 Tahun 2018"
          value={no}
          onChange={(event) => type({ no: event.currentTarget.value })}
        />
        <CalendarField
          label={words('road.decree-date')}
          value={date}
          onCommit={(next) => type({ date: next })}
        />
        <Button type="submit">{words('proposal.establish')}</Button>
      </Group>
    </form>
  )
}
