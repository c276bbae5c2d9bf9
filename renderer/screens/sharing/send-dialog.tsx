import { Button, Checkbox, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { scansToCarry } from '../../app/scans/carried-scans.ts'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sizeText } from '../../words/figures/size-text.ts'
import { useNewPassphrase } from '../forms/fields/new-passphrase.tsx'
import { NamelessLine } from '../forms/nameless-line.tsx'
import { RefusalAlert } from '../hooks/refusal-alert.tsx'
import { tellForm, useRefusalPlace } from '../hooks/refusal-place.ts'
import styles from './sharing.module.css'

/** Says what the file holds, and asks whether it is locked. */
export function SendDialog(props: {
  /** Answers whether it was sent: the dialog stays with why it was not. */
  onSend(passphrase: string | null, withScans: boolean): Promise<boolean>
  onClose(): void
}) {
  const { onSend, onClose } = props
  const words = useWords()
  const { open } = useSession()
  // A locked office does not lie open elsewhere unless somebody wants it to.
  const [sealed, setSealed] = useState(open.isLocked)
  const toCarry = scansToCarry(useStructure())
  const [withScans, setWithScans] = useState(toCarry.fits)
  const [busy, setBusy] = useState(false)
  const { fields, take } = useNewPassphrase()
  const refused = useRefusalPlace()
  async function submit(event: FormEvent) {
    event.preventDefault()
    const passphrase = sealed ? take() : null
    if (sealed && passphrase === null) return
    tellForm(null)
    setBusy(true)
    const isSent = await onSend(passphrase, withScans && toCarry.count > 0)
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
        {toCarry.count > 0 && (
          <Checkbox
            label={words('sharing.send-scans', {
              count: toCarry.count,
              size: sizeText(toCarry.bytes),
            })}
            description={
              toCarry.fits
                ? words('sharing.send-scans-hint')
                : words('sharing.send-scans-large', { most: toCarry.most })
            }
            disabled={!toCarry.fits}
            checked={withScans}
            onChange={(event) => setWithScans(event.currentTarget.checked)}
          />
        )}
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
