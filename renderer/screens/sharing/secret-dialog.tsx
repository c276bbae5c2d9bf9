import { Button, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import styles from './sharing.module.css'

/** Asks for what opens a folder or a server, until it does. */
export function SecretDialog(props: {
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly action: string
  /** Answers why it opens nothing, in a sentence; null where it does. */
  onSubmit(secret: string): Promise<string | null>
  onClose(): void
}) {
  const { title, lead, label, action, onSubmit, onClose } = props
  const words = useWords()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (typed === '' || busy) return
    setBusy(true)
    const refused = await onSubmit(typed)
    setBusy(false)
    if (refused === null) onClose()
    else setWrong(refused)
  }
  return (
    <Dialog opened onClose={onClose} title={title} size={520}>
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <p>{lead}</p>
        <PasswordField
          data-autofocus
          label={label}
          value={typed}
          error={wrong && <span role="alert">{wrong}</span>}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setWrong(null)
          }}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('passphrase.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {action}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
