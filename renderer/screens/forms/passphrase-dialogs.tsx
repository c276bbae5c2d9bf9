import { Button, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { passphraseQuestion } from '../../app/files/passphrase-question.ts'
import { useStore, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useNewPassphrase } from './fields/new-passphrase.tsx'
import styles from './fields/without-field.module.css'

/** Asks for the passphrase of a file that is being opened, whichever screen is shown. */
export function PassphraseQuestion() {
  const { asked, unlocking } = useStore(passphraseQuestion)
  const words = useWords()
  const [typed, setTyped] = useState('')
  if (unlocking) return <UnlockingDialog {...unlocking} />
  if (!asked) return null
  const { file, again, answer } = asked
  function end(passphrase: string | null) {
    setTyped('')
    answer(passphrase)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (typed !== '') end(typed)
  }
  return (
    <Dialog opened onClose={() => end(null)} title={words('passphrase.open')} size={440}>
      <form onSubmit={submit} className={styles.form}>
        <p>{words('passphrase.open-lead', { file })}</p>
        <PasswordField
          data-autofocus
          label={words('passphrase.field')}
          value={typed}
          error={again && typed === '' ? words('passphrase.wrong') : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Actions label={words('passphrase.do-open')} onCancel={() => end(null)} />
      </form>
    </Dialog>
  )
}

/** Working a key out takes a while by design: it can be stopped. */
function UnlockingDialog({ file, stop }: { readonly file: string; stop(): void }) {
  const words = useWords()
  return (
    <Dialog opened onClose={stop} title={words('passphrase.open')} size={440}>
      <p role="status">{words('passphrase.unlocking', { file })}</p>
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={stop}>
          {words('passphrase.cancel')}
        </Button>
      </Group>
    </Dialog>
  )
}

/** Asks for a new passphrase twice, and says what it means to forget it. */
export function SealDialog(props: { onSeal(passphrase: string): void; onClose(): void }) {
  const words = useWords()
  const { fields, take } = useNewPassphrase()
  function submit(event: FormEvent) {
    event.preventDefault()
    const passphrase = take()
    if (passphrase !== null) props.onSeal(passphrase)
  }
  return (
    <Dialog opened onClose={props.onClose} title={words('passphrase.seal')} size={480}>
      <form onSubmit={submit} className={styles.form}>
        <p role="note" className={styles.warning}>
          {words('passphrase.warning')}
        </p>
        {fields}
        <Actions label={words('passphrase.do-seal')} onCancel={props.onClose} />
      </form>
    </Dialog>
  )
}

function Actions({ label, onCancel }: { readonly label: string; onCancel(): void }) {
  const words = useWords()
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {words('passphrase.cancel')}
      </Button>
      <Button type="submit">{label}</Button>
    </Group>
  )
}
