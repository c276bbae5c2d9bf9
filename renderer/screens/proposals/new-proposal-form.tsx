import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { isoNow } from '../../app/clock.ts'
import { useSession, useWords } from '../../app/session.tsx'
import { nextOption } from '../../domain/proposal/options.ts'
import {
  BASES,
  type BasisKind,
  newProposal,
  optionOf,
  type Proposal,
} from '../../domain/proposal/proposal.ts'
import type { Structure } from '../../domain/structure.ts'
import { CalendarField } from '../calendar-field.tsx'
import { useRefusal } from '../use-act.ts'
import { freshProposalId } from './fresh-ids.ts'
import { useLive, useProposalView, useShelf } from './use-proposals.ts'

const IN_FORCE = 'in-force'

/** Begins a proposal, from the structure in force or as another option of a proposal there is. */
export function NewProposalForm({ close }: { close(): void }) {
  const { today, newId } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const { shelf, state } = useShelf()
  const { view } = useProposalView()
  const live = useLive()
  const [name, setName] = useState('')
  const [author, setAuthor] = useState(() => usualAuthor(state.proposals, live))
  const [basis, setBasis] = useState('')
  const [basisKind, setBasisKind] = useState<BasisKind>('naskah-akademik')
  const [date, setDate] = useState(today())
  const [from, setFrom] = useState(IN_FORCE)
  const origins = [
    { value: IN_FORCE, label: words('proposal.from-live') },
    ...state.proposals
      .filter(({ status }) => status !== 'berlaku')
      .map((one) => ({ value: one.id as string, label: one.name })),
  ]

  async function create(event: FormEvent) {
    event.preventDefault()
    if (name.trim() === '') return refused({ code: 'proposal-name-empty', params: {} })
    if (author.trim() === '') return refused({ code: 'proposal-author-empty', params: {} })
    const id = freshProposalId(newId)
    const written = {
      name: name.trim(),
      basisKind,
      basis: basis.trim(),
      author: author.trim(),
      date,
    }
    const given = { id, ...written, at: isoNow() }
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
    <Modal opened onClose={close} title={words('proposal.new')}>
      <form onSubmit={(event) => void create(event)}>
        <Stack gap="sm">
          <TextInput
            label={words('proposal.name')}
            placeholder={words('proposal.name-example')}
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={words('proposal.from')}
            data={origins}
            value={from}
            onChange={(value) => setFrom(value ?? IN_FORCE)}
          />
          <Group grow align="flex-start">
            <Select
              label={words('proposal.basis')}
              data={BASES.map((kind) => ({ value: kind, label: words(`basis.${kind}`) }))}
              value={basisKind}
              onChange={(kind) => setBasisKind((kind ?? 'naskah-akademik') as BasisKind)}
            />
            <TextInput
              label={words('proposal.basis-no')}
              value={basis}
              onChange={(event) => setBasis(event.currentTarget.value)}
            />
          </Group>
          <Group grow align="flex-start">
            <TextInput
              label={words('proposal.author')}
              value={author}
              onChange={(event) => setAuthor(event.currentTarget.value)}
            />
            <CalendarField
              label={words('proposal.date')}
              value={date}
              onCommit={(value) => setDate(value ?? today())}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('proposal.create')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** Who wrote the last proposal, or else the office: every step has somebody who did it. */
function usualAuthor(proposals: readonly Proposal[], { tables }: Structure): string {
  const last = proposals.find(({ author }) => author !== '')
  return last?.author ?? tables.setting.get('setting:officeName')?.value ?? ''
}
