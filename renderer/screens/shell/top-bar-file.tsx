import { Button, Menu, Popover } from '@mantine/core'
import { IconCalendar, IconFolderOpen, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { fileName } from '../../app/files/file-name.ts'
import { useSession, useStructurePart, useView, useWords } from '../../app/session.tsx'
import { MenuButton } from '../../parts/menu-button.tsx'
import { shortDate } from '../../words/figures/long-date.ts'
import { useOwnCommand } from '../commands/use-own-command.ts'
import { CalendarField } from '../forms/calendar-field.tsx'
import styles from './app-shell.module.css'

/** Which file this is, and the day it is shown as of. */
export function TopBarFile() {
  const session = useSession()
  const words = useWords()
  const name = useStructurePart((structure) => fileName(structure, session.open.id))
  return (
    <>
      <MenuButton
        name={
          <span className={styles.fileName} title={name}>
            {name}
          </span>
        }
      >
        <Menu.Item
          leftSection={<IconFolderOpen size={16} />}
          onClick={() => void session.desktop.revealWorkspace({ id: session.open.id })}
        >
          {words('shell.reveal')}
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={16} />} onClick={session.closeFile}>
          {words('shell.close-file')}
        </Menu.Item>
      </MenuButton>
      <AsOf />
    </>
  )
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
          leftSection={<IconCalendar size={16} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {words('shell.as-of')}: {shown}
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
