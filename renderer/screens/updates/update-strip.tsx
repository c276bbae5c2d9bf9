import { Button, CloseButton } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import type { Program } from '../../app/files/program.ts'
import { useStore, useWords } from '../../app/session.tsx'
import { dismissUpdates, showUpdates, updates } from '../../app/updates/updates.ts'
import { News } from '../../parts/news.tsx'
import styles from './updates.module.css'

/** Below the top bar: that there is a newer version, once a day; and that this one was replaced while it runs. */
export function UpdateStrip({ desktop }: Pick<Program, 'desktop'>) {
  return (
    <News>
      <Told desktop={desktop} />
    </News>
  )
}

function Told({ desktop }: Pick<Program, 'desktop'>) {
  const words = useWords()
  const { state, news, isReplacedRead } = useStore(updates)
  const isReplaced = state?.isReplaced === true && !isReplacedRead
  if (!state || (!isReplaced && news === null)) return null
  const version = state.found?.version ?? ''
  const newer = words('updates.strip', { version })
  const said = isReplaced ? words('updates.replaced') : (state.trouble?.message ?? newer)
  return (
    <div className={styles.strip}>
      <IconRefresh size={16} aria-hidden />
      <span>{said}</span>
      {isReplaced ? (
        <Button size="compact-xs" onClick={() => void desktop.restart({})}>
          {words('updates.restart')}
        </Button>
      ) : (
        <Button variant="default" size="compact-xs" onClick={() => showUpdates('updates')}>
          {words('updates.show')}
        </Button>
      )}
      <CloseButton
        size={24}
        aria-label={words('updates.dismiss')}
        title={words('updates.dismiss')}
        onClick={dismissUpdates}
      />
    </div>
  )
}
