import { Button, Menu, Popover } from '@mantine/core'
import {
  IconCalendar,
  IconDeviceFloppy,
  IconFilePlus,
  IconFolder,
  IconFolderOpen,
  IconPencil,
  IconX,
} from '@tabler/icons-react'
import { useState } from 'react'
import { MENUS } from '../../actions/menus.ts'
import { renamedLabel } from '../../app/files/cabinet.ts'
import { fileName } from '../../app/files/file-name.ts'
import {
  useSession,
  useStore,
  useStructurePart,
  useToday,
  useView,
  useWords,
} from '../../app/session.tsx'
import { get } from '../../domain/structure/structure.ts'
import { renameOffice, topUnit } from '../../domain/verbs/rename-office.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { shortDate } from '../../words/figures/long-date.ts'
import { MenuLines } from '../commands/menu-command.tsx'
import { useActions } from '../commands/use-actions.ts'
import { CalendarField } from '../forms/fields/calendar-field.tsx'
import { OfficeNameForm, type OfficeNames } from '../forms/office-name-form.tsx'
import { useAct } from '../hooks/use-act.ts'
import styles from './app-shell.module.css'
import { useRecentOffices } from './use-recent-offices.ts'

const ICONS = {
  'file.new': IconFilePlus,
  'file.open': IconFolderOpen,
  'file.rename': IconPencil,
  'file.save-copy': IconDeviceFloppy,
  reveal: IconFolder,
  'close-file': IconX,
}

/** Which file this is, what can be done with it, and the day it is shown as of. */
export function TopBarFile() {
  const session = useSession()
  const words = useWords()
  const { open } = session
  const note = useStore(session.preferences).offices[open.id]?.note ?? ''
  const name = useStructurePart((structure) => fileName(structure, open.id))
  const recent = useRecentOffices()
  return (
    <>
      <MenuButton
        name={
          <span className={styles.fileName} title={[name, note].filter(Boolean).join(' · ')}>
            {name}
            {note && <small> · {note}</small>}
          </span>
        }
      >
        <MenuLines groups={MENUS.officeFirst} icons={ICONS} />
        {recent.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{words('shell.recent')}</Menu.Label>
            {recent.map((office) => (
              <Menu.Item key={office.id} onClick={() => session.openOffice(office.id)}>
                {office.name}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <MenuLines groups={MENUS.officeThen} icons={ICONS} />
      </MenuButton>
      <AsOf />
      <Rename />
    </>
  )
}

/** Renames the office that is open. */
function Rename() {
  const { preferences, open, workspace } = useSession()
  const act = useAct()
  const [names, setNames] = useState<OfficeNames | null>(null)
  useActions('file.rename', { 'file.rename': ask })
  function ask() {
    const { structure } = workspace.getState()
    const top = topUnit(structure)
    setNames({
      name: fileName(structure, open.id),
      note: preferences.get().offices[open.id]?.note ?? '',
      top: (top && get(structure, top)?.name) ?? '',
    })
  }
  if (!names) return null
  async function rename(name: string, note: string, withTop: boolean) {
    if (name !== names?.name && !(await act(renamedLabel(name), renameOffice(name, withTop))))
      return
    const { offices } = preferences.get()
    const cover = offices[open.id]
    if (cover) preferences.set({ offices: { ...offices, [open.id]: { ...cover, note } } })
    setNames(null)
  }
  return <OfficeNameForm names={names} onClose={() => setNames(null)} onRename={rename} />
}

function AsOf() {
  const { view } = useSession()
  const today = useToday()
  const { date } = useView()
  const words = useWords()
  const [open, setOpen] = useState(false)
  useActions('as-of', { 'as-of': { label: `${words('shell.as-of')}…`, run: () => setOpen(true) } })
  const shown = date ? shortDate(date, words.language) : words('shell.today')
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          variant={date ? 'light' : 'subtle'}
          color={date ? 'deep' : 'gray'}
          className={styles.asOf ?? ''}
          leftSection={<IconCalendar size={16} aria-hidden />}
          title={`${words('shell.as-of')}: ${shown}`}
          onClick={() => setOpen(!open)}
        >
          <span className={`${styles.asOfWord} at-times-hidden`}>
            {words('shell.as-of')}:&nbsp;
          </span>
          {shown}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <CalendarField
          label={words('shell.as-of')}
          value={date ?? today}
          onCommit={(chosen) => view.set({ date: chosen === today ? null : chosen })}
        />
        <Button
          mt="sm"
          variant="default"
          disabled={date === null}
          onClick={() => {
            view.set({ date: null })
            setOpen(false)
          }}
        >
          {words('shell.back-to-today')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
