import { Menu, Portal } from '@mantine/core'
import type { MenuGroups } from '../../actions/menus.ts'
import styles from './command-menu.module.css'
import { MenuLines } from './menu-command.tsx'

/** A long menu moves up where there is no room below the pointer. */
const SHIFTED = { flip: true, shift: { crossAxis: true, padding: 8 } }

/** What the right mouse button or Shift+F10 offers at a place of the window, in groups of actions. */
export function CommandMenu(props: {
  readonly label: string
  readonly at: { readonly x: number; readonly y: number }
  readonly groups: MenuGroups
  onClose(): void
}) {
  const { label, at, groups, onClose } = props
  // The anchor stands outside the screen: what contains its own layout would move it.
  return (
    <Menu opened onClose={onClose} position="bottom-start" withinPortal middlewares={SHIFTED}>
      <Portal>
        <Menu.Target>
          <button
            type="button"
            tabIndex={-1}
            aria-label={label}
            className={styles.anchor}
            style={{ left: at.x, top: at.y }}
          />
        </Menu.Target>
      </Portal>
      <Menu.Dropdown>
        <MenuLines groups={groups} />
      </Menu.Dropdown>
    </Menu>
  )
}
