import { Button, Group, PasswordInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import type { CityServer } from '../../app/server/city-server.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sharingDialogs } from './dialog-state.ts'
import { ServerForm } from './server-form.tsx'
import styles from './sharing.module.css'
import { useKeptServer } from './use-server-acts.ts'

/** The forms of the city's server, on every screen. */
export function ServerDialogs({ server }: { readonly server: CityServer }) {
  const { desktop } = useSession()
  const words = useWords()
  const shown = useStore(sharingDialogs).server
  useKeptServer(server)
  const close = () => sharingDialogs.set({ server: null })
  if (shown === 'password') return <PasswordDialog server={server} onClose={close} />
  if (shown !== 'join') return null
  return (
    <ServerForm
      kind="join"
      desktop={desktop}
      onClose={close}
      onSubmit={async (login) => {
        const trouble = await server.join(login)
        const name = server.now.get().member?.organisation ?? login.address.host
        const message = words('sharing.server-joined', { name })
        if (!trouble) notifications.show({ message, autoClose: 8000 })
        return trouble
      }}
    />
  )
}

/** Asks for the password where the system keeps none, or it is another one by now. */
function PasswordDialog(props: { readonly server: CityServer; onClose(): void }) {
  const { server, onClose } = props
  const words = useWords()
  const { address } = useStore(server.now)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  if (!address) return null
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (typed === '') return
    setBusy(true)
    await server.givePassword(typed)
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('sharing.server-password-title')} size={480}>
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <p>{words('sharing.server-password-lead', { ...address })}</p>
        <PasswordInput
          size="xs"
          data-autofocus
          label={words('sharing.server-password')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('passphrase.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {words('sharing.server-password-do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
