import { Button, Group, Stack } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { announce } from '../../../app/announced.ts'
import { useWords } from '../../../app/session.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { RefusalAlert } from '../../hooks/refusal-alert.tsx'
import { tellForm, useRefusalPlace } from '../../hooks/refusal-place.ts'
import { Told } from '../../hooks/told.tsx'
import styles from './form-frame.module.css'

/** A choice of a list or a day of a calendar, which change the form without an event of their own. */
function isChoice(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="option"], table button') !== null
}

/** Goes to the first field that is wrong, which says what is wrong with it. Answers whether there is one. */
function goToWrong(form: HTMLFormElement): boolean {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (!wrong) return false
  // Where the keyboard is there already, its sentence is said once more.
  const told = wrong === document.activeElement && wrong.getAttribute('aria-describedby')
  const sentences = told ? told.split(' ').map((id) => document.getElementById(id)) : []
  if (sentences.length > 0) announce(sentences.map((one) => one?.textContent ?? '').join(' '))
  wrong.focus()
  return true
}

/** The first field in which nothing stands, else the first there is. */
function fieldToFill(form: HTMLFormElement): HTMLElement | null {
  const fields = [
    ...form.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), textarea'),
  ]
  const isEmpty = ({ type, value, checked }: HTMLInputElement) =>
    type === 'checkbox' || type === 'radio' ? !checked : value.trim() === ''
  return fields.find(isEmpty) ?? fields[0] ?? null
}

const FRAME = { content: styles.frame ?? '', title: styles.title ?? '' }

/**
 * A form in a window of its own: Enter submits (Ctrl+Enter from a list of choices, where Enter opens the list),
 * Escape closes, a date that is none holds it back. Where it is longer than the window its fields scroll and its
 * buttons stay in view, with why it was refused above them until something in it is changed.
 */
export function FormFrame(props: {
  readonly title: string
  readonly submit: string
  readonly width?: number
  /** What is still lacking, in a sentence: said where it is sent all the same. */
  readonly lacks?: string | false
  /** What is written wrong in it stays back by itself, and does not hold back the rest. */
  readonly partial?: boolean
  /** Its usual answers stand there already: Enter takes them at once. */
  readonly ready?: boolean
  /** What it does takes something away. */
  readonly danger?: boolean
  /** It takes away so much that Enter alone is not to do it: the keyboard begins at Batal. */
  readonly careful?: boolean
  onClose(): void
  /** Answers whether it was done; the form then closes unless it moves on by itself. */
  onSubmit(): Promise<boolean> | boolean
  readonly children: ReactNode
}) {
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const refused = useRefusalPlace()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    event.stopPropagation()
    const form = event.currentTarget
    if (busy) return
    if (!props.partial && goToWrong(form)) return
    if (props.lacks) {
      tellForm({ text: props.lacks, page: null })
      return fieldToFill(form)?.focus()
    }
    setBusy(true)
    const done = await props.onSubmit()
    setBusy(false)
    if (done) props.onClose()
    // What it was held back for stands at its field once that is drawn.
    else requestAnimationFrame(() => form.isConnected && goToWrong(form))
  }
  return (
    <Dialog
      opened
      onClose={props.onClose}
      title={<Told text={props.title} />}
      size={props.width ?? 560}
      classNames={FRAME}
    >
      {/* What is done meanwhile is no news to a form that is about to go. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a choice taken by key is a click too */}
      <form
        aria-busy={busy || undefined}
        onSubmit={(event) => void submit(event)}
        onChange={() => refused && tellForm(null)}
        onClick={(event) => refused && isChoice(event.target) && tellForm(null)}
      >
        <Stack gap="md">
          {props.children}
          <Group justify="flex-end" className={styles.foot}>
            <RefusalAlert refused={refused} />
            <Button
              variant="default"
              data-autofocus={props.careful || undefined}
              onClick={props.onClose}
            >
              {words('shell.cancel')}
            </Button>
            <Button
              type="submit"
              {...(props.danger ? { color: 'red' } : {})}
              title="Ctrl+Enter"
              aria-keyshortcuts="Control+Enter"
              data-autofocus={(props.ready && !props.careful) || undefined}
              loading={busy}
              {...(props.lacks ? { 'data-disabled': true, 'aria-disabled': true } : {})}
            >
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
