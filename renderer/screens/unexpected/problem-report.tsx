import { Button, Group } from '@mantine/core'
import { useCallback, useState } from 'react'
import { problemReport, type ReportFile, reportZip } from '../../app/files/problem-report.ts'
import type { Program } from '../../app/files/program.ts'
import { useStore, useWords } from '../../app/session.tsx'
import { showReport, unexpected } from '../../app/unexpected/unexpected.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useQuery } from '../hooks/use-query.ts'
import styles from './unexpected.module.css'

interface ReportProps {
  readonly program: Pick<Program, 'desktop' | 'now'>
  readonly preferences: Store<Preferences>
}

/** Laporan masalah: what the file will hold, to read, and the way to save it. Nothing is sent. */
export function ProblemReport(props: ReportProps) {
  const { reportOpen } = useStore(unexpected)
  const words = useWords()
  return (
    <Dialog
      opened={reportOpen}
      onClose={() => showReport(false)}
      title={words('report.title')}
      size={640}
    >
      <Report {...props} />
    </Dialog>
  )
}

function Report({ program, preferences }: ReportProps) {
  const { desktop, now } = program
  const words = useWords()
  const ask = useCallback(
    () => problemReport({ desktop, preferences: preferences.get(), words, at: now() }),
    [desktop, preferences, words, now],
  )
  const query = useQuery('problem-report', ask)
  const [told, setTold] = useState('')
  async function save(files: readonly ReportFile[]) {
    const title = words('report.title')
    const suggestedName = `${words('report.file', { day: now().slice(0, 10) })}.zip`
    const filters = [{ name: 'ZIP', extensions: ['zip'] }]
    const bytes = reportZip(files)
    const saved = await desktop.saveFile({ title, suggestedName, filters, bytes })
    if (!saved.ok) setTold(saved.message)
    else if (saved.value) {
      setTold(words('shell.file-saved', { what: title, path: saved.value.path }))
    }
  }
  if (query.state !== 'read') {
    return (
      <p role="status">{words(query.state === 'asked' ? 'report.making' : 'report.unknown')}</p>
    )
  }
  return (
    <>
      <p>{words('report.lead')}</p>
      <div className={styles.files}>
        {query.value.map(({ name, text }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <pre tabIndex={0}>{text}</pre>
          </section>
        ))}
      </div>
      <p role="status">{told}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => showReport(false)}>
          {words('shell.close')}
        </Button>
        <Button data-autofocus onClick={() => void save(query.value)}>
          {words('report.save')}
        </Button>
      </Group>
    </>
  )
}
