import { nameOf } from '../../actions/action-table.ts'
import type { KeyLine } from '../../actions/key-list.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import { useWords } from '../../app/session.tsx'
import styles from './help.module.css'

/** What each key does. */
export function KeyList({ keys }: { readonly keys: readonly KeyLine[] }) {
  const words = useWords()
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: pressed, ...line }) => (
        <div key={pressed}>
          <dt>{nameOf(line, words)}</dt>
          <dd>
            <kbd>{shortcutText(pressed)}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  )
}
