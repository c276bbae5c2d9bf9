import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useWords } from '../../app/session.tsx'

/** A form in a window of its own: Enter submits, Escape closes, a date that is none holds it back. */
export function FormFrame(props: {
  readonly title: string
  readonly submit: string
  readonly width?: number
  readonly disabled?: boolean
  onClose(): void
  /** Answers whether it was done; the form then closes unless it moves on by itself. */
  onSubmit(): Promise<boolean> | boolean
  readonly children: ReactNode
}) {
  const words = useWords()
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    if (busy || event.currentTarget.querySelector('[aria-invalid="true"]')) return
    setBusy(true)
    const done = await props.onSubmit()
    setBusy(false)
    if (done) props.onClose()
  }
  return (
    <Modal opened onClose={props.onClose} title={props.title} size={props.width ?? 560}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {props.children}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={props.disabled ?? false}>
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
