import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useFailure } from '../hooks/use-act.ts'
import styles from './cabinet.module.css'

/**
 * What was removed and what the program cannot reach, with its sheet. Nothing else is done before the program has begun
 * anew.
 */
export function RemovedDialog(props: {
  readonly title: string
  /** A sentence each. */
  readonly removed: readonly string[]
  readonly beyond: readonly string[]
  /** What can still be seen to from here. */
  readonly children?: ReactNode
  /** Answers why the sheet could not be written; null where it was. */
  saveSheet(): Promise<{ readonly code: string; readonly message: string } | null>
  startAgain(): void
}) {
  const words = useWords()
  const failed = useFailure()
  const [busy, setBusy] = useState(false)
  async function save(): Promise<void> {
    const trouble = await props.saveSheet()
    if (trouble) failed(trouble)
  }
  const list = (lines: readonly string[]) => (
    <ul className={styles.saidLines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  return (
    <Dialog opened onClose={() => undefined} withCloseButton={false} title={props.title} size={620}>
      <h3 className={styles.saidHead}>{words('erase.removed')}</h3>
      {list(props.removed)}
      <h3 className={styles.saidHead}>{words('erase.beyond')}</h3>
      {list(props.beyond)}
      {props.children}
      <Group justify="flex-end" mt="md">
        <Button
          variant="default"
          loading={busy}
          onClick={() => {
            setBusy(true)
            void save().finally(() => setBusy(false))
          }}
        >
          {words('erase.save')}
        </Button>
        <Button data-autofocus onClick={props.startAgain}>
          {words('erase.restart')}
        </Button>
      </Group>
    </Dialog>
  )
}
