import { nameOf } from '../../actions/action-table.ts'
import { type KeyLine, keysEverywhere, keysOf } from '../../actions/key-list.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import { useWords } from '../../app/session.tsx'
import type { Place } from '../../help/form/place.ts'
import { HELP_PAGES, helpPage, type PageId, pagesOf, TOPICS } from '../../help/page-table.ts'
import { TERMS } from '../../help/term-table.ts'
import { CHANGES } from '../../words/changes.ts'
import { ChangesList } from './changes-list.tsx'
import styles from './help.module.css'
import { PageLinks } from './page-links.tsx'
import { TermList } from './term-list.tsx'

/** What help begins with: what is done on this screen and its keys, then everything else, folded. */
export function HelpHome(props: {
  readonly place: Place
  readonly first: PageId | null
  onPage(id: PageId): void
}) {
  const { place, first, onPage } = props
  const words = useWords()
  const own = keysOf(place)
  const listed = pagesOf(place)
  const isListed = listed.some(({ id }) => id === first)
  const here = first && !isListed ? [helpPage(first), ...listed] : listed
  return (
    <>
      <section className={styles.part}>
        <h3>{words('help.here')}</h3>
        <PageLinks pages={here} onPage={onPage} />
      </section>
      {own.length > 0 && (
        <details className={styles.part}>
          <summary>{words('help.keys-here')}</summary>
          <KeyList keys={own} />
        </details>
      )}
      <details className={styles.part}>
        <summary>{words('help.keys-everywhere')}</summary>
        <KeyList keys={keysEverywhere(place)} />
      </details>
      <details className={styles.part}>
        <summary>{words('help.all')}</summary>
        {TOPICS.map((topic) => (
          <section key={topic}>
            <h4>{words(`help.topic-${topic}`)}</h4>
            <PageLinks pages={HELP_PAGES.filter((page) => page.topic === topic)} onPage={onPage} />
          </section>
        ))}
      </details>
      <details className={styles.part}>
        <summary>{words('updates.whats-new-menu')}</summary>
        <ChangesList changes={CHANGES} />
      </details>
      <details className={styles.part}>
        <summary>{words('help.terms')}</summary>
        <TermList terms={TERMS} />
      </details>
    </>
  )
}

/** What each key does. */
function KeyList({ keys }: { readonly keys: readonly KeyLine[] }) {
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
