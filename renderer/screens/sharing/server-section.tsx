import { Button, Group } from '@mantine/core'
import type { CityServer } from '../../app/server/city-server.ts'
import type { ServerNow } from '../../app/server/server-now.ts'
import { useSession, useStore, useStructure, useToday, useWords } from '../../app/session.tsx'
import { waitsForErasing } from '../../app/shared-folder/folder-now.ts'
import { recentMoment } from '../../words/telling/recent-moment.ts'
import { PageLink } from '../help/page-link.tsx'
import { sharingDialogs } from './dialog-state.ts'
import { asksPassword, jobName, jobText, refusedText, serverTroubleText } from './server-text.ts'
import styles from './sharing.module.css'
import { useServerActs } from './use-server-acts.ts'

/** More is not read; the rest is counted. */
const MOST_TOLD = 8

/** "Server kota": where it is, what one's job there allows, what it did not take. */
export function ServerSection() {
  const { server } = useSession()
  return server && <Section server={server} />
}

function Section({ server }: { readonly server: CityServer }) {
  const words = useWords()
  const now = useStore(server.now)
  return (
    <section className={styles.group} aria-labelledby="server-kota">
      <h2 id="server-kota">{words('sharing.server')}</h2>
      {now.address === null ? <NotJoined now={now} /> : <Joined now={now} server={server} />}
    </section>
  )
}

function NotJoined({ now }: { readonly now: ServerNow }) {
  const { open, fetchOffice } = useSession()
  const words = useWords()
  return (
    <>
      {now.trouble && (
        <p role="note" className={styles.open}>
          {serverTroubleText(words, now.trouble)}
        </p>
      )}
      <p className={styles.lead}>{words('sharing.server-lead')}</p>
      <Group gap="xs">
        {open.part === null && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => sharingDialogs.set({ server: 'join' })}
          >
            {words('sharing.server-join')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={fetchOffice}>
          {words('sharing.server-fetch')}
        </Button>
        <PageLink id="city-server" />
      </Group>
    </>
  )
}

function Joined({ now, server }: { readonly now: ServerNow; readonly server: CityServer }) {
  const words = useWords()
  const today = useToday()
  const structure = useStructure()
  const { leave } = useServerActs(server)
  const { address, member, trouble, exchangedAt, hasNews, jobBefore, wasSetBack, scansWaiting } =
    now
  const when = exchangedAt ? recentMoment(words, exchangedAt, today) : ''
  return (
    <>
      <p className={styles.path}>{address && words('sharing.server-where', { ...address })}</p>
      {member && <p>{words('sharing.server-job', { job: jobText(words, member, structure) })}</p>}
      {jobBefore !== null && member && (
        <p role="note">
          {words('sharing.server-job-changed', {
            before: jobName(words, jobBefore),
            after: jobName(words, member.job),
          })}
        </p>
      )}
      {trouble && (
        <p role="note" className={styles.open}>
          {waitsForErasing(trouble)
            ? words('sharing.server-erased-waits')
            : serverTroubleText(words, trouble)}
        </p>
      )}
      {!trouble && now.unsentBeforeAnew === null && (
        <p>
          {exchangedAt === null
            ? words('sharing.server-never')
            : words(hasNews ? 'sharing.server-state-news' : 'sharing.server-state', { when })}{' '}
          {scansWaiting > 0 && words('sharing.server-scans', { count: scansWaiting })}
        </p>
      )}
      {wasSetBack && <p role="note">{words('sharing.server-set-back')}</p>}
      {now.wasCleaned && <p role="note">{words('sharing.server-cleaned')}</p>}
      {now.namedThere > 0 && !trouble && (
        <p role="note" className={styles.open}>
          {words('sharing.server-named-there', { count: now.namedThere })}{' '}
          <PageLink id="forget-person" />
        </p>
      )}
      <Anew now={now} />
      <NotTaken now={now} server={server} />
      <Group gap="xs" mt="sm">
        {asksPassword(trouble) && (
          <Button size="compact-sm" onClick={() => sharingDialogs.set({ server: 'password' })}>
            {words('sharing.server-password-give')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => void server.exchange()}>
          {words('sharing.server-look')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => void leave()}>
          {words('sharing.server-leave')}
        </Button>
      </Group>
    </>
  )
}

/**
 * The job shows other things by now, or somebody was made nameless there, and something was not sent, or the office is
 * locked: who works here decides when.
 */
function Anew({ now }: { readonly now: ServerNow }) {
  const { open, beginAnew } = useSession()
  const words = useWords()
  const { unsentBeforeAnew: count, member } = now
  if (count === null || !member) return null
  return (
    <div className={styles.lines}>
      <p role="note" className={styles.open}>
        {now.isReplaced
          ? words('sharing.server-replaced')
          : words('sharing.server-anew', { job: jobName(words, member.job) })}{' '}
        {count > 0 &&
          words(now.isReplaced ? 'sharing.server-replaced-unsent' : 'sharing.server-anew-unsent', {
            count,
          })}{' '}
        {words('sharing.server-anew-after')} {open.isLocked && words('sharing.server-anew-locked')}
      </p>
      <Button size="compact-sm" onClick={() => void beginAnew()}>
        {words('sharing.server-anew-do')}
      </Button>
    </div>
  )
}

function NotTaken({ now, server }: { readonly now: ServerNow; readonly server: CityServer }) {
  const { refused } = now
  const words = useWords()
  const structure = useStructure()
  if (refused.length === 0) return null
  const more = refused.length - MOST_TOLD
  return (
    <div className={styles.lines}>
      <h3>{words('sharing.server-refused')}</h3>
      <ul>
        {refused.slice(0, MOST_TOLD).map((one) => (
          <li key={one.seq}>{refusedText(words, one, structure)}</li>
        ))}
        {more > 0 && <li>{words('sharing.folder-more', { count: more })}</li>}
      </ul>
      <Button size="compact-sm" variant="default" onClick={server.forgetRefused}>
        {words('sharing.server-refused-read')}
      </Button>
    </div>
  )
}
