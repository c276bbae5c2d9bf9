import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** A quiet button that opens a menu below it. */
export function MenuButton(props: {
  readonly name: ReactNode
  readonly icon?: ReactNode
  /** The lines of the menu. */
  readonly children: ReactNode
}) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={props.icon}
          rightSection={<IconChevronDown size={12} aria-hidden />}
        >
          {props.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{props.children}</Menu.Dropdown>
    </Menu>
  )
}
