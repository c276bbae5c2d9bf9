import { Table } from '@mantine/core'
import { useState } from 'react'
import type { ImportLook, ImportWish } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { effectsText } from '../../words/telling/receipt-text.ts'
import { shownProblems } from './fixes.ts'
import styles from './importing.module.css'
import { PassedRows } from './passed-rows.tsx'
import type { ShownUnit } from './preview-folds.ts'
import { PreviewTree } from './preview-tree.tsx'
import { ProblemTable } from './problem-table.tsx'

const COUNTS = ['units', 'posts', 'seats', 'people', 'appointments', 'vacantSeats'] as const
/** Told only of a file that has such a list. */
const LISTS = ['duties', 'laws', 'tasks'] as const

/** What the files would bring: counts, the tree, every problem with its cell, every row passed over. */
export function PreviewStep(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
  readonly on: CalendarDate
}) {
  const { look, change, on } = props
  const words = useWords()
  const { report, tray, unitOfRow } = look.outcome
  const quiet = shownProblems(look).length + report.passedOver.length + look.wish.edits.length === 0
  const counts = [...COUNTS, ...LISTS.filter((list) => report[list] !== undefined)]
  const [shown, setShown] = useState<ShownUnit | null>(null)
  return (
    <>
      {report.receipt && Object.values(report.receipt.effects).some((count) => count > 0) && (
        <p>
          <strong>{effectsText(report.receipt.effects, words)}</strong>
        </p>
      )}
      <Table withTableBorder verticalSpacing={4} aria-label={words('import.counts')}>
        <Table.Thead>
          <Table.Tr>
            {counts.map((count) => (
              <Table.Th key={count}>{words(`import.${count}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            {counts.map((count) => (
              <Table.Td key={count}>{(report[count] ?? 0).toLocaleString(words.language)}</Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <p>
        {tray > 0 ? words('import.tray', { count: tray }) : words('import.no-tray')}
        {report.abolished > 0 && ` ${words('import.abolished', { count: report.abolished })}`}
      </p>
      <div className={styles.halves} data-alone={quiet}>
        <PreviewTree outcome={look.outcome} on={on} shown={shown} />
        <div className={styles.column}>
          <ProblemTable
            look={look}
            change={change}
            unitOf={(row) => unitOfRow[row] ?? null}
            show={setShown}
          />
          <PassedRows look={look} change={change} open={shownProblems(look).length < 2} />
        </div>
      </div>
    </>
  )
}
