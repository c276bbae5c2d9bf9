import { Button, Group, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Duty } from '../../../domain/records/records.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import styles from './duties.module.css'

/** A question about duties, which are named above its fields. */
export function DutiesDialog(props: {
  readonly duties: readonly Duty[]
  readonly title: string
  /** What its button does. */
  readonly act: string
  readonly size?: number
  readonly children: ReactNode
  onAnswer(): void
  onClose(): void
}) {
  const { duties, title, act, size = 560, children, onAnswer, onClose } = props
  const words = useWords()
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    onAnswer()
  }
  return (
    <Dialog opened onClose={onClose} title={title} size={size}>
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <ul className={styles.given} lang={OF_NAMES}>
            {duties.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{act}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
