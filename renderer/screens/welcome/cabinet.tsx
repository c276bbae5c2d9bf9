import { Button, Group, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { civilToday } from '../../app/clock.ts'
import type { Office } from '../../app/files/cabinet.ts'
import { CallFailed } from '../../app/files/cannot-read.ts'
import { useNamed, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import { OfficeNameForm } from '../forms/office-name-form.tsx'
import { Told } from '../hooks/told.tsx'
import { useFailure, useRefusal } from '../hooks/use-act.ts'
import styles from './cabinet.module.css'
import { EraseDialog } from './erase-dialog.tsx'
import { ForgetDialog } from './forget-dialog.tsx'
import { LateCopies } from './late-copies.tsx'
import { ChangeLockDialog, DropLockDialog, LockDialog } from './lock-dialogs.tsx'
import { OfficeRow, type RowActs } from './office-row.tsx'
import { toldApart, trashText } from './office-told.ts'
import type { WelcomeActions } from './welcome-actions.ts'
import { workDay } from './work-day.ts'

/** So many offices stand there before they are looked for by name. */
const MANY = 8

/** The offices on this computer, the one used last first; what was put away below. */
export function Cabinet(props: {
  readonly offices: readonly Office[]
  readonly actions: WelcomeActions
  /** The list is read again. */
  onChange(): void
}) {
  const { offices, actions, onChange } = props
  const words = useWords()
  const [renaming, setRenaming] = useState<Office | null>(null)
  const [trashing, setTrashing] = useState<Office | null>(null)
  const [erasing, setErasing] = useState<{ readonly office: Office | null } | null>(null)
  const [forgetting, setForgetting] = useState<Office | null>(null)
  const [locking, setLocking] = useState<Locking | null>(null)
  const [wanted, setWanted] = useState('')
  const [awayShown, setAwayShown] = useState(false)
  const told = useRefusal()
  const failed = useFailure()

  const acts: RowActs = {
    open: ({ id }) => actions.openExisting(id),
    lookAt: ({ id }) => actions.lookAt(id),
    rename: setRenaming,
    async reveal(office) {
      const trouble = await actions.reveal(office)
      if (trouble) failed(trouble)
    },
    trash: setTrashing,
    erase: (office) => setErasing({ office }),
    forget: setForgetting,
    lock: (office) => setLocking({ Dialog: LockDialog, office }),
    changeLock: (office) => setLocking({ Dialog: ChangeLockDialog, office }),
    dropLock: (office) => setLocking({ Dialog: DropLockDialog, office }),
    async copy(office) {
      const day = longDate(civilToday(), words.language)
      const copied = await actions.copy(office, words('office.copy-note', { day }))
      if (!copied.ok) told(copied.problem)
      onChange()
    },
    putAway(office, away) {
      actions.putAway(office, away)
      onChange()
    },
  }
  async function rename(office: Office, name: string, note: string, withTop: boolean) {
    setRenaming(null)
    const renamed = await actions.rename(office, name, note, withTop)
    if (!renamed.ok) told(renamed.problem)
    onChange()
  }
  async function trash(office: Office) {
    setTrashing(null)
    const gone = await actions.trash(office)
    if (!gone.ok) told(gone.problem)
    else tellTrashed(words, gone.value, () => setErasing({ office: null }))
    onChange()
  }
  const fits = ({ name, note, government, id }: Office) =>
    `${name} ${note} ${government} ${id}`.toLowerCase().includes(wanted.trim().toLowerCase())
  const near = offices.filter((office) => !office.putAway && fits(office))
  const away = offices.filter((office) => office.putAway && fits(office))
  const list = (label: string, some: readonly Office[]) => (
    <ul className={styles.list} aria-label={label}>
      {some.map((office) => (
        <OfficeRow key={office.id} office={office} acts={acts} />
      ))}
    </ul>
  )
  return (
    <section className={styles.cabinet}>
      <div className={styles.head}>
        <h2>{words('welcome.files')}</h2>
        {offices.length > 1 && <BackUpAll offices={offices} actions={actions} />}
        {offices.length > MANY && (
          <TextInput
            aria-label={words('office.find')}
            placeholder={words('office.find')}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        )}
      </div>
      <LateCopies offices={offices} actions={actions} />
      {offices.length === 0 && <p className={styles.empty}>{words('welcome.files-empty')}</p>}
      {offices.length > 0 && near.length === 0 && (
        <p className={styles.empty}>
          {wanted.trim() === ''
            ? words('office.all-away')
            : words('office.none-found', { wanted: wanted.trim() })}
        </p>
      )}
      {near.length > 0 && list(words('welcome.files'), near)}
      {away.length > 0 && (
        <>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={awayShown}
            onClick={() => setAwayShown(!awayShown)}
          >
            {awayShown ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
            {words('office.away', { count: away.length })}
          </button>
          {awayShown && list(words('office.away-list'), away)}
        </>
      )}
      {renaming && (
        <OfficeNameForm
          names={renaming}
          onClose={() => setRenaming(null)}
          onRename={(name, note, withTop) => void rename(renaming, name, note, withTop)}
        />
      )}
      {erasing && (
        <EraseDialog
          office={erasing.office}
          acts={actions.erasing}
          onClose={() => setErasing(null)}
          onChange={onChange}
        />
      )}
      {forgetting && (
        <ForgetDialog
          office={forgetting}
          acts={actions.forgetting}
          startAgain={actions.erasing.startAgain}
          onClose={() => setForgetting(null)}
          onChange={onChange}
        />
      )}
      {locking && (
        <locking.Dialog
          office={locking.office}
          acts={actions.locking}
          onClose={() => setLocking(null)}
          onChange={onChange}
        />
      )}
      {trashing && (
        <TrashDialog
          office={trashing}
          onClose={() => setTrashing(null)}
          onTrash={() => void trash(trashing)}
        />
      )}
    </section>
  )
}

/** What is asked of the lock of one office. */
interface Locking {
  readonly Dialog: typeof LockDialog
  readonly office: Office
}

/** All offices as one file, and when that was last done. */
function BackUpAll(props: {
  readonly offices: readonly Office[]
  readonly actions: WelcomeActions
}) {
  const { offices, actions } = props
  const words = useWords()
  const failed = useFailure()
  const last = actions.lastBackUp()
  const [busy, setBusy] = useState(false)
  async function backUp() {
    setBusy(true)
    try {
      const own = offices.filter(({ isExample }) => !isExample)
      const saved = await actions.backUpAll(own, words)
      if (!saved) return
      const { count, path, left, scansLeft } = saved
      const message = [
        words('office.backed-up', { count, path }),
        left.length > 0 && words('office.back-up-left', { names: left.join(', ') }),
        scansLeft > 0 && words('carried.left', { count: scansLeft }),
      ]
      notifications.show({ message: message.filter(Boolean).join(' '), autoClose: 12_000 })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      failed(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <span className={styles.backUp}>
      <small>
        {last === null
          ? words('office.never-backed-up')
          : words('office.last-backed-up', { on: workDay(last, words) })}
      </small>
      <Button variant="default" size="xs" loading={busy} onClick={() => void backUp()}>
        {words('office.back-up-all')}
      </Button>
    </span>
  )
}

/** Where its folder is now, and that what the program wrote of it can go too. */
function tellTrashed(words: Words, folder: string, erase: () => void): void {
  notifications.show({
    id: TRASHED,
    autoClose: false,
    message: (
      <>
        {words('office.trashed', { folder })} {words('erase.offer-hint')}
        <div>
          <Button
            size="xs"
            variant="default"
            mt="xs"
            onClick={() => {
              notifications.hide(TRASHED)
              erase()
            }}
          >
            {words('erase.offer')}
          </Button>
        </div>
      </>
    ),
  })
}

const TRASHED = 'trashed'

/** Says what goes when an office is deleted, where to, and how it comes back. */
function TrashDialog(props: { office: Office; onClose(): void; onTrash(): void }) {
  const { office, onClose, onTrash } = props
  const words = useWords()
  const named = useNamed()
  return (
    <Dialog
      opened
      onClose={onClose}
      title={<Told text={named('office.trash-title', { name: toldApart(office) })} />}
      size={480}
    >
      <p>{trashText(words, office)}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button color="red" onClick={onTrash}>
          {words('office.trash')}
        </Button>
      </Group>
    </Dialog>
  )
}
