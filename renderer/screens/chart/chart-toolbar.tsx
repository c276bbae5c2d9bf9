import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core'
import {
  IconArrowsMaximize,
  IconArrowsMove,
  IconEdit,
  IconMinus,
  IconPlus,
  IconRowInsertBottom,
  IconTrash,
  IconUserQuestion,
} from '@tabler/icons-react'
import { useStore as useFlowStore } from '@xyflow/react'
import type { ReactNode } from 'react'
import { useSession, useViewPart, useWords } from '../../app/session.tsx'
import { shortcutText } from '../../help/shortcut-text.ts'
import { MenuButton } from '../../parts/menu-button.tsx'
import { Tip } from '../../parts/tip.tsx'
import { MenuCommand } from '../commands/menu-command.tsx'
import { useCommand } from '../commands/use-command.ts'
import { ArrangeMenu } from './arrange-menu.tsx'
import styles from './state/chart.module.css'

/** The acts on the chart that are used most; all of them have a key and are found by Ctrl+K. */
export function ChartToolbar() {
  const words = useWords()
  const onlyVacancies = useViewPart((state) => state.onlyVacancies)
  const chartForm = useViewPart((state) => state.chartForm)
  const chartCommand = useCommand('chart.only-vacancies')
  const addBelow = useCommand('chart.add-below')
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words('chart.tools')}>
      <FormChoice />
      <span className={styles.divider} />
      <Tool id="chart.rename" icon={<IconEdit size={16} />} />
      <Tool id="chart.move-to" icon={<IconArrowsMove size={16} />} />
      <Tool id="chart.abolish" icon={<IconTrash size={16} />} />
      <span className={styles.divider} />
      <ArrangeMenu />
      <MoreMenu />
      <span className={styles.divider} />
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
      <span className={styles.divider} />
      {chartForm === 'chart' && (
        <>
          <Tool id="chart.zoom-out" icon={<IconMinus size={16} />} />
          <Zoom />
          <Tool id="chart.zoom-in" icon={<IconPlus size={16} />} />
          <Tool id="chart.fit" icon={<IconArrowsMaximize size={16} />} />
        </>
      )}
      <span className={styles.gap} />
      <Tool id="chart.add-after" icon={<IconRowInsertBottom size={16} />} />
      <Button leftSection={<IconPlus size={16} />} onClick={() => addBelow?.run()}>
        {words('chart.add-below')}
      </Button>
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

function Tool({ id, icon }: { readonly id: string; readonly icon: ReactNode }) {
  const command = useCommand(id)
  if (!command) return null
  return (
    <Tip label={command.label} shortcut={shortcutText(command.shortcut)}>
      <ActionIcon aria-label={command.label} disabled={!command.enabled} onClick={command.run}>
        {icon}
      </ActionIcon>
    </Tip>
  )
}

function MoreMenu() {
  const words = useWords()
  const ids = [
    'cut',
    'paste',
    'paste-before',
    'paste-after',
    'merge',
    'split',
    'duplicate',
    'many',
    'delayer',
    'replace',
    'copy-picture',
  ]
  return (
    <MenuButton name={words('chart.more')}>
      {ids.map((id) => (
        <MenuCommand key={id} id={`chart.${id}`} />
      ))}
      <Menu.Divider />
      <MenuCommand id="chart.map" />
      <MenuCommand id="templates" />
    </MenuButton>
  )
}
