import { ActionIcon } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { ACTIONS } from '../../actions/action-table.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import { useSession, useViewPart, useWords } from '../../app/session.tsx'
import { Tip } from '../../parts/tip.tsx'

/** Opens and closes help, in the top bar. */
export function HelpButton() {
  const { view } = useSession()
  const open = useViewPart(({ helpOpen }) => helpOpen)
  const words = useWords()
  const label = words(open ? 'help.close' : 'help.title')
  return (
    <Tip label={label} shortcut={shortcutText(ACTIONS.help.key)}>
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
