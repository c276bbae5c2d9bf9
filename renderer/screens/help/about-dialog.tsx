import { Button, Group } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { Program } from '../../app/files/program.ts'
import { type ProgramFacts, programFacts } from '../../app/program-facts.ts'
import { useSession, useStore, useViewPart, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { LICENCES } from '../../help/licences.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { momentText } from '../../words/figures/moment-text.ts'
import { useQuery } from '../hooks/use-query.ts'
import { useReveal } from '../hooks/use-reveal.ts'
import styles from './help.module.css'
import { QueryFailed } from './query-failed.tsx'

/** Tentang, of an office that is open: its folder can be shown. */
export function AboutDialog() {
  const { desktop, preferences, view } = useSession()
  const reveal = useReveal()
  const opened = useViewPart(({ aboutOpen }) => aboutOpen)
  if (!opened) return null
  return (
    <About
      desktop={desktop}
      preferences={preferences}
      onClose={() => view.set({ aboutOpen: false })}
      onReveal={reveal}
    />
  )
}

interface AboutParts extends Pick<Program, 'desktop'> {
  readonly preferences: Store<Preferences>
  /** Shows the folder of the office; not there where none is open. */
  onReveal?(): void
}

/** Tentang: which program this is, where its data lies, what it is made of. */
export function About(props: AboutParts & { onClose(): void }) {
  const { onClose, ...parts } = props
  const words = useWords()
  const { desktop } = props
  const facts = useQuery(
    'program-info',
    useCallback(() => programFacts(desktop), [desktop]),
  )
  if (facts.state === 'asked') return null
  return (
    <Dialog opened onClose={onClose} title={words('about.title')} size={520}>
      {facts.state === 'failed' ? (
        <QueryFailed query={facts} />
      ) : (
        <Facts facts={facts.value} {...parts} />
      )}
    </Dialog>
  )
}

function Facts(props: AboutParts & { readonly facts: ProgramFacts }) {
  const { facts, preferences, onReveal } = props
  const { language, theme, textSize } = useStore(preferences)
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const engine = Object.entries(facts.engine)
    .filter(([, version]) => version !== '')
    .map((pair) => pair.join(' '))
    .join(' · ')
  const versions = [
    [words('about.version'), facts.version],
    [words('about.data-version'), String(facts.dataVersion)],
    [words('about.engine'), engine],
    [words('about.platform'), facts.platform],
  ]
  /** For a report: no name, no path, nothing of an office. */
  async function copy() {
    const look = [language, theme, `${textSize}%`].join(', ')
    const lines = [...versions, [words('about.look'), look]].map((pair) => pair.join(': '))
    await navigator.clipboard.writeText([words('shell.program'), ...lines].join('\n'))
    setCopied(true)
  }
  return (
    <>
      <dl className={styles.facts}>
        {versions.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{words('about.folder')}</dt>
          <dd>{facts.dataFolder}</dd>
        </div>
        <div>
          <dt>{words('updates.key')}</dt>
          <dd>
            {facts.keys.length === 0
              ? words('updates.keys-none')
              : facts.keys.map((key) => <div key={key}>{shortKey(key)}</div>)}
          </dd>
        </div>
        <div>
          <dt>{words('updates.last-look')}</dt>
          <dd>
            {facts.lookedAt
              ? momentText(facts.lookedAt, words.language)
              : words('updates.never-short')}
          </dd>
        </div>
      </dl>
      <details className={styles.part}>
        <summary>{words('about.licences')}</summary>
        <dl className={styles.facts}>
          {LICENCES.map(([part, licence]) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd>{licence}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className={styles.count} role="status">
        {words(copied ? 'about.copied' : 'about.copy-hint')}
      </p>
      <Group justify="flex-end">
        {onReveal && (
          <Button variant="default" onClick={onReveal}>
            {words('shell.reveal')}
          </Button>
        )}
        <Button data-autofocus onClick={() => void copy()}>
          {words('about.copy')}
        </Button>
      </Group>
    </>
  )
}

/** As two people compare it: the first half of the checksum, in groups of four. */
function shortKey(key: string): string {
  return key.slice(0, 32).toUpperCase().match(/.{4}/g)?.join(' ') ?? key
}
