import { Menu } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import styles from './chart.module.css'
import { MenuCommand } from './chart-toolbar.tsx'
import { useChartUi, useChartUiState } from './chart-ui.ts'

const GROUPS = [
  ['add-below', 'add-before', 'add-after'],
  ['rename', 'move-to', 'cut', 'paste'],
  ['merge', 'split', 'duplicate', 'many', 'delayer'],
  ['fold-branch', 'unfold-branch', 'details'],
  ['abolish'],
]

/** A long menu moves up where there is no room below the pointer. */
const SHIFTED = { flip: true, shift: { crossAxis: true, padding: 8 } }

/** What the right mouse button offers on a box. */
export function ChartMenu() {
  const ui = useChartUi()
  const { menu } = useChartUiState()
  const words = useWords()
  if (!menu) return null
  function close() {
    ui.set({ menu: null })
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.getElementById('bagan-kanvas')?.focus({ preventScroll: true })
    })
  }
  return (
    <Menu opened onClose={close} position="bottom-start" withinPortal middlewares={SHIFTED}>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={words('chart.menu')}
          className={styles.anchor}
          style={{ left: menu.x, top: menu.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {GROUPS.map((ids, group) => (
          <div key={ids[0]}>
            {group > 0 && <Menu.Divider />}
            {ids.map((id) => (
              <MenuCommand key={id} id={`chart.${id}`} />
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
