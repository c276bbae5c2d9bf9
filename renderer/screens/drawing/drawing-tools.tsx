import { ActionIcon } from '@mantine/core'
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import { Tip } from '../../parts/tip.tsx'
import styles from './drawing.module.css'

/** Nearer, farther, all of it. */
export function DrawingTools(props: { onNearer(): void; onFarther(): void; onWhole(): void }) {
  const words = useWords()
  const tools = [
    { label: words('charts.farther'), run: props.onFarther, Icon: IconMinus },
    { label: words('charts.nearer'), run: props.onNearer, Icon: IconPlus },
    { label: words('charts.whole'), run: props.onWhole, Icon: IconMaximize },
  ]
  return (
    <div className={styles.tools}>
      {tools.map(({ label, run, Icon }) => (
        <Tip key={label} label={label}>
          <ActionIcon variant="default" aria-label={label} onClick={run}>
            <Icon size={16} aria-hidden />
          </ActionIcon>
        </Tip>
      ))}
    </div>
  )
}
