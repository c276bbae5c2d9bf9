import { Button, Checkbox, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import { type SharedFolder, WRONG_PASSPHRASE } from '../../app/shared-folder/shared-folder.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useNewPassphrase } from '../forms/fields/new-passphrase.tsx'
import { sharingDialogs } from './dialog-state.ts'
import { SecretDialog } from './secret-dialog.tsx'
import styles from './sharing.module.css'
import { useKeptFolder } from './use-folder-acts.ts'

/** The forms of the shared folder, on every screen. */
export function FolderDialogs({ folder }: { readonly folder: SharedFolder }) {
  const shown = useStore(sharingDialogs).folder
  useKeptFolder(folder)
  const close = () => sharingDialogs.set({ folder: null })
  if (shown === 'choose') return <ChooseDialog folder={folder} onClose={close} />
  if (shown === 'passphrase') return <PassphraseDialog folder={folder} onClose={close} />
  return null
}

interface FormProps {
  readonly folder: SharedFolder
  onClose(): void
}

/** Says what happens in the folder, and asks whether it is locked; then the system asks where it is. */
function ChooseDialog({ folder, onClose }: FormProps) {
  const { open } = useSession()
  const words = useWords()
  const [wished, setWished] = useState(false)
  const [busy, setBusy] = useState(false)
  const { fields, take } = useNewPassphrase()
  const isSealed = wished || open.isLocked
  async function submit(event: FormEvent) {
    event.preventDefault()
    const passphrase = isSealed ? take() : null
    if (isSealed && passphrase === null) return
    setBusy(true)
    const isChosen = await folder.choose(words('sharing.folder'), passphrase)
    setBusy(false)
    if (isChosen) onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('sharing.folder')} size={520}>
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <p>{words('sharing.folder-choose-lead')}</p>
        {open.isLocked ? (
          <p>{words('sharing.folder-seal-locked')}</p>
        ) : (
          <Checkbox
            label={words('sharing.folder-seal')}
            description={words('sharing.folder-seal-hint')}
            checked={wished}
            onChange={(event) => setWished(event.currentTarget.checked)}
          />
        )}
        {isSealed && fields}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('passphrase.cancel')}
          </Button>
          <Button type="submit" loading={busy} {...(isSealed ? {} : { 'data-autofocus': true })}>
            {words('sharing.folder-choose-do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** Asks for the passphrase of what lies there. */
function PassphraseDialog({ folder, onClose }: FormProps) {
  const words = useWords()
  return (
    <SecretDialog
      title={words('sharing.folder-passphrase-title')}
      lead={words('sharing.folder-passphrase-lead')}
      label={words('passphrase.field')}
      action={words('sharing.folder-passphrase-do')}
      onSubmit={async (passphrase) => {
        await folder.givePassphrase(passphrase)
        const isWrong = folder.now.get().trouble?.code === WRONG_PASSPHRASE
        return isWrong ? words('sharing.folder-trouble-wrong') : null
      }}
      onClose={onClose}
    />
  )
}
