import { useWords } from '../../app/session.tsx'
import type { HelpPage, PageId } from '../../help/page-table.ts'
import styles from './help.module.css'

/** Pages by their titles. */
export function PageLinks(props: {
  readonly pages: readonly HelpPage[]
  onPage(id: PageId): void
}) {
  const { pages, onPage } = props
  const { language } = useWords()
  return (
    <ul className={styles.links}>
      {pages.map(({ id, text }) => (
        <li key={id}>
          <button type="button" onClick={() => onPage(id)}>
            {text[language].title}
          </button>
        </li>
      ))}
    </ul>
  )
}
