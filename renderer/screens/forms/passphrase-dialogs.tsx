import { Button, Group, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { passphraseQuestion } from '../../app/files/passphrase-question.ts'
import { useStore, useWords } from '../../app/session.tsx'
import { LEAST_PASSPHRASE } from '../../domain/values/sealing.ts'
import { Dialog } from '../../parts/dialog.tsx'
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
        <PasswordInput
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
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = [...first].length < LEAST_PASSPHRASE
  const differs = first.normalize('NFC') !== second.normalize('NFC')
  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!isShort && !differs) props.onSeal(first)
  }
  return (
    <Dialog opened onClose={props.onClose} title={words('passphrase.seal')} size={480}>
      <form onSubmit={submit} className={styles.form}>
        <p role="note" className={styles.warning}>
          {words('passphrase.warning')}
        </p>
        <PasswordInput
          data-autofocus
          label={words('passphrase.field')}
          description={words('passphrase.hint')}
          value={first}
          error={tried && isShort && words('passphrase.short', { count: LEAST_PASSPHRASE })}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <PasswordInput
          label={words('passphrase.again')}
          value={second}
          error={tried && !isShort && differs && words('passphrase.differs')}
          onChange={(event) => setSecond(event.currentTarget.value)}
        />
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
