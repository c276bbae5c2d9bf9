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
import { type ReactNode, useState } from 'react'
import { allCommands } from '../../app/commands.ts'
import { renamedLabel } from '../../app/files/cabinet.ts'
import { fileName } from '../../app/files/file-name.ts'
import { useSession, useStore, useStructurePart, useView, useWords } from '../../app/session.tsx'
import { get } from '../../domain/structure/structure.ts'
import { renameOffice, topUnit } from '../../domain/verbs/rename-office.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { shortDate } from '../../words/figures/long-date.ts'
import { useOwnCommand } from '../commands/use-own-command.ts'
import { CalendarField } from '../forms/calendar-field.tsx'
import { OfficeNameForm, type OfficeNames } from '../forms/office-name-form.tsx'
import { useAct } from '../hooks/use-act.ts'
import styles from './app-shell.module.css'
import { useRecentOffices } from './use-recent-offices.ts'

/** Which file this is, what can be done with it, and the day it is shown as of. */
export function TopBarFile() {
  const session = useSession()
  const words = useWords()
  const { commands, open } = session
  const registered = useStore(commands)
  const note = useStore(session.preferences).offices[open.id]?.note ?? ''
  const name = useStructurePart((structure) => fileName(structure, open.id))
  const all = registered ? allCommands(commands) : []
  const item = (id: string, icon: ReactNode) => {
    const command = all.find((one) => one.id === id)
    if (!command) return null
    return (
      <Menu.Item leftSection={icon} onClick={command.run}>
        {command.label}
      </Menu.Item>
    )
  }
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
        {item('file.new', <IconFilePlus size={16} />)}
        {item('file.open', <IconFolderOpen size={16} />)}
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
        {item('file.rename', <IconPencil size={16} />)}
        {item('file.save-copy', <IconDeviceFloppy size={16} />)}
        {item('reveal', <IconFolder size={16} />)}
        <Menu.Divider />
        {item('close-file', <IconX size={16} />)}
      </MenuButton>
      <AsOf />
      <Rename />
    </>
  )
}

/** Renames the office that is open. */
function Rename() {
  const { preferences, open, workspace } = useSession()
  const words = useWords()
  const act = useAct()
  const [names, setNames] = useState<OfficeNames | null>(null)
  useOwnCommand('file.rename', words('office.rename-menu'), () => {
    const { structure } = workspace.getState()
    const top = topUnit(structure)
    setNames({
      name: fileName(structure, open.id),
      note: preferences.get().offices[open.id]?.note ?? '',
      top: (top && get(structure, top)?.name) ?? '',
    })
  })
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
  const { view, today } = useSession()
  const { date } = useView()
  const words = useWords()
  const [open, setOpen] = useState(false)
  useOwnCommand('as-of', `${words('shell.as-of')}…`, () => setOpen(true))
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
          value={date ?? today()}
          onCommit={(chosen) => view.set({ date: chosen === today() ? null : chosen })}
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
