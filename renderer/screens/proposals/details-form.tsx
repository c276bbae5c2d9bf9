import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { BASES, type BasisKind, type Proposal } from '../../domain/proposal/proposal.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { CalendarField } from '../forms/fields/calendar-field.tsx'

/** What is written about a proposal as a whole. */
export type Details = Pick<Proposal, 'name' | 'basisKind' | 'basis' | 'author' | 'date'>

/** Name, basis, author and date of a proposal, each of which but the basis's number must be there. */
export function DetailsForm(props: {
  readonly title: string
  readonly submit: string
  readonly given: Details
  /** Fields of its own, below the name. */
  readonly children?: ReactNode
  /** A second press is not taken until this is done. */
  onSubmit(details: Details): Promise<void>
  close(): void
}) {
  const { title, submit, given, children, onSubmit, close } = props
  const words = useWords()
  const [details, setDetails] = useState(given)
  const sent = useRef(false)
  /** Pressed while something was missing: what is marks itself from then on. */
  const [asked, setAsked] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const authorField = useRef<HTMLInputElement>(null)
  const { name, basisKind, basis, author, date } = details
  const set = (fields: Partial<Details>) => setDetails((before) => ({ ...before, ...fields }))

  function commit(event: FormEvent) {
    event.preventDefault()
    const missing = [name, author].findIndex((text) => text.trim() === '')
    if (missing >= 0) {
      setAsked(true)
      return [nameField, authorField][missing]?.current?.focus()
    }
    if (sent.current) return
    sent.current = true
    const said = { ...details, name: name.trim(), basis: basis.trim(), author: author.trim() }
    void onSubmit(said).finally(() => {
      sent.current = false
    })
  }

  return (
    <Dialog opened onClose={close} title={title}>
      <form onSubmit={commit}>
        <Stack gap="sm">
          <TextInput
            label={words('proposal.name')}
            placeholder={words('proposal.name-example')}
            value={name}
            ref={nameField}
            error={asked && name.trim() === '' && words('proposal.name-missing')}
            data-autofocus
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          {children}
          <Group grow align="flex-start">
            <Select
              label={words('proposal.basis')}
              data={BASES.map((kind) => ({ value: kind, label: words(`basis.${kind}`) }))}
              value={basisKind}
              onChange={(kind) => set({ basisKind: (kind ?? 'naskah-akademik') as BasisKind })}
            />
            <TextInput
              label={words('proposal.basis-no')}
              value={basis}
              onChange={(event) => set({ basis: event.currentTarget.value })}
            />
          </Group>
          <Group grow align="flex-start">
            <TextInput
              label={words('proposal.author')}
              ref={authorField}
              error={asked && author.trim() === '' && words('proposal.author-missing')}
              value={author}
              onChange={(event) => set({ author: event.currentTarget.value })}
            />
            <CalendarField
              label={words('proposal.date')}
              value={date}
              onCommit={(value) => set({ date: value ?? given.date })}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{submit}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
