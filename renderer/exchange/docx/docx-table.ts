import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { PaperColumn, PaperRow, PaperTable } from '../../domain/paper/paper-text.ts'
import { run } from './docx-run.ts'

const MM = 1440 / 25.4
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** Half points: a box to tick is about 6 mm wide. */
const TICK = 44
/** Twips: about as wide as `• ` in 10.5 pt. */
const HANG = 130
/** A sign of these is so many twips wide; they stand for the level where nothing is drawn. */
const SET_IN = /^\u00a0+/
const LEVEL = 58
/** Twips: 4 mm, by which what only follows from the row above is set in. */
const UNDER = 227

/**
 * A table with fixed columns; its head stands again on each page and no row is cut by one. `keepsNext`: what follows
 * stands on the page of one that is kept together.
 */
export function docxTable(
  { columns, rows, together }: PaperTable,
  width: number,
  keepsNext = false,
): Table {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((width * MM * share) / total))
  const head: PaperRow = { strong: true, cells: columns.map((column) => [column.head]) }
  const centred = columns.map((column): PaperColumn => ({ ...column, align: 'center' }))
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    rows: [
      rowOf(head, centred, widths, { isHead: true, keepsNext: true }),
      ...rows.map((row, at) =>
        row.over
          ? overRow(row, widths)
          : rowOf(row, columns, widths, {
              isHead: false,
              keepsNext: together === true && (keepsNext || at < rows.length - 1),
            }),
      ),
    ],
  })
}

/** What stands over the rows below, on the page of the first of them. */
function overRow({ cells }: PaperRow, widths: readonly number[]): TableRow {
  const size = widths.reduce((sum, one) => sum + one, 0)
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        width: { size, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' },
        children: (cells[0] ?? []).map(
          (text) => new Paragraph({ keepNext: true, children: [run(text, { bold: true })] }),
        ),
      }),
    ],
  })
}

function rowOf(
  { cells, strong = false, leads = [], under = [] }: PaperRow,
  columns: readonly PaperColumn[],
  widths: readonly number[],
  { isHead, keepsNext }: { readonly isHead: boolean; readonly keepsNext: boolean },
): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    children: cells.map(
      (lines, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } } : {}),
          children: (lines.length > 0 ? lines : ['']).map(
            (text, line) =>
              new Paragraph({
                alignment: ALIGN[columns[at]?.align ?? 'left'],
                keepNext: keepsNext,
                ...indentOf(text, under.includes(at) ? UNDER : 0),
                children: [
                  run(text.replace(SET_IN, ''), {
                    bold: strong || (line === 0 && leads.includes(at)),
                    ...(text === '☐' ? { size: TICK } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}

/** A line that begins with a point hangs, and so does one of an outline, at the level it is set in by. */
function indentOf(text: string, left: number) {
  const level = SET_IN.exec(text)?.[0].length ?? 0
  if (level > 0) return { indent: { left: left + level * LEVEL + HANG, hanging: HANG } }
  if (text.startsWith('• ')) return { indent: { left: left + HANG, hanging: HANG } }
  return left > 0 ? { indent: { left } } : {}
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}

/** A line of a cell without lines around it; `strong`: in bold. */
export type PlainLine = string | { readonly strong: string }

/** Rows of centred cells without lines, all on one page: signatures beside each other and below. */
export function plainTable(
  rows: readonly (readonly (readonly PlainLine[])[])[],
  width: number,
): Table {
  const columns = Math.max(1, ...rows.map((cells) => cells.length))
  const each = Math.round((width * MM) / columns)
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: columns }, () => each),
    width: { size: each * columns, type: WidthType.DXA },
    borders: NO_LINES,
    rows: rows.map((cells, at) => plainRow(cells, each, at < rows.length - 1)),
  })
}

function plainRow(
  cells: readonly (readonly PlainLine[])[],
  width: number,
  keepsNext: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      (lines) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          // Room before the signatures of the next row.
          children: [...lines, ...(keepsNext ? [''] : [])].map(
            (line) =>
              new Paragraph({
                alignment: AlignmentType.CENTER,
                keepNext: keepsNext,
                children: [typeof line === 'string' ? run(line) : run(line.strong, { bold: true })],
              }),
          ),
        }),
    ),
  })
}
