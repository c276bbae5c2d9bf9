import { useWords } from '../../app/session.tsx'
import { findPages, findTerms } from '../../help/find-help.ts'
import type { PageId } from '../../help/page-table.ts'
import styles from './help.module.css'
import { PageLinks } from './page-links.tsx'
import { TermList } from './term-list.tsx'

const MOST = 12

/** Pages and terms that answer what is typed. */
export function HelpResults({
  query,
  onPage,
}: {
  readonly query: string
  onPage(id: PageId): void
}) {
  const words = useWords()
  const pages = findPages(query).slice(0, MOST)
  const terms = findTerms(query).slice(0, 3)
  return (
    <>
      <p className={styles.count} role="status">
        {pages.length + terms.length === 0
          ? words('help.none', { query: query.trim() })
          : words('help.found', { count: pages.length })}
      </p>
      {pages.length > 0 && <PageLinks pages={pages} onPage={onPage} />}
      {terms.length > 0 && (
        <section className={styles.part}>
          <h3>{words('help.terms')}</h3>
          <TermList terms={terms} />
        </section>
      )}
    </>
  )
}
