import { Button } from '@mantine/core'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo } from 'react'
import { useViewPart, useWords } from '../../app/session.tsx'
import { ChartCanvas } from './chart-canvas.tsx'
import { ChartMenu } from './chart-menu.tsx'
import { ChartToolbar } from './chart-toolbar.tsx'
import { ChartDialogs } from './dialogs/chart-dialogs.tsx'
import { useChartCommands } from './gestures/use-chart-commands.ts'
import { Outline } from './outline/outline.tsx'
import styles from './state/chart.module.css'
import { ChartUiContext, createChartUi, useChartUi } from './state/chart-ui.ts'
import { Tray } from './tray.tsx'
import { useChart } from './view/use-chart.ts'

/** The organisation chart and all that is done on it. */
export function ChartScreen() {
  const ui = useMemo(createChartUi, [])
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
  return chartForm === 'outline' ? <Outline /> : <ChartCanvas chart={chart} />
}

function EmptyChart() {
  const words = useWords()
  const ui = useChartUi()
  return (
    <div className={styles.canvas}>
      <div className={styles.empty}>
        <p>{words('chart.empty')}</p>
        <Button onClick={() => ui.set({ dialog: { kind: 'add', near: null, where: 'below' } })}>
          {words('chart.add-first')}
        </Button>
      </div>
    </div>
  )
}
