import { Menu } from '@mantine/core'
import { type Icon, IconCheck } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { OfferedId } from '../../actions/action-table.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import styles from './command-menu.module.css'
import { useCommand } from './use-command.ts'

/** The lines of a menu, a line drawn between its groups. */
export function MenuLines(props: {
  readonly groups: readonly (readonly OfferedId[])[]
  /** Of choices: whether that is the one in use. */
  isChosen?(id: OfferedId): boolean
  readonly icons?: Partial<Readonly<Record<OfferedId, Icon>>>
}) {
  return props.groups.map((ids, group) => (
    <Fragment key={ids[0]}>
      {group > 0 && <Menu.Divider />}
      {ids.map((id) => (
        <MenuCommand
          key={id}
          id={id}
          chosen={props.isChosen?.(id) ?? false}
          icon={props.icons?.[id]}
        />
      ))}
    </Fragment>
  ))
}

/** An action in a menu, with its key, or whether it is the choice in use; where it may not, it says why. */
function MenuCommand(props: {
  readonly id: OfferedId
  readonly chosen: boolean
  readonly icon: Icon | undefined
}) {
  const { id, chosen, icon: Mark } = props
  const command = useCommand(id)
  if (!command) return null
  const { obstacle } = command
  return (
    <Menu.Item
      {...(obstacle === null ? {} : { className: styles.barred ?? '' })}
      aria-disabled={obstacle !== null || undefined}
      aria-description={obstacle ?? undefined}
      title={obstacle ?? undefined}
      data-page={command.page ?? undefined}
      onClick={command.run}
      aria-current={chosen || undefined}
      leftSection={Mark && <Mark size={16} />}
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
