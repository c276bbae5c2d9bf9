import { Button, Group, Input, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ServerLogin } from '../../app/server/city-server.ts'
import type { Session } from '../../app/session.tsx'
import { useWords } from '../../app/session.tsx'
import type { Trouble } from '../../app/workspace/exchange-trouble.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { PageLink } from '../help/page-link.tsx'
import { serverTroubleText } from './server-text.ts'
import styles from './sharing.module.css'

const USUAL_PORT = 5432
const MOST_PORT = 65_535

/** Where the city's server is and as whom one works there, as its IT office tells it. */
export function ServerForm(props: {
  readonly kind: 'join' | 'fetch'
  readonly desktop: Pick<Session['desktop'], 'openFiles'>
  /** Answers why not; null where it is done. */
  onSubmit(login: ServerLogin): Promise<Trouble | null>
  onClose(): void
}) {
  const { kind, desktop, onSubmit, onClose } = props
  const words = useWords()
  const [host, setHost] = useState('')
  const [port, setPort] = useState<number | string>(USUAL_PORT)
  const [database, setDatabase] = useState('bagan')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [ca, setCa] = useState<{ readonly name: string; readonly text: string } | null>(null)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const isPort = typeof port === 'number' && port >= 1 && port <= MOST_PORT
  const missing = (value: string) => tried && value.trim() === '' && words('sharing.server-missing')

  async function choose() {
    const filter = { name: words('sharing.server-ca-filter'), extensions: ['pem', 'crt', 'cer'] }
    const title = words('sharing.server-ca-choose')
    const chosen = await desktop.openFiles({ title, filters: [filter], many: false })
    if (!chosen.ok) return setRefusal(chosen.message)
    const [file] = chosen.value
    if (file) setCa({ name: file.name, text: new TextDecoder().decode(file.bytes) })
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const texts = [host, database, login, password]
    if (busy || !isPort || ca === null || texts.some((one) => one.trim() === '')) return
    setBusy(true)
    setRefusal(null)
    const address = { host: host.trim(), port, database: database.trim(), login: login.trim() }
    const trouble = await onSubmit({ address, ca: ca.text, password })
    setBusy(false)
    if (trouble) setRefusal(serverTroubleText(words, trouble))
    else onClose()
  }

  return (
    <Dialog opened onClose={onClose} title={words(`sharing.server-${kind}-title`)} size={560}>
      <form onSubmit={(event) => void submit(event)} className={styles.form}>
        <p>{words(`sharing.server-${kind}-lead`)}</p>
        <Group align="flex-start" wrap="nowrap">
          <TextInput
            data-autofocus
            className={styles.wide ?? ''}
            label={words('sharing.server-host')}
            value={host}
            error={missing(host)}
            onChange={(event) => setHost(event.currentTarget.value)}
          />
          <NumberInput
            w={110}
            label={words('sharing.server-port')}
            hideControls
            allowDecimal={false}
            thousandSeparator=""
            value={port}
            error={tried && !isPort && words('sharing.server-port-wrong')}
            onChange={setPort}
          />
        </Group>
        <TextInput
          label={words('sharing.server-database')}
          value={database}
          error={missing(database)}
          onChange={(event) => setDatabase(event.currentTarget.value)}
        />
        <Group align="flex-start" grow wrap="nowrap">
          <TextInput
            label={words('sharing.server-login')}
            value={login}
            error={missing(login)}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
          <PasswordField
            size="xs"
            label={words('sharing.server-password')}
            value={password}
            error={missing(password)}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </Group>
        <section className={styles.file} aria-label={words('sharing.server-ca')}>
          <Button variant="default" onClick={() => void choose()}>
            {words('sharing.server-ca-choose')}
          </Button>
          <span>{ca?.name ?? words('sharing.server-ca-none')}</span>
        </section>
        {tried && ca === null && (
          <Input.Error role="alert">{words('sharing.server-ca-missing')}</Input.Error>
        )}
        {refusal && (
          <p role="alert" className={styles.open}>
            {refusal} <PageLink id="city-server" />
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('passphrase.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {words(`sharing.server-${kind}-do`)}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
