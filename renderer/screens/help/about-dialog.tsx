import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { type ProgramFacts, useProgramFacts } from '../../app/program-facts.ts'
import { useSession, useStore, useViewPart, useWords } from '../../app/session.tsx'
import { LICENCES } from '../../help/licences.ts'
import styles from './help.module.css'

/** Tentang: which program this is, where its data lies, what it is made of. */
export function AboutDialog() {
  const { view } = useSession()
  const open = useViewPart(({ aboutOpen }) => aboutOpen)
  const words = useWords()
  const facts = useProgramFacts()
  if (!open || !facts) return null
  return (
    <Modal
      opened
      onClose={() => view.set({ aboutOpen: false })}
      title={words('about.title')}
      size={520}
    >
      <Facts facts={facts} />
    </Modal>
  )
}

function Facts({ facts }: { readonly facts: ProgramFacts }) {
  const { desktop, open, preferences } = useSession()
  const { language, theme, textSize } = useStore(preferences)
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const versions = [
    [words('about.version'), facts.version],
    [words('about.data-version'), String(facts.dataVersion)],
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
        <Button variant="default" onClick={() => void desktop.revealWorkspace({ id: open.id })}>
          {words('shell.reveal')}
        </Button>
        <Button data-autofocus onClick={() => void copy()}>
          {words('about.copy')}
        </Button>
      </Group>
    </>
  )
}
