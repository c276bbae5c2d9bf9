import { ActionIcon } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useSession, useViewPart, useWords } from '../../app/session.tsx'
import { commandKey } from '../../help/command-keys.ts'
import { shortcutText } from '../../help/shortcut-text.ts'
import { Tip } from '../../parts/tip.tsx'

/** Opens and closes help, in the top bar. */
export function HelpButton() {
  const { view } = useSession()
  const open = useViewPart(({ helpOpen }) => helpOpen)
  const words = useWords()
  const label = words(open ? 'help.close' : 'help.title')
  return (
    <Tip label={label} shortcut={shortcutText(commandKey('help'))}>
      <ActionIcon
        aria-label={label}
        aria-expanded={open}
        onClick={() => view.set({ helpOpen: !open, helpPage: null })}
      >
        <IconHelp size={18} />
      </ActionIcon>
    </Tip>
  )
}
