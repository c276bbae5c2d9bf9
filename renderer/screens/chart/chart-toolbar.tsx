import { ActionIcon, SegmentedControl } from '@mantine/core'
import {
  IconArrowsMaximize,
  IconArrowsMove,
  IconEdit,
  IconMinus,
  IconPlus,
  IconPrinter,
  IconRowInsertBottom,
  IconTrash,
  IconUserQuestion,
} from '@tabler/icons-react'
import { useStore as useFlowStore } from '@xyflow/react'
import { MENUS } from '../../actions/menus.ts'
import { useSession, useViewPart, useWords } from '../../app/session.tsx'
import { MenuButton } from '../../parts/menu-button.tsx'
import { Tip } from '../../parts/tip.tsx'
import { MenuLines } from '../commands/menu-command.tsx'
import { ActionButton, Tool } from '../commands/tool.tsx'
import { useCommand } from '../commands/use-command.ts'
import { ArrangeMenu } from './arrange-menu.tsx'
import styles from './state/chart.module.css'

/** The acts on the chart that are used most; all of them have a key and are found by Ctrl+K. */
export function ChartToolbar() {
  const words = useWords()
  const onlyVacancies = useViewPart((state) => state.onlyVacancies)
  const chartForm = useViewPart((state) => state.chartForm)
  const chartCommand = useCommand('chart.only-vacancies')
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words('chart.tools')}>
      <FormChoice />
      <span className={styles.divider} />
      <span className={styles.tools}>
        <Tool id="chart.rename" icon={<IconEdit size={16} />} />
        <Tool id="chart.move-to" icon={<IconArrowsMove size={16} />} />
        <Tool id="chart.abolish" icon={<IconTrash size={16} />} />
        <span className={styles.divider} />
      </span>
      <ArrangeMenu />
      <MoreMenu />
      <Tip label={words('chart.only-vacancies')}>
        <ActionIcon
          variant={onlyVacancies ? 'light' : 'subtle'}
          color={onlyVacancies ? 'deep' : 'gray'}
          aria-label={words('chart.only-vacancies')}
          aria-pressed={onlyVacancies}
          onClick={() => chartCommand?.run()}
        >
          <IconUserQuestion size={16} />
        </ActionIcon>
      </Tip>
      <Tool id="chart.print" icon={<IconPrinter size={16} />} />
      {chartForm === 'chart' && (
        <span className={styles.tools}>
          <Tool id="chart.zoom-out" icon={<IconMinus size={16} />} />
          <Zoom />
          <Tool id="chart.zoom-in" icon={<IconPlus size={16} />} />
          <Tool id="chart.fit" icon={<IconArrowsMaximize size={16} />} />
        </span>
      )}
      <span className={`${styles.tools} ${styles.last}`}>
        <Tool id="chart.add-after" icon={<IconRowInsertBottom size={16} />} />
        <ActionButton id="chart.add-below" icon={<IconPlus size={16} />} />
      </span>
    </div>
  )
}

function Zoom() {
  const zoom = useFlowStore((state) => Math.round(state.transform[2] * 100))
  return <span className={styles.zoom}>{zoom}%</span>
}

function FormChoice() {
  const { view } = useSession()
  const chartForm = useViewPart((state) => state.chartForm)
  const words = useWords()
  return (
    <SegmentedControl
      aria-label={words('chart.form')}
      value={chartForm}
      data={[
        { value: 'chart', label: words('chart.form-chart') },
        { value: 'outline', label: words('chart.form-outline') },
      ]}
      onChange={(value) => view.set({ chartForm: value === 'outline' ? 'outline' : 'chart' })}
    />
  )
}

function MoreMenu() {
  const words = useWords()
  return (
    <MenuButton name={words('chart.more')}>
      <MenuLines groups={MENUS.chartMore} />
    </MenuButton>
  )
}
