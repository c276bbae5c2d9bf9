import { Button } from '@mantine/core'
import type { ActionId } from '../../actions/action-table.ts'
import { commandCalled } from '../../app/commands.ts'
import { useSession, useWords } from '../../app/session.tsx'
import type { ScreenId } from '../../words/dictionary.ts'
import styles from './settings.module.css'

const PLACES = [
  { id: 'rules', screen: 'temuan', command: 'findings.tab-rules' },
  { id: 'freezes', screen: 'kekosongan', command: 'vacancy.tab-freezes' },
  { id: 'backups', screen: 'riwayat', command: null },
] as const

/** What is set where it is used: the way there. */
export function ElsewhereGroup() {
  const { view, commands } = useSession()
  const words = useWords()
  function go(screen: ScreenId, command: ActionId | null) {
    view.set({ screen })
    // The screen offers its tabs as soon as it is drawn.
    if (command) setTimeout(() => commandCalled(commands, command)?.run())
  }
  return (
    <section className={styles.group}>
      <h2>{words('settings.elsewhere')}</h2>
      <p>{words('settings.elsewhere-lead')}</p>
      {PLACES.map(({ id, screen, command }) => (
        <div key={id} className={styles.place}>
          <span>
            <strong>{words(`settings.go-${id}`)}</strong>
            <br />
            {words(`settings.go-${id}-text`)}
          </span>
          <Button
            variant="default"
            aria-label={`${words('settings.go')}: ${words(`settings.go-${id}`)}`}
            onClick={() => go(screen, command)}
          >
            {words('settings.go')}
          </Button>
        </div>
      ))}
    </section>
  )
}
