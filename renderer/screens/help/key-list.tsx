import { useWords } from '../../app/session.tsx'
import type { keysOf } from '../../help/command-keys.ts'
import { shortcutText } from '../../help/shortcut-text.ts'
import styles from './help.module.css'

/** What each key does. */
export function KeyList({ keys }: { readonly keys: ReturnType<typeof keysOf> }) {
  const words = useWords()
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: pressed, name }) => (
        <div key={name}>
          <dt>{words(name)}</dt>
          <dd>
            <kbd>{shortcutText(pressed)}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  )
}
