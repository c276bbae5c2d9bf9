import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import { civilToday } from '../../app/clock.ts'
import type { ImportReceipt } from '../../app/files/import-terms.ts'
import {
  RECEIPT_FORMATS,
  type ReceiptFormat,
  receiptFile,
  receiptName,
} from '../../app/printing/receipt-file.ts'
import { type Session, useWords } from '../../app/session.tsx'
import {
  lineExample,
  linesOf,
  lineWhy,
  receiptVerdict,
  sheetSum,
} from '../../papers/kinds/import-receipt.ts'
import { effectsText, meaningText, rowsText } from '../../words/telling/receipt-text.ts'
import { PageLink } from '../help/page-link.tsx'
import { useFailure } from '../hooks/use-act.ts'
import styles from './receipt.module.css'

const FATES = ['taken', 'changed', 'guessed', 'left', 'silent'] as const

/** What became of every cell that was read: in sum, by column, and every line with its reason; to be saved. */
export function ReceiptView(props: {
  readonly receipt: ImportReceipt
  readonly desktop: Session['desktop']
}) {
  const { receipt } = props
  const words = useWords()
  const { sheets, unread, effects } = receipt
  return (
    <section className={styles.receipt} aria-label={words('receipt.title')}>
      <p>
        <strong>{receiptVerdict(receipt, words)}</strong>
      </p>
      <p>
        {words('receipt.effects')}: {effectsText(effects, words)}.
      </p>
      <p className={styles.saves}>
        {RECEIPT_FORMATS.map((format) => (
          <SaveButton key={format} {...props} format={format} />
        ))}
        <PageLink id="import-receipt" />
      </p>
      {sheets.map((sheet) => (
        <SheetReceipt key={sheet.sheet} sheet={sheet} />
      ))}
      {unread.length > 0 && (
        <p>
          {words('receipt.unread', {
            list: unread
              .map(({ sheet, filled }) => words('receipt.unread-sheet', { sheet, filled }))
              .join('; '),
          })}
        </p>
      )}
    </section>
  )
}

function SaveButton(props: {
  readonly receipt: ImportReceipt
  readonly desktop: Session['desktop']
  readonly format: ReceiptFormat
}) {
  const { receipt, desktop, format } = props
  const words = useWords()
  const failed = useFailure()
  const [busy, setBusy] = useState(false)
  const name = format.toUpperCase()
  async function save(): Promise<void> {
    const made = await receiptFile(receipt, format, { words, today: civilToday() }, desktop)
    if (!made) return
    const saved = made.ok
      ? await desktop.saveFile({
          title: words('receipt.title'),
          suggestedName: `${receiptName(receipt, words)}.${format}`,
          filters: [{ name, extensions: [format] }],
          bytes: made.value,
        })
      : made
    if (!saved.ok) failed(saved)
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={busy}
      onClick={() => {
        setBusy(true)
        void save().finally(() => setBusy(false))
      }}
    >
      {words('receipt.save', { format: name })}
    </Button>
  )
}

function SheetReceipt({ sheet }: { readonly sheet: ImportReceipt['sheets'][number] }) {
  const words = useWords()
  const lines = linesOf(sheet)
  const lost = sheet.columns.some(({ counts }) => counts.silent > 0)
  const fates = FATES.filter((fate) => fate !== 'silent' || lost)
  return (
    <>
      <h2 className={styles.subhead}>{words('receipt.sheet', { sheet: sheet.sheet })}</h2>
      <p>{sheetSum(sheet, words)}</p>
      <Table
        withTableBorder
        verticalSpacing={2}
        aria-label={words('receipt.sheet', { sheet: sheet.sheet })}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words('receipt.column')}</Table.Th>
            <Table.Th>{words('receipt.meaning')}</Table.Th>
            {fates.map((fate) => (
              <Table.Th key={fate} className={styles.figure}>
                {words(`receipt.fate-${fate}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheet.columns.map(({ column, heading, meaning, counts }) => (
            <Table.Tr key={column} data-unused={meaning === null}>
              <Table.Td>{heading}</Table.Td>
              <Table.Td>{meaningText(meaning, words)}</Table.Td>
              {fates.map((fate) => (
                <Table.Td key={fate} className={styles.figure}>
                  {counts[fate] === 0 ? '–' : words.whole(counts[fate])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <h2 className={styles.subhead}>{words('receipt.lines')}</h2>
      {lines.length === 0 ? (
        <p>{words('receipt.no-lines')}</p>
      ) : (
        <Table withTableBorder verticalSpacing={2} aria-label={words('receipt.lines')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words('receipt.column')}</Table.Th>
              <Table.Th>{words('receipt.what')}</Table.Th>
              <Table.Th className={styles.figure}>{words('receipt.cells')}</Table.Th>
              <Table.Th>{words('receipt.rows')}</Table.Th>
              <Table.Th>{words('receipt.why')}</Table.Th>
              <Table.Th>{words('receipt.first')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ heading, line }) => (
              <Table.Tr
                key={`${heading} ${line.fate} ${line.why} ${line.rows[0]?.[0]} ${line.from}`}
              >
                <Table.Td>{heading}</Table.Td>
                <Table.Td className={styles.fate}>{words(`receipt.fate-${line.fate}`)}</Table.Td>
                <Table.Td className={styles.figure}>{words.whole(line.count)}</Table.Td>
                <Table.Td>{rowsText(line.rows, words)}</Table.Td>
                <Table.Td>{lineWhy(line, words)}</Table.Td>
                <Table.Td>{lineExample(line)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  )
}
