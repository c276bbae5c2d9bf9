import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import {
  cellsIn,
  FATES,
  type FateCounts,
  type Receipt,
  type ReceiptColumn,
  type ReceiptLine,
  type ReceiptSheet,
  sumOf,
} from '../../exchange/read/import-receipt.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { effectsText, meaningText, rowsText, whyText } from '../../words/telling/receipt-text.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder, ReceiptKind } from '../order/paper-kind.ts'

/** What became of every cell of a table that was read. */
export const importReceipt = {
  id: 'import-receipt',
  group: 'data',
  name: { id: 'Tanda terima impor', en: 'Import receipt' },
  about: 'import',
  takes: [],
  text: receiptPaper,
  workbook: (receipt, { words }) => receiptTables(receipt, words),
} as const satisfies ReceiptKind

/** A fate without a cell needs no column of its own. */
function fatesOf({ silent }: FateCounts): (keyof FateCounts)[] {
  return FATES.filter((fate) => fate !== 'silent' || silent > 0)
}

/** All cells with a meaning in one sentence. */
export function receiptVerdict({ counts }: Receipt, words: Words): string {
  const cells = words.whole(cellsIn(counts))
  if (counts.silent > 0)
    return words('receipt.verdict-silent', { cells, silent: words.whole(counts.silent) })
  const { taken, changed, guessed, left } = counts
  return words('receipt.verdict', {
    cells,
    taken: words.whole(taken),
    changed: words.whole(changed),
    guessed: words.whole(guessed),
    left: words.whole(left),
  })
}

function receiptPaper(
  receipt: Receipt,
  { words, today }: Pick<PaperOrder, 'words' | 'today'>,
): PaperText {
  const title = words('receipt.title')
  const when = longDate(today, words.language)
  const { file, sheets, unread } = receipt
  return {
    title: `${title} · ${file}`,
    landscape: true,
    foot: [title, file, when].join(' · '),
    blocks: [
      { kind: 'title', lines: [title.toUpperCase()] },
      {
        kind: 'fields',
        rows: [
          [words('receipt.file'), file],
          [words('receipt.when'), when],
          [words('receipt.effects'), effectsText(receipt.effects, words)],
        ],
      },
      { kind: 'paragraph', text: receiptVerdict(receipt, words), strong: true },
      ...sheets.flatMap((sheet) => sheetBlocks(sheet, words)),
      ...(unread.length > 0 ? [unreadBlock(receipt, words)] : []),
      {
        kind: 'signatures',
        signers: [
          { over: '', title: words('receipt.made-by'), name: '', under: '' },
          { over: '', title: words('receipt.checked-by'), name: '', under: '' },
        ],
      },
    ],
  }
}

function unreadBlock({ unread }: Receipt, words: Words): PaperBlock {
  const list = unread
    .map(({ sheet, filled }) =>
      words('receipt.unread-sheet', { sheet, filled: words.whole(filled) }),
    )
    .join('; ')
  return { kind: 'paragraph', text: words('receipt.unread', { list }) }
}

function sheetBlocks(sheet: ReceiptSheet, words: Words): PaperBlock[] {
  const { columns } = sheet
  const lines = linesOf(sheet)
  return [
    { kind: 'heading', text: words('receipt.sheet', { sheet: sheet.sheet }) },
    { kind: 'paragraph', text: sheetSum(sheet, words) },
    columnTable(columns, words),
    { kind: 'heading', text: words('receipt.lines') },
    lines.length === 0
      ? { kind: 'paragraph', text: words('receipt.no-lines') }
      : lineTable(lines, words),
  ]
}

/** Where the filled cells of a sheet stand. */
export function sheetSum(sheet: ReceiptSheet, words: Words): string {
  const { filled, headings, around, spoilt, columns } = sheet
  const used = cellsIn(sumOf(columns.flatMap((one) => (one.meaning ? [one.counts] : []))))
  const unused = cellsIn(sumOf(columns.flatMap((one) => (one.meaning ? [] : [one.counts]))))
  const sentence = words('receipt.sheet-sum', {
    filled: words.whole(filled),
    headings: words.whole(headings),
    around: words.whole(around),
    used: words.whole(used),
    unused: words.whole(unused),
  })
  if (spoilt === 0) return sentence
  return `${sentence} ${words('receipt.spoilt', { count: words.whole(spoilt) })}`
}

