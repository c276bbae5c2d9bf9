import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { fileName } from '../../app/files/file-name.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { useSession, useWords } from '../../app/session.tsx'
import { hearUnexpected } from '../../app/unexpected/unexpected.ts'
import { checkIntegrity } from '../../app/workspace/check-integrity.ts'
import { sweepScans } from '../../app/workspace/sweep-scans.ts'
import { namesIn } from '../../domain/readings/names-in.ts'
import type { IntegrityReport } from '../../domain/structure/journal/integrity-report.ts'
import {
  integrityLines,
  integrityPaper,
  integrityTable,
  integrityVerdict,
} from '../../papers/integrity-paper.ts'
import lists from '../../parts/lists.module.css'
import { TabHead } from '../hooks/tab-head.tsx'
import { useFailure } from '../hooks/use-act.ts'
import styles from './restore.module.css'

/** What was found, and when it was looked at. */
interface Found {
  readonly report: IntegrityReport
  /** ISO moment. */
  readonly at: string
}

type Look =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly done: number; readonly of: number }
  | { readonly state: 'found'; readonly found: Found }

/** "Keutuhan": all of the office's data held against each other, told, and as a sheet to sign. */
export function IntegrityTab() {
  const words = useWords()
  const [look, check] = useCheck()
  const found = look.state === 'found' ? look.found : null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.integrity} aria-label={words('restore.tab-integrity')} tabIndex={0}>
      <TabHead>
        <Button
          variant={found ? 'default' : 'filled'}
          loading={look.state === 'busy'}
          onClick={check}
        >
          {words(found ? 'integrity.again' : 'integrity.start')}
        </Button>
        {found && <SheetButton found={found} />}
      </TabHead>
      <p>{words('integrity.lead')}</p>
      <p aria-live="polite">
        {look.state === 'busy' &&
          look.of > 0 &&
          words('integrity.under-way', { done: look.done, of: look.of })}
      </p>
      {found && <Result report={found.report} />}
      {found && <Leftover report={found.report} onSwept={check} />}
    </section>
  )
}

function useCheck(): readonly [Look, () => void] {
  const { desktop, open } = useSession()
  const failed = useFailure()
  const [look, setLook] = useState<Look>({ state: 'idle' })
  async function check(): Promise<void> {
    setLook({ state: 'busy', done: 0, of: 0 })
    const answer = await checkIntegrity(desktop, open, (done, of) =>
      setLook({ state: 'busy', done, of }),
    )
    if (!answer.ok) {
      setLook({ state: 'idle' })
      return failed(answer)
    }
    const found = { report: answer.value, at: new Date().toISOString() }
    setLook({ state: 'found', found })
  }
  return [
    look,
    () =>
      void check().catch((error: unknown) => {
        setLook({ state: 'idle' })
        hearUnexpected('query:integrity', error, 'query')
      }),
  ]
}

/** The sheet to sign, in the system's reader of PDFs. */
function SheetButton({ found: { report, at } }: { readonly found: Found }) {
  const words = useWords()
  const { desktop, open, workspace } = useSession()
  const failed = useFailure()
  const [busy, setBusy] = useState(false)
  async function show(): Promise<void> {
    const { textPdf } = await import('../../app/printing/text-pdf.ts')
    const { structure } = workspace.getState()
    const facts = { office: fileName(structure, open.id), at, folder: open.folder }
    const text = integrityPaper(words, report, facts)
    const pdf = await textPdf(text, words, { desktop, pdf: createPdfWriter() }, [
      facts.office,
      ...namesIn(structure),
    ])
    if (!pdf) return
    const name = `${text.title}.pdf`
    const opened = pdf.ok ? await desktop.openPdf({ name, bytes: pdf.value }) : pdf
    if (!opened.ok) failed(opened)
  }
  return (
    <Button
      loading={busy}
      onClick={() => {
        setBusy(true)
        void show().finally(() => setBusy(false))
      }}
    >
      {words('integrity.print')}
    </Button>
  )
}

/** What lies in the office's folder and nothing names: one button sets it aside. */
function Leftover(props: { readonly report: IntegrityReport; onSwept(): void }) {
  const { scans } = props.report
  const words = useWords()
  const { desktop, open } = useSession()
  const failed = useFailure()
  const [busy, setBusy] = useState(false)
  if (!scans || 'unread' in scans || scans.leftover.count === 0) return null
  async function sweep(): Promise<void> {
    const swept = await sweepScans(desktop, open)
    if (!swept.ok) return failed(swept)
    notifications.show({ message: words('attachments.swept', { count: swept.value }) })
    props.onSwept()
  }
  return (
    <Button
      variant="default"
      loading={busy}
      onClick={() => {
        setBusy(true)
        void sweep().finally(() => setBusy(false))
      }}
    >
      {words('attachments.sweep')}
    </Button>
  )
}

function Result({ report }: { readonly report: IntegrityReport }) {
  const words = useWords()
  const { heads, rows } = integrityTable(words, report)
  return (
    <>
      <h2 role="status" data-whole={report.isWhole}>
        {integrityVerdict(words, report)}
      </h2>
      <ul>
        {integrityLines(words, report).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words('integrity.kinds')}</h2>
      <table aria-label={words('integrity.kinds')} className={lists.table}>
        <thead>
          <tr>
            {heads.map(({ key, head, align }) => (
              <th key={key} scope="col" data-align={align}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, isSame, cells: [name, ...cells] }) => (
            <tr key={key} data-differs={!isSame}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]?.key} data-align={heads[at + 1]?.align}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
