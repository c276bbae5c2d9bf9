import { Button, Group, Table } from '@mantine/core'
import { useSession, useStore, useToday, useWords } from '../../app/session.tsx'
import {
  type Colleague,
  type FolderNow,
  waitsForErasing,
} from '../../app/shared-folder/folder-now.ts'
import type { Untaken } from '../../app/shared-folder/look-into-folder.ts'
import {
  NEEDS_PASSPHRASE,
  type SharedFolder,
  WRONG_PASSPHRASE,
} from '../../app/shared-folder/shared-folder.ts'
import type { Trouble } from '../../app/workspace/exchange-trouble.ts'
import { recentMoment } from '../../words/telling/recent-moment.ts'
import type { Words } from '../../words/words.ts'
import { sharingDialogs } from './dialog-state.ts'
import styles from './sharing.module.css'
import { useFolderActs } from './use-folder-acts.ts'

/** More is not read; the rest is counted. */
const MOST_TOLD = 8

/** "Folder bersama": where it is, who lays files there, and what was not taken. */
export function FolderSection() {
  const { folder } = useSession()
  return folder && <Section folder={folder} />
}

function Section({ folder }: { readonly folder: SharedFolder }) {
  const words = useWords()
  const now = useStore(folder.now)
  return (
    <section className={styles.group} aria-labelledby="folder-bersama">
      <h2 id="folder-bersama">{words('sharing.folder')}</h2>
      {now.folder === null ? (
        <Unlinked trouble={now.trouble} />
      ) : (
        <Linked now={now} folder={folder} />
      )}
    </section>
  )
}

function Unlinked({ trouble }: { readonly trouble: Trouble | null }) {
  const words = useWords()
  return (
    <>
      {trouble && (
        <p role="note" className={styles.open}>
          {trouble.message || troubleText(words, trouble)}
        </p>
      )}
      <p className={styles.lead}>{words('sharing.folder-lead')}</p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => sharingDialogs.set({ folder: 'choose' })}
      >
        {words('sharing.folder-choose')}
      </Button>
    </>
  )
}

function Linked({ now, folder }: { readonly now: FolderNow; readonly folder: SharedFolder }) {
  const words = useWords()
  const today = useToday()
  const acts = useFolderActs(folder)
  const { trouble, lookedAt, hasNews, taken, isSealed, scansWaiting } = now
  const when = lookedAt ? recentMoment(words, lookedAt, today) : ''
  const isEmptied = trouble?.code === 'emptied'
  const asksPhrase =
    trouble?.code === NEEDS_PASSPHRASE ||
    trouble?.code === WRONG_PASSPHRASE ||
    now.untaken.some(isSealedOtherwise)
  const phrase = (
    <Button
      size="compact-sm"
      variant={asksPhrase ? 'filled' : 'default'}
      onClick={() => sharingDialogs.set({ folder: 'passphrase' })}
    >
      {words('sharing.folder-passphrase')}
    </Button>
  )
  return (
    <>
      <p className={styles.path}>{now.folder}</p>
      {trouble ? (
        <p role="note" className={styles.open}>
          {troubleText(words, trouble)}
        </p>
      ) : (
        <p>
          {lookedAt === null
            ? words('sharing.folder-never')
            : words(hasNews ? 'sharing.folder-state-news' : 'sharing.folder-state', { when })}{' '}
          {isSealed && words('sharing.folder-sealed')}{' '}
          {scansWaiting > 0 && words('sharing.folder-scans', { count: scansWaiting })}
        </p>
      )}
      <Colleagues colleagues={now.colleagues} />
      <NotTaken now={now} />
      <Group gap="xs" mt="sm">
        {isEmptied && (
          <Button size="compact-sm" onClick={() => void folder.layAnew()}>
            {words('sharing.folder-anew')}
          </Button>
        )}
        {asksPhrase && phrase}
        {trouble?.code === 'not-found' && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => sharingDialogs.set({ folder: 'choose' })}
          >
            {words('sharing.folder-choose')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => void folder.exchange()}>
          {words('sharing.folder-look')}
        </Button>
        {taken && taken.records + taken.documents.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => acts.showTaken(taken)}>
            {words('sharing.folder-came')}
          </Button>
        )}
        {!asksPhrase && !isSealed && phrase}
        <Button size="compact-sm" variant="subtle" onClick={() => void acts.leave()}>
          {words('sharing.folder-leave')}
        </Button>
      </Group>
    </>
  )
}

function Colleagues({ colleagues }: { readonly colleagues: readonly Colleague[] }) {
  const words = useWords()
  const today = useToday()
  if (colleagues.length === 0) return null
  return (
    <Table aria-label={words('sharing.folder-people')} className={styles.people}>
      <thead>
        <tr>
          <th scope="col">{words('sharing.folder-who')}</th>
          <th scope="col">{words('sharing.folder-computer')}</th>
          <th scope="col">{words('sharing.folder-last')}</th>
        </tr>
      </thead>
      <tbody>
        {colleagues.map(({ line, officer, computer, at, isOwn }) => {
          const name = officer || words('sharing.folder-nobody')
          return (
            <tr key={line}>
              <td>{isOwn ? words('sharing.folder-own', { name }) : name}</td>
              <td>{computer}</td>
              <td>{recentMoment(words, at, today)}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function NotTaken({ now }: { readonly now: FolderNow }) {
  const { untaken, waiting, colleagues } = now
  const words = useWords()
  const late = waiting.filter((line) => !untaken.some(({ path }) => path.startsWith(`${line}/`)))
  if (untaken.length + late.length === 0) return null
  const nameOf = (line: string) =>
    colleagues.find((one) => one.line === line)?.officer || words('sharing.folder-nobody')
  const more = untaken.length - MOST_TOLD
  return (
    <div className={styles.lines}>
      <h3>{words('sharing.folder-untaken')}</h3>
      <ul>
        {untaken.slice(0, MOST_TOLD).map((one) => (
          <li key={one.path}>{untakenText(words, one)}</li>
        ))}
        {more > 0 && <li>{words('sharing.folder-more', { count: more })}</li>}
        {late.map((line) => (
          <li key={line}>{words('sharing.folder-waiting', { name: nameOf(line) })}</li>
        ))}
      </ul>
    </div>
  )
}

function isSealedOtherwise({ trouble }: Untaken): boolean {
  return trouble === 'sealed'
}

function untakenText(words: Words, { path, trouble, problem }: Untaken): string {
  if (trouble === 'sealed') return words('sharing.folder-is-sealed', { path })
  if (trouble !== 'refused') return words(`sharing.folder-${trouble}`, { path })
  const reason = problem ? words.problem(problem) : ''
  return words('sharing.folder-refused', { path, reason })
}

/** Why the folder cannot be used, and that nothing is lost by it. */
function troubleText(words: Words, trouble: Trouble): string {
  const { code, message, problem } = trouble
  if (code === 'emptied') return words('sharing.folder-trouble-emptied')
  if (code === WRONG_PASSPHRASE) return words('sharing.folder-trouble-wrong')
  if (code === NEEDS_PASSPHRASE) return words('sharing.folder-trouble-passphrase')
  if (waitsForErasing(trouble)) return words('sharing.erased-folder')
  if (code === 'folder-slow') return words('sharing.folder-trouble-slow')
  const said = problem ? words.problem(problem) : message
  if (!said) return words('sharing.folder-trouble-unexpected')
  return `${said} ${words('sharing.folder-trouble-kept')}`
}
