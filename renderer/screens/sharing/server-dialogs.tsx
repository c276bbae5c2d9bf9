import { notifications } from '@mantine/notifications'
import type { CityServer } from '../../app/server/city-server.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import { sharingDialogs } from './dialog-state.ts'
import { SecretDialog } from './secret-dialog.tsx'
import { ServerForm } from './server-form.tsx'
import { asksPassword, serverTroubleText } from './server-text.ts'
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
  if (!address) return null
  return (
    <SecretDialog
      title={words('sharing.server-password-title')}
      lead={words('sharing.server-password-lead', { ...address })}
      label={words('sharing.server-password')}
      action={words('sharing.server-password-do')}
      onSubmit={async (password) => {
        await server.givePassword(password)
        const { trouble } = server.now.get()
        return asksPassword(trouble) ? serverTroubleText(words, trouble) : null
      }}
      onClose={onClose}
    />
  )
}
