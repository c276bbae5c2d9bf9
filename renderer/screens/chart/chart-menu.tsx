import { MENUS } from '../../actions/menus.ts'
import { useWords } from '../../app/session.tsx'
import { CommandMenu } from '../commands/command-menu.tsx'
import { useChartUi, useChartUiState } from './state/chart-ui.ts'

/** What the right mouse button offers on a box or a line of the outline. */
export function ChartMenu() {
  const ui = useChartUi()
  const { menu } = useChartUiState()
  const words = useWords()
  if (!menu) return null
  function close() {
    ui.set({ menu: null })
    document.getElementById('bagan-kanvas')?.focus({ preventScroll: true })
  }
  return <CommandMenu label={words('chart.menu')} at={menu} groups={MENUS.unit} onClose={close} />
}
