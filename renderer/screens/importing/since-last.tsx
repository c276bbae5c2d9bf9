import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import { civilToday } from '../../app/clock.ts'
import { fileName } from '../../app/files/file-name.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { type Session, useWords } from '../../app/session.tsx'
import { namesIn } from '../../domain/readings/names-in.ts'
import { sinceCells, sinceHeads, sincePaper, sinceText } from '../../papers/kinds/since-last.ts'
import { useFailure } from '../hooks/use-act.ts'
import styles from './importing.module.css'
import type { ImportUpdate } from './use-import-update.ts'

/** What a list that came again says has happened to posts since: in sum, and each act by its day, to be printed. */
export function SinceLastTime(props: {
  readonly update: ImportUpdate
  readonly file: string
  readonly session: Session
}) {
  const { update, file, session } = props
  const { since, before } = update
  const words = useWords()
  const failed = useFailure()
  const [busy, setBusy] = useState(false)
  if (!since) return null
  async function save(): Promise<void> {
    if (!since) return
    const { desktop, open, workspace } = session
    const { textPdf } = await import('../../app/printing/text-pdf.ts')
    const { structure } = workspace.getState()
    const office = fileName(structure, open.id)
    // Who has gone from the office stands in the act alone.
    const told = since.acts.flatMap(({ person, post }) => [person, post])
    const names = [office, ...told, ...namesIn(structure)]
    const text = sincePaper(words, since, { file, office, today: civilToday(), before })
    const pdf = await textPdf(text, words, { desktop, pdf: createPdfWriter() }, names)
    if (!pdf) return
    const name = `${words('since.title')}.pdf`
    const opened = pdf.ok ? await desktop.openPdf({ name, bytes: pdf.value }) : pdf
    if (!opened.ok) failed(opened)
  }
  return (
    <section aria-label={words('since.title')}>
      <p>
        <strong>{sinceText(since, before, words)}</strong>
      </p>
      {since.acts.length > 0 && (
        <details className={styles.passed}>
          <summary>{words('since.acts', { count: since.acts.length })}</summary>
          <Table withTableBorder verticalSpacing={2} aria-label={words('since.title')}>
            <Table.Thead>
              <Table.Tr>
                {sinceHeads(words).map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {since.acts.slice(0, 200).map((act) => (
                <Table.Tr key={`${act.kind} ${act.person} ${act.post}`}>
                  {sinceCells(act, words).map((text, at) => (
                    <Table.Td key={sinceHeads(words)[at]}>{text}</Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            onClick={() => {
              setBusy(true)
              void save().finally(() => setBusy(false))
            }}
          >
            {words('since.print')}
          </Button>
        </details>
      )}
    </section>
  )
}
