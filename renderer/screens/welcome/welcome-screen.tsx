import { Alert, Button } from '@mantine/core'
import {
  IconArrowRight,
  IconFilePlus,
  IconFolderOpen,
  IconServer,
  IconSitemap,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../app/session.tsx'
import { onlyReadProblem } from '../../app/workspace/open-elsewhere.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { PageLink } from '../help/page-link.tsx'
import { QueryFailed } from '../help/query-failed.tsx'
import type { Refusal } from '../hooks/refusal-place.ts'
import { useQueryAgain } from '../hooks/use-query.ts'
import { Cabinet } from './cabinet.tsx'
import { StrangeList } from './strange-list.tsx'
import type { WelcomeActions } from './welcome-actions.ts'
import styles from './welcome-screen.module.css'
import { workDay } from './work-day.ts'

/** First run, and after a file is closed: the office worked on last, a new one, a file, the example, and the cabinet. */
export function WelcomeScreen(props: {
  readonly actions: WelcomeActions
  readonly error: Refusal | null
  /** Opens what could not be opened for work, to look at it; null where that cannot be done. */
  readonly look: (() => void) | null
  readonly busy: boolean
  /** The data folder, where it can only be read. */
  readonly onlyRead: string | null
  /** What is told before anything else. */
  readonly notice?: ReactNode
}) {
  const { actions, error, look, busy, onlyRead, notice } = props
  const words = useWords()
  const { query, again } = useQueryAgain('offices', actions.listOffices)
  const { offices = null, strange = [] } = query.state === 'read' ? query.value : {}
  const last = offices?.find(({ isExample, putAway }) => !isExample && !putAway)
  return (
    <main className={styles.page} aria-busy={busy}>
      <div className={styles.inner}>
        <h1 className={styles.title}>{words('welcome.title')}</h1>
        <p className={styles.lead}>{busy ? words('welcome.opening') : words('welcome.lead')}</p>
        {notice}
        {onlyRead !== null && (
          <Alert color="orange" title={words('shell.read-only')} mb="lg" role="alert">
            {words.problem(onlyReadProblem(onlyRead))}
            <PageLink id="not-saved" />
          </Alert>
        )}
        {error && (
          <Alert color="red" title={words('welcome.failed')} mb="lg" role="alert">
            {error.text}
            {error.page && <PageLink id={error.page} />}
            {look && (
              <div>
                <Button mt="sm" size="xs" variant="default" onClick={look}>
                  {words('welcome.look')}
                </Button>
              </div>
            )}
          </Alert>
        )}
        <div className={styles.cards}>
          {last && (
            <Card
              first
              icon={<IconArrowRight size={18} />}
              name={words('office.go-on')}
              onClick={() => actions.openExisting(last.id)}
            >
              <b>{[last.name, last.note].filter(Boolean).join(' · ')}</b>
              <br />
              {[
                last.units === null
                  ? ''
                  : words('shell.status-units', {
                      count: wholeNumber(last.units, words.language),
                    }),
                workDay(last.lastWork, words),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Card>
          )}
          <Card
            first={!last}
            icon={<IconFilePlus size={18} />}
            name={words('welcome.new')}
            onClick={actions.makeOffice}
          >
            {words('welcome.new-text')}
          </Card>
          <Card
            icon={<IconFolderOpen size={18} />}
            name={words('welcome.open')}
            onClick={actions.openFiles}
          >
            {words('welcome.open-text')}
          </Card>
          <Card
            icon={<IconUsers size={18} />}
            name={words('welcome.folder')}
            onClick={actions.openFolder}
          >
            {words('welcome.folder-text')}
          </Card>
          <Card
            icon={<IconSitemap size={18} />}
            name={words('welcome.demo')}
            onClick={actions.openDemo}
          >
            {words('welcome.demo-text')}
          </Card>
        </div>
        <Button
          mt="sm"
          ml="calc(-1 * var(--space-snug))"
          variant="subtle"
          leftSection={<IconServer size={16} aria-hidden />}
          title={words('sharing.server-fetch-text')}
          onClick={actions.fetchOffice}
        >
          {words('sharing.server-fetch')}
        </Button>
        {query.state === 'failed' && <QueryFailed query={query} />}
        {offices && <Cabinet offices={offices} actions={actions} onChange={again} />}
        {strange.length > 0 && <StrangeList folders={strange} actions={actions} onChange={again} />}
      </div>
    </main>
  )
}

function Card(props: {
  readonly name: string
  readonly icon: ReactNode
  readonly children: ReactNode
  readonly first?: boolean
  onClick(): void
}) {
  const { name, icon, children, first = false, onClick } = props
  return (
    <button type="button" className={styles.card} data-first={first} onClick={onClick}>
      <strong>
        {icon}
        {name}
      </strong>
      <span>{children}</span>
    </button>
  )
}
