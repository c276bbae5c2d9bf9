import { ActionIcon, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { findPages, findTerms } from '../../help/find-help.ts'
import type { Place } from '../../help/form/place.ts'
import type { PageId } from '../../help/page-table.ts'
import styles from './help.module.css'
import { HelpHome } from './help-home.tsx'
import { HelpPageView } from './help-page-view.tsx'
import { PageLinks } from './page-links.tsx'
import { TermList } from './term-list.tsx'

const MOST = 12

/** Help beside the work: what fits the screen, a search, or one page. Never in the way: the work goes on beside it. */
export function HelpPanel(props: {
  readonly place: Place
  /** The page the place is about, should no list of its own name it. */
  readonly first?: PageId | null
  readonly page: PageId | null
  /** Where the keyboard goes when help opens. */
  readonly field: RefObject<HTMLInputElement | null>
  /** Where Escape finds the step back. */
  readonly back: RefObject<(() => void) | null>
  onPage(page: PageId | null): void
  /** Leads to the screen a page begins on; not there where no office is open, or where a question is. */
  onScreen?(place: Place): void
  onClose(): void
}) {
  const { place, first = null, page, field, back, onPage, onScreen, onClose } = props
  const words = useWords()
  const [query, setQuery] = useState('')
  // Another page is asked for from outside: what was searched for is over.
  useEffect(() => {
    if (page !== null) setQuery('')
  }, [page])
  useEffect(() => {
    back.current = () => (query !== '' ? setQuery('') : onClose())
    return () => {
      back.current = null
    }
  })
  const open = (next: PageId) => {
    setQuery('')
    onPage(next)
  }
  return (
    <div className={styles.panel} data-help>
      <header className={styles.head}>
        <h2>{words('help.title')}</h2>
        <ActionIcon aria-label={words('help.close')} title={words('help.close')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      <div className={styles.search}>
        <TextInput
          ref={field}
          type="search"
          leftSection={<IconSearch size={16} aria-hidden />}
          aria-label={words('help.search')}
          placeholder={words('help.search')}
          description={words('help.search-hint')}
          inputWrapperOrder={['input', 'description']}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <div className={styles.body}>
        {query.trim() !== '' ? (
          <HelpResults query={query} onPage={open} />
        ) : page === null ? (
          <HelpHome place={place} first={first} onPage={open} />
        ) : (
          <HelpPageView
            key={page}
            id={page}
            onBack={() => onPage(null)}
            onPage={open}
            {...(onScreen ? { onScreen } : {})}
          />
        )}
      </div>
    </div>
  )
}

/** Pages and terms that answer what is typed. */
function HelpResults({ query, onPage }: { readonly query: string; onPage(id: PageId): void }) {
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