function columnTable(columns: readonly ReceiptColumn[], words: Words): PaperBlock {
  const sum = sumOf(columns.map(({ counts }) => counts))
  const fates = fatesOf(sum)
  const right = { share: 1.6, align: 'right' } as const
  const row = (name: string, meaning: string, counts: FateCounts) => [
    [name],
    [meaning],
    [words.whole(cellsIn(counts))],
    ...fates.map((fate) => [counts[fate] === 0 ? '–' : words.whole(counts[fate])]),
  ]
  return {
    kind: 'table',
    columns: [
      { head: words('receipt.column'), share: 4, names: true },
      { head: words('receipt.meaning'), share: 4 },
      { head: words('receipt.cells'), ...right },
      ...fates.map((fate) => ({ head: words(`receipt.fate-${fate}`), ...right })),
    ],
    rows: [
      ...columns.map(({ heading, meaning, counts }) => ({
        cells: row(heading, meaningText(meaning, words), counts),
      })),
      { cells: row(words('receipt.total'), '', sum), strong: true },
    ],
  }
}

interface ColumnLine {
  readonly heading: string
  readonly line: ReceiptLine
}

/** Row numbers, signs of empty cells and rows passed over are as they should be: they come last. */
const PLAIN = /^(row-number|nothing|knows-row|order-tells|skip-)/

function gravity({ fate, why }: ReceiptLine): number {
  if (fate === 'silent') return 0
  if (why === 'problem') return 1
  if (fate === 'guessed') return 2
  if (fate === 'changed') return 3
  return PLAIN.test(why) ? 5 : 4
}

/** The lines of a sheet, the gravest first; cells of columns that are not used are told by their counts. */
export function linesOf({ columns }: ReceiptSheet): ColumnLine[] {
  const all = columns.flatMap(({ heading, meaning, lines }) =>
    meaning === null ? [] : lines.map((line) => ({ heading, line })),
  )
  return all.sort((a, b) => gravity(a.line) - gravity(b.line))
}

/** Why, in the words of its note where there is one. */
export function lineWhy({ why, said }: ReceiptLine, words: Words): string {
  return said ?? whyText(why, words)
}

/** "IIIa → III.a". */
export function lineExample({ from, to }: ReceiptLine): string {
  if (from === '') return '–'
  return to === null || to === '' ? short(from) : `${short(from)} → ${short(to)}`
}

/** A cell may hold a whole text. */
const LONGEST = 80

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

function lineTable(lines: readonly ColumnLine[], words: Words): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('receipt.column'), share: 2.6, names: true },
      { head: words('receipt.what'), share: 1.7 },
      { head: words('receipt.cells'), share: 1, align: 'right' },
      { head: words('receipt.rows'), share: 2 },
      { head: words('receipt.why'), share: 5 },
      { head: words('receipt.first'), share: 3.6, names: true },
    ],
    rows: lines.map(({ heading, line }) => ({
      cells: [
        [heading],
        [words(`receipt.fate-${line.fate}`)],
        [words.whole(line.count)],
        [rowsText(line.rows, words)],
        [lineWhy(line, words)],
        [lineExample(line)],
      ],
    })),
  }
}

/** The same as tables: columns with their counts, and every line with its rows. */
function receiptTables(receipt: Receipt, words: Words): OutTable[] {
  const fates = fatesOf(receipt.counts)
  const { sheets } = receipt
  const counted = (counts: FateCounts) => [cellsIn(counts), ...fates.map((fate) => counts[fate])]
  const all = sheets.flatMap(({ columns }) => columns.map(({ counts }) => counts))
  const title = [words('receipt.title').toUpperCase(), receipt.file]
  const told = [
    receiptVerdict(receipt, words),
    effectsText(receipt.effects, words),
    ...sheets.map((sheet) => `${sheet.sheet}: ${sheetSum(sheet, words)}`),
  ]
  const sheetHead = words('receipt.sheet', { sheet: '' }).trim()
  return [
    {
      name: words('receipt.column'),
      ...{ title, told },
      headings: [
        sheetHead,
        words('receipt.column'),
        words('receipt.meaning'),
        words('receipt.cells'),
        ...fates.map((fate) => words(`receipt.fate-${fate}`)),
      ],
      rows: sheets.flatMap(({ sheet, columns }) =>
        columns.map(({ heading, meaning, counts }) => [
          sheet,
          heading,
          meaningText(meaning, words),
          ...counted(counts),
        ]),
      ),
      sum: [words('receipt.total'), '', '', ...counted(sumOf(all))],
    },
    {
      name: words('receipt.lines'),
      title,
      headings: [
        sheetHead,
        words('receipt.column'),
        words('receipt.what'),
        words('receipt.cells'),
        words('receipt.rows'),
        words('receipt.why'),
        words('receipt.first'),
      ],
      rows: sheets.flatMap((sheet) =>
        linesOf(sheet).map(({ heading, line }) => [
          sheet.sheet,
          heading,
          words(`receipt.fate-${line.fate}`),
          line.count,
          rowsText(line.rows, words, 200),
          lineWhy(line, words),
          lineExample(line),
        ]),
      ),
    },
  ]
}
