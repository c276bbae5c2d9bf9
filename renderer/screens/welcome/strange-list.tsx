import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { folderTitle } from '../../app/files/folder-title.ts'
import type { StrangeFolder } from '../../app/files/strange-folders.ts'
import { useWords } from '../../app/session.tsx'
import { useFailure, useRefusal } from '../hooks/use-act.ts'
import styles from './cabinet.module.css'
import type { WelcomeActions } from './welcome-actions.ts'

/** Folders among those of the offices that cannot be opened as they lie: why, and what can be done. */
export function StrangeList(props: {
  readonly folders: readonly StrangeFolder[]
  readonly actions: WelcomeActions
  /** The list is read again. */
  onChange(): void
}) {
  const { folders, actions, onChange } = props
  const words = useWords()
  const told = useRefusal()
  const failed = useFailure()
  async function take(folder: StrangeFolder) {
    const taken = await actions.takeIn(folder)
    if (taken.ok) actions.openExisting(taken.value)
    else told(taken.problem)
  }
  async function remove(folder: StrangeFolder) {
    const gone = await actions.removeBegun(folder)
    if (!gone.ok) told(gone.problem)
    else notifications.show({ message: words('office.trashed', { folder: gone.value }) })
    onChange()
  }
  async function reveal() {
    const trouble = await actions.revealOffices()
    if (trouble) failed(trouble)
  }
  return (
    <section className={styles.cabinet}>
      <div className={styles.head}>
        <h2>{words('strange.title')}</h2>
        <Button size="compact-sm" variant="subtle" onClick={() => void reveal()}>
          {words('office.reveal')}
        </Button>
      </div>
      <p className={styles.empty}>{words('strange.lead')}</p>
      <ul className={styles.list} aria-label={words('strange.title')}>
        {folders.map((folder) => {
          const name = folder.holds === 'nothing' ? folderTitle(folder.name) : folder.name
          const button = (act: 'strange.take' | 'strange.remove', run: () => Promise<void>) => (
            <Button
              size="xs"
              variant="default"
              aria-label={words('strange.of', { act: words(act), name })}
              onClick={() => void run()}
            >
              {words(act)}
            </Button>
          )
          return (
            <li key={folder.name} className={styles.other}>
              <div>
                <span className={styles.name}>{name}</span>
                <p>{words(`strange.${folder.holds}`)}</p>
              </div>
              <Group wrap="nowrap">
                {folder.holds === 'office' && button('strange.take', () => take(folder))}
                {folder.holds === 'nothing' && button('strange.remove', () => remove(folder))}
              </Group>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
