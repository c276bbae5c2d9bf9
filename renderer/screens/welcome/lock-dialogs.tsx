import { Button, Group, Input, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useId, useState } from 'react'
import type { Office } from '../../app/files/cabinet.ts'
import type { Locked } from '../../app/files/lock-office.ts'
import { useNamed, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { PasswordField } from '../../parts/password-field.tsx'
import { useNewPassphrase } from '../forms/fields/new-passphrase.tsx'
import { PageLink } from '../help/page-link.tsx'
import { Told } from '../hooks/told.tsx'
import { useFailure, useRefusal } from '../hooks/use-act.ts'
import { useLacks } from '../hooks/use-lacks.ts'
import styles from './cabinet.module.css'
import { toldApart } from './office-told.ts'
import type { LockActs } from './use-locking.ts'

interface LockDialogProps {
  readonly office: Office
  readonly acts: LockActs
  onClose(): void
  /** The list is read again. */
  onChange(): void
}

/** *Kunci kantor*: asks for a passphrase, locks, and shows the recovery code, once. */
export function LockDialog({ office, acts, onClose, onChange }: LockDialogProps) {
  const words = useWords()
  const named = useNamed()
  const told = useRefusal()
  const { fields, take } = useNewPassphrase()
  const [working, setWorking] = useState<{ readonly done: number; readonly of: number } | null>(
    null,
  )
  const [locked, setLocked] = useState<Locked | null>(null)
  async function lock(passphrase: string): Promise<void> {
    setWorking({ done: 0, of: 0 })
    const done = await acts.lock(office, passphrase, (at, of) => setWorking({ done: at, of }))
    onChange()
    if (done.ok) return setLocked(done.value)
    told(done.problem)
    onClose()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const passphrase = take()
    if (passphrase !== null && !working) void lock(passphrase)
  }
  if (locked) return <LockedDialog office={office} locked={locked} acts={acts} />
  return (
    <Dialog
      opened
      onClose={working ? () => undefined : onClose}
      withCloseButton={!working}
      title={<Told text={named('lock.title', { name: toldApart(office) })} />}
      size={520}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <p className={styles.said}>
            {words('lock.lead')}
            <PageLink id="office-lock" />
          </p>
          <p className={styles.said} role="note">
            <b>{words('lock.warning')}</b>
          </p>
          {fields}
          <p className={styles.said}>{words('erase.again')}</p>
        </Stack>
        <Group justify="flex-end" mt="md">
          <span aria-live="polite">
            {working &&
              (working.of > 0
                ? words('erase.under-way', { done: working.done + 1, of: working.of })
                : words('lock.working'))}
          </span>
          <Button variant="default" disabled={working !== null} onClick={onClose}>
            {words('shell.cancel')}
          </Button>
          <Button type="submit" loading={working !== null}>
            {words('lock.do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** The code is shown once; the program begins anew when its sheet was opened. */
function LockedDialog(props: {
  readonly office: Office
  readonly locked: Locked
  readonly acts: LockActs
}) {
  const { office, locked, acts } = props
  const words = useWords()
  const named = useNamed()
  const failed = useFailure()
  const [busy, setBusy] = useState(false)
  const [opened, setOpened] = useState(false)
  const lacking = useLacks<HTMLButtonElement>(!opened && words('lock.sheet-lacks'))
  const why = useId()
  async function open(): Promise<void> {
    const trouble = await acts.openSheet({ office: toldApart(office), ...locked })
    if (trouble) failed(trouble)
    setOpened(true)
  }
  return (
    <Dialog
      opened
      onClose={() => undefined}
      withCloseButton={false}
      title={<Told text={named('lock.done', { name: toldApart(office) })} />}
      size={520}
    >
      <p className={styles.said}>{words('lock.code-lead')}</p>
      <p className={styles.code}>{locked.code}</p>
      {lacking.error && (
        <Input.Error id={why} size="sm" mt="sm">
          {lacking.error}
        </Input.Error>
      )}
      <Group justify="flex-end" mt="md">
        <Button
          ref={lacking.field}
          aria-describedby={lacking.error ? why : undefined}
          variant={opened ? 'default' : 'filled'}
          data-autofocus
          loading={busy}
          onClick={() => {
            setBusy(true)
            void open().finally(() => setBusy(false))
          }}
        >
          {words('lock.sheet-open')}
        </Button>
        <Button
          variant={opened ? 'filled' : 'default'}
          {...lacking.button}
          onClick={() => lacking.send(acts.startAgain)}
        >
          {words('erase.restart')}
        </Button>
      </Group>
    </Dialog>
  )
}

/** Another passphrase for a locked office, by the one it has or by its recovery code. */
export function ChangeLockDialog({ office, acts, onClose, onChange }: LockDialogProps) {
  const words = useWords()
  const named = useNamed()
  const told = useRefusal()
  const { fields, take } = useNewPassphrase(false)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const old = useLacks(typed === '' && words('lock.old-lacks'))
  async function change(next: string): Promise<void> {
    setBusy(true)
    const changed = await acts.change(office, typed, next)
    setBusy(false)
    if (!changed.ok && changed.problem.code === 'bagan-passphrase-wrong') {
      setWrong(true)
      old.field.current?.focus()
      return
    }
    if (changed.ok) {
      notifications.show({
        message: <Told text={named('lock.changed', { name: toldApart(office) })} />,
      })
    } else told(changed.problem)
    onChange()
    onClose()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    old.send(() => {
      const next = take()
      if (next !== null && !busy) void change(next)
    })
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={<Told text={named('lock.change-title', { name: toldApart(office) })} />}
      size={480}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <PasswordField
            data-autofocus
            label={words('lock.old')}
            value={typed}
            ref={old.field}
            error={old.error || (isWrong && words('passphrase.wrong'))}
            onChange={(event) => {
              setWrong(false)
              setTyped(event.currentTarget.value)
            }}
          />
          {fields}
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {words('shell.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {words('lock.change-do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

/** Says what it means to take a lock off; the passphrase is asked for when the office is opened for it. */
export function DropLockDialog({ office, acts, onClose, onChange }: LockDialogProps) {
  const words = useWords()
  const named = useNamed()
  const told = useRefusal()
  async function drop(): Promise<void> {
    onClose()
    const dropped = await acts.drop(office)
    if (dropped.ok) {
      notifications.show({
        message: <Told text={named('lock.dropped', { name: toldApart(office) })} />,
      })
    } else told(dropped.problem)
    onChange()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={<Told text={named('lock.drop-title', { name: toldApart(office) })} />}
      size={480}
    >
      <p className={styles.said}>{words('lock.drop-lead')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button color="red" onClick={() => void drop()}>
          {words('lock.drop-do')}
        </Button>
      </Group>
    </Dialog>
  )
}
