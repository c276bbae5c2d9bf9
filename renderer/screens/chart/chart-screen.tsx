import { Button } from '@mantine/core'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo } from 'react'
import { MENUS } from '../../actions/menus.ts'
import { useViewPart, useWords } from '../../app/session.tsx'
import { LEVELS_DRAWN } from '../../layout/blocks/sotk-layout.ts'
import { CommandMenu } from '../commands/command-menu.tsx'
import { useCommand } from '../commands/use-command.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import { ChartToolbar } from './chart-toolbar.tsx'
import { ChartDialogs } from './dialogs/chart-dialogs.tsx'
import { useChartCommands } from './gestures/use-chart-commands.ts'
import { Outline } from './outline/outline.tsx'
import styles from './state/chart.module.css'
import { ChartUiContext, createChartUi, useChartUi, useChartUiState } from './state/chart-ui.ts'
import { Tray } from './tray.tsx'
import { type Chart, useChart } from './view/use-chart.ts'

/** The organisation chart and all that is done on it. */
export function ChartScreen() {
  const ui = useMemo(() => createChartUi(), [])
  return (
    <ReactFlowProvider>
      <ChartUiContext value={ui}>
        <ChartWork />
      </ChartUiContext>
    </ReactFlowProvider>
  )
}

function ChartWork() {
  const words = useWords()
  useChartCommands()
  return (
    <div className={styles.screen}>
      <h1 className="visually-hidden">{words('screen.bagan')}</h1>
      <ChartToolbar />
      <Drawing />
      <Tray />
      <ChartDialogs />
      <ChartMenu />
    </div>
  )
}

/** Apart, so that an edit draws this again and not the tools around it. */
function Drawing() {
  const chart = useChart()
  const chartForm = useViewPart((state) => state.chartForm)
  if (chart.layout.boxes.length === 0) return <EmptyChart />
  if (chartForm === 'outline') return <Outline />
  return (
    <>
      <TooDeep chart={chart} />
      <ChartCanvas chart={chart} />
    </>
  )
}

/** Where the drawing ends before the structure does. */
function TooDeep({ chart }: { readonly chart: Chart }) {
  const words = useWords()
  const { boxes } = chart.layout
  const isCut = useMemo(
    () => boxes.some((box) => box.depth >= LEVELS_DRAWN - 1 && box.hiddenChildren > 0),
    [boxes],
  )
  if (!isCut) return null
  return (
    <p className={styles.deep} role="status">
      {words('chart.too-deep', { levels: LEVELS_DRAWN })}
    </p>
  )
}

function EmptyChart() {
  const words = useWords()
  const ui = useChartUi()
  const paste = useCommand('chart.paste')
  return (
    <div className={styles.canvas}>
      <div className={styles.empty}>
        <p>{words('chart.empty')}</p>
        <Button onClick={() => paste?.run()}>{words('paste.list')}</Button>
        <Button
          variant="default"
          onClick={() => ui.set({ dialog: { kind: 'add', near: null, where: 'below' } })}
        >
          {words('chart.add-first')}
        </Button>
      </div>
    </div>
  )
}

/** What the right mouse button offers on a box or a line of the outline. */
function ChartMenu() {
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
