import { Button, Checkbox, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useNewPassphrase } from '../forms/fields/new-passphrase.tsx'
import { NamelessLine } from '../forms/nameless-line.tsx'
import { RefusalAlert } from '../hooks/refusal-alert.tsx'
import { tellForm, useRefusalPlace } from '../hooks/refusal-place.ts'
import styles from './sharing.module.css'

/** Says what the file holds, and asks whether it is locked. */
export function SendDialog(props: {
  /** Answers whether it was sent: the dialog stays with why it was not. */
  onSend(passphrase: string | null): Promise<boolean>
  onClose(): void
}) {
  const { onSend, onClose } = props
  const words = useWords()
  const { open } = useSession()
  // A locked office does not lie open elsewhere unless somebody wants it to.
  const [sealed, setSealed] = useState(open.isLocked)
  const [busy, setBusy] = useState(false)
  const { fields, take } = useNewPassphrase()
  const refused = useRefusalPlace()
  async function submit(event: FormEvent) {
    event.preventDefault()
    const passphrase = sealed ? take() : null
    if (sealed && passphrase === null) return
    tellForm(null)
    setBusy(true)
    const isSent = await onSend(passphrase)
    setBusy(false)
    if (isSent) onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('sharing.send-title')} size={520}>
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <p>{words('sharing.send-lead')}</p>
        <NamelessLine />
        <Checkbox
          label={words('sharing.send-seal')}
          description={words('sharing.send-seal-hint')}
          checked={sealed}
          onChange={(event) => setSealed(event.currentTarget.checked)}
        />
        {sealed && fields}
        <Group justify="flex-end">
          <RefusalAlert refused={refused} />
          <Button variant="default" onClick={onClose}>
            {words('passphrase.cancel')}
          </Button>
          <Button type="submit" loading={busy} {...(sealed ? {} : { 'data-autofocus': true })}>
            {words('sharing.send-do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
