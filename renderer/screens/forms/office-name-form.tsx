import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'

export interface OfficeNames {
  readonly name: string
  /** Tells it from another of the same name on this computer. */
  readonly note: string
  /** The box at the top of the chart; empty where there are several. */
  readonly top: string
}

/** The name of an office, wherever it is told, and what tells it from another of the same name. */
export function OfficeNameForm(props: {
  readonly names: OfficeNames
  onClose(): void
  onRename(name: string, note: string, withTop: boolean): void
}) {
  const { names, onClose, onRename } = props
  const words = useWords()
  const [name, setName] = useState(names.name)
  const [note, setNote] = useState(names.note)
  const [withTop, setWithTop] = useState(names.top === names.name)
  const empty = name.trim() === ''
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (!empty) onRename(name.trim(), note.trim(), withTop)
  }
  return (
    <Dialog opened onClose={onClose} title={words('office.rename')} size={480}>
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <TextInput
            label={words('welcome.name')}
            description={words('office.name-hint')}
            data-autofocus
            value={name}
            error={empty ? words('welcome.name-missing') : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {names.top !== '' && name.trim() !== names.top && (
            <Checkbox
              label={words('office.rename-top', { top: names.top })}
              checked={withTop}
              onChange={(event) => setWithTop(event.currentTarget.checked)}
            />
          )}
          <TextInput
            label={words('office.note')}
            description={words('office.note-hint')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('office.rename-do')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
