import { type CalendarDate, daysBetween, parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { OutCell } from '../read/own-cells.ts'
import { columnLetter } from '../read/table-sheet.ts'
import { guidesXml } from './cell-guides.ts'
import { styleNo } from './workbook-styles.ts'
import type { OutTable } from './write-tables.ts'
import { MAIN, xmlText } from './xml.ts'

/** How a workbook goes to paper. */
export interface SheetPage {
  /** The name of the paper; one that workbooks do not know is printed as F4. */
  readonly paper: string
  /** Null: a wide table lies, a narrow one stands. */
  readonly portrait: boolean | null
  /** "halaman", and "dari" before the number of all pages. */
  readonly pageWords: readonly [page: string, of: string]
}

interface BookPaper {
  /** How workbooks number it. */
  readonly no: number
  readonly shortMm: number
  readonly longMm: number
}

/** Folio is what an Indonesian office calls F4. */
const F4: BookPaper = { no: 14, shortMm: 215, longMm: 330 }
const PAPERS: Readonly<Record<string, BookPaper>> = {
  F4,
  A4: { no: 9, shortMm: 210, longMm: 297 },
  A3: { no: 8, shortMm: 297, longMm: 420 },
  A2: { no: 66, shortMm: 420, longMm: 594 },
  Letter: { no: 1, shortMm: 216, longMm: 279 },
  Legal: { no: 5, shortMm: 216, longMm: 356 },
}
/** Both margins of a sheet, in inches and in millimetres. */
const MARGINS = 'left="0.6" right="0.4" top="0.6" bottom="0.7" header="0.3" footer="0.3"'
const SIDE_MARGINS_MM = 25.4
/** A character of Arial 10, in the three quarters of its size that can still be read well. */
const CHARACTER_MM = 1.85 * 0.75

/** Widths in characters. Wider text goes on in a second line. */
const LEAST_WIDTH = 5
const MOST_WIDTH = 36
/** Columns are made no narrower than this to fit a sheet. */
const NARROWED_WIDTH = 18
/** By how much wider than a sheet a table may be before it is set smaller than can be read. */
const SMALLER = 1.35
const MOST_ACROSS = 3
/** Columns that begin every sheet of a table that takes several beside one another: what tells the row. */
const REPEATED = 2
/** What the widths are found by. */
const ROWS_SEEN = 500

/** The row its headings stand in, first is 1. */
export function headingRow({ title = [] }: OutTable): number {
  return title.length === 0 ? 1 : title.length + 2
}

/** The cell at the end of its last heading, for filters: `P5`. */
export function filterRange(table: OutTable): readonly [from: string, to: string] {
  const first = headingRow(table)
  const last = columnLetter(Math.max(0, table.headings.length - 1))
  return [`A${first}`, `${last}${first + table.rows.length}`]
}

/**
 * One sheet: title, headings that stay in view and are repeated on every page, rows in thin frames, a filter; on paper
 * as wide as the sheet, with name and page number at the foot.
 */
export function worksheetXml(table: OutTable, page: SheetPage): string {
  const { title = [], headings, rows, sum, closing = [] } = table
  const head = headingRow(table)
  const { paper, isWide, widths, across } = laidOut(table, page)
  const body = [
    ...title.map((line, at) => rowXml(at + 1, [line], () => 'title')),
    rowXml(head, headings, () => 'heading'),
    ...rows.map((row, at) => rowXml(head + 1 + at, row, styleOf)),
    ...(sum ? [rowXml(head + 1 + rows.length, sum, sumStyleOf)] : []),
    ...closing.map((line, at) => signedXml(line, head + rows.length + 3 + at, headings.length)),
  ]
  const [from, to] = filterRange(table)
  const last = columnLetter(Math.max(0, headings.length - 1))
  const end = head + rows.length + (sum ? 1 : 0)
  return [
    `<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${body.join('')}</sheetData>`,
    `<autoFilter ref="${from}:${to}"/>`,
    guidesXml(table, head),
    `<pageMargins ${MARGINS}/>`,
    `<pageSetup paperSize="${paper.no}"${across > 1 ? ` fitToWidth="${across}"` : ''} fitToHeight="0" orientation="${isWide ? 'landscape' : 'portrait'}"/>`,
    footer(table, page),
    `<ignoredErrors><ignoredError sqref="A${head}:${last}${end}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('')
}

/**
 * Paper, widths, and how many sheets stand beside one another: one, as long as what is on it can be read. A table of
 * many columns takes two or three, each beginning with the columns that tell its rows.
 */
function laidOut(table: OutTable, page: SheetPage) {
  const natural = table.headings.map((_, column) => widthOf(table, column))
  const { paper, isWide } = lyingPaper(natural, page)
  const room = roomOf(isWide ? paper.longMm : paper.shortMm)
  const widths = fitting(natural, room)
  const repeated = sumOf(widths.slice(0, REPEATED))
  let across = 1
  if (sumOf(widths) > room * SMALLER) {
    const each = () => (sumOf(widths) + (across - 1) * repeated) / across
    while (across < MOST_ACROSS && each() > room) across++
  }
  return { paper, isWide, widths, across }
}

/** The columns that begin every sheet where several stand beside one another: `A:B`; null where one is wide enough. */
export function repeatedColumns(
  table: OutTable,
  page: SheetPage,
): readonly [string, string] | null {
  return laidOut(table, page).across > 1 ? ['A', columnLetter(REPEATED - 1)] : null
}

/** The paper, and whether it lies: where nothing is said, as the table needs. */
function lyingPaper(widths: readonly number[], page: SheetPage) {
  const paper = PAPERS[page.paper] ?? F4
  return { paper, isWide: !(page.portrait ?? sumOf(widths) <= roomOf(paper.shortMm)) }
}

/** Characters beside each other at a size that can be read. */
function roomOf(paperMm: number): number {
  return Math.floor((paperMm - SIDE_MARGINS_MM) / CHARACTER_MM)
}

/** The widest columns are made narrower until all have room; their text goes on in further lines. */
function fitting(widths: readonly number[], room: number): number[] {
  let most = MOST_WIDTH + 2
  const within = () => widths.map((width) => Math.min(width, most))
  while (most > NARROWED_WIDTH && sumOf(within()) > room) most--
  return within()
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

function footer({ name }: OutTable, { pageWords: [page, of] }: SheetPage): string {
  const text = `&L${name.replaceAll('&', '&&')}&R${page} &P ${of} &N`
  return `<headerFooter><oddFooter>${xmlText(text)}</oddFooter></headerFooter>`
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
}

/** As wide as what stands in it, and as the longest word of its heading. */
function widthOf({ headings, rows, sum }: OutTable, column: number): number {
  const words = (headings[column] ?? '').split(/\s+/).map(({ length }) => length)
  const seen = [...rows.slice(0, ROWS_SEEN), ...(sum ? [sum] : [])].map((row) => {
    const lines = String(row[column] ?? '').split('\n')
    return Math.max(...lines.map(({ length }) => length))
  })
  const widest = [...words, ...seen].reduce((most, one) => Math.max(most, one), LEAST_WIDTH)
  // Two characters more: a filter stands in the corner of a heading.
  return Math.min(MOST_WIDTH, widest) + 2
}

type StyleOf = (cell: OutCell) => Parameters<typeof styleNo>[0]

function styleOf(cell: OutCell): ReturnType<StyleOf> {
  if (typeof cell === 'number') return 'number'
  return serialDay(cell) === null ? 'text' : 'date'
}

function sumStyleOf(cell: OutCell): ReturnType<StyleOf> {
  return typeof cell === 'number' ? 'sum-number' : 'sum-text'
}

function rowXml(no: number, row: readonly OutCell[], style: StyleOf): string {
  const cells = row.map((cell, column) => cellXml(cell, `${columnLetter(column)}${no}`, style))
  return `<row r="${no}">${cells.join('')}</row>`
}

/** A line of whoever signs, in the last third of the sheet and free to run on to its edge. */
function signedXml(line: string, no: number, width: number): string {
  const at = `${columnLetter(Math.floor((width * 2) / 3))}${no}`
  return line === ''
    ? `<row r="${no}"/>`
    : `<row r="${no}">${cellXml(line, at, () => 'plain')}</row>`
}

/** A cell holds no more; a workbook with a longer one is called broken. */
const MOST_IN_CELL = 32_767

function cut(text: string): string {
  return text.length > MOST_IN_CELL ? `${text.slice(0, MOST_IN_CELL - 1)}…` : text
}

function cellXml(cell: OutCell, at: string, style: StyleOf): string {
  const looks = `r="${at}" s="${styleNo(style(cell))}"`
  if (cell === '') return `<c ${looks}/>`
  if (typeof cell === 'number') return `<c ${looks}><v>${cell}</v></c>`
  const day = style(cell) === 'date' ? serialDay(cell) : null
  if (day !== null) return `<c ${looks}><v>${day}</v></c>`
  return `<c ${looks} t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(cell))}</t></is></c>`
}

/** Before it workbooks count a day that never was (29 February 1900). */
const FIRST_DAY = '1900-03-01' as CalendarDate
const FIRST_DAY_NO = 61

/** A day as workbooks number it; null where the text is no day, or one they count wrongly. */
function serialDay(text: string): number | null {
  if (text.length !== 10 || text < FIRST_DAY) return null
  const date = parseIsoDate(text)
  return date && FIRST_DAY_NO + daysBetween(FIRST_DAY, date)
}
