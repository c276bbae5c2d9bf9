import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { shortcutText } from '../../help/shortcut-text.ts'
import { useCommand } from './use-command.ts'

/** One command in a menu, with its key; where it is one of several choices, whether it is the one in use. */
export function MenuCommand({ id, chosen }: { readonly id: string; readonly chosen?: boolean }) {
  const command = useCommand(id)
  if (!command) return null
  return (
    <Menu.Item
      disabled={!command.enabled}
      onClick={command.run}
      aria-current={chosen || undefined}
      rightSection={
        chosen ? (
          <IconCheck size={14} aria-hidden />
        ) : (
          <kbd className="shortcut">{shortcutText(command.shortcut)}</kbd>
        )
      }
    >
      {command.label}
    </Menu.Item>
  )
}
