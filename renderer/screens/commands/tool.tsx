import { ActionIcon, Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ActionId } from '../../actions/action-table.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import { Tip } from '../../parts/tip.tsx'
import { useCommand } from './use-command.ts'

/** An action as a small button with a mark; beside it its name, its key, and why it may not. */
export function Tool({ id, icon }: { readonly id: ActionId; readonly icon: ReactNode }) {
  const command = useCommand(id)
  if (!command) return null
  const { label, obstacle, shortcut, run } = command
  return (
    <Tip label={label} shortcut={shortcutText(shortcut)} obstacle={obstacle}>
      <ActionIcon
        data-disabled={obstacle !== null}
        aria-label={label}
        aria-disabled={obstacle !== null || undefined}
        aria-description={obstacle ?? undefined}
        onClick={run}
      >
        {icon}
      </ActionIcon>
    </Tip>
  )
}

/** The main action of a screen as its button. */
export function ActionButton({ id, icon }: { readonly id: ActionId; readonly icon: ReactNode }) {
  const command = useCommand(id)
  if (!command) return null
  const { label, obstacle, run } = command
  const button = (
    <Button
      data-disabled={obstacle !== null}
      leftSection={icon}
      aria-disabled={obstacle !== null || undefined}
      aria-description={obstacle ?? undefined}
      onClick={run}
    >
      {label}
    </Button>
  )
  return obstacle === null ? button : <Tip label={obstacle}>{button}</Tip>
}
