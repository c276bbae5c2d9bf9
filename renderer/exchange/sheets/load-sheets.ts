import { readBlock } from '../../domain/values/block-text.ts'
import { UnreadPdf } from '../pdf/unread-pdf.ts'
import { type ProblemList, SHEET_MARK } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { columnLetter } from '../read/table-sheet.ts'
import { regulationIn } from '../regulation/is-regulation.ts'
import { zipKind } from '../word/zip-kind.ts'
import { cleanCells } from './clean-cells.ts'
import { textCells } from './count-cells.ts'
import { textOfCsvCell } from './csv-cell.ts'
import { decodeText } from './decode-text.ts'
import {
  type FileKind,
  hasPart,
  kindOfBytes,
  kindOfCompound,
  kindOfText,
  kindOfZip,
} from './file-kind.ts'
import { LIMITS, TooLarge } from './limits.ts'
import type { BookSheet } from './package-book.ts'
import { pastedRows } from './pasted-rows.ts'
import { readCsv } from './read-csv.ts'
import { readMarkup, readXls, readZipped } from './workbook.ts'

export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** A text that was copied: cells stand between tabs, whatever other signs are in it. */
  readonly pasted?: true
}

type Unreadable =
  | 'unreadable-empty'
  | 'unreadable-binary'
  | 'unreadable-xls'
  | 'unreadable-xlsx'
  | 'unreadable-password'
  | 'unreadable-docx'
  | 'unreadable-doc'
  | 'unreadable-odt'
  | 'unreadable-rtf'
  | 'unreadable-pdf'
  | 'unreadable-pdf-locked'
  | 'unreadable-scan'
  | 'too-large-pages'
  | 'too-large-bytes'
  | 'too-large-word'
  | 'too-large-unpacked'
  | 'too-large-cells'

type Damaged =
  | 'unreadable-xlsx'
  | 'unreadable-xls'
  | 'unreadable-docx'
  | 'unreadable-odt'
  | 'unreadable-pdf'

/** `{\rtf` */
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66]

/** The sheets of a CSV text, of an XLSX, XLS or ODS workbook, of a Word document, an OpenDocument text or a PDF; none, and a problem, where the bytes are neither. */
export async function loadSheets(file: InputFile, problems: ProblemList): Promise<Sheet[]> {
  const { name, bytes } = file
  if (bytes.length === 0) return unreadable(name, 'unreadable-empty', problems)
  if (bytes.length > LIMITS.bytes) return unreadable(name, 'too-large-bytes', problems)
  if (startsWith(bytes, [0x50, 0x4b])) return zippedSheets(file, problems)
  if (isPdf(bytes)) return pdfTables(file, problems)
  if (startsWith(bytes, RTF)) return unreadable(name, 'unreadable-rtf', problems)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (hasPart(bytes, 'WordDocument')) return unreadable(name, 'unreadable-doc', problems)
    if (hasPart(bytes, 'EncryptedPackage')) return unreadable(name, 'unreadable-password', problems)
    const compound = kindOfCompound(bytes)
    if (compound) return otherFile(name, compound, problems)
    return bookSheets(name, () => readXls(bytes), 'unreadable-xls', problems)
  }
  return textSheets(file, problems)
}

async function zippedSheets({ name, bytes }: InputFile, problems: ProblemList): Promise<Sheet[]> {
  const kind = zipKindOf(bytes)
  if (kind === 'text-document') {
    const open = async () => (await documents()).odtSheets(name, bytes, problems)
    return bookSheets(name, open, 'unreadable-odt', problems)
  }
  if (kind === 'word') {
    const open = async () => (await documents()).documentSheets(name, bytes, problems)
    return bookSheets(name, open, 'unreadable-docx', problems)
  }
  const other = kindOfZip(bytes)
  if (other) return otherFile(name, other, problems)
  const damaged = /\.docx?$/i.test(name) ? 'unreadable-docx' : 'unreadable-xlsx'
  return bookSheets(name, () => readZipped(bytes), damaged, problems)
}

/** Where a PDF says what it is: some programs write a few bytes before it. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** The reader of PDFs is loaded with the first one. */
function pdfTables({ name, bytes }: InputFile, problems: ProblemList): Promise<Sheet[]> {
  const open = async () => (await import('./pdf-sheets.ts')).pdfSheets(name, bytes, problems)
  return bookSheets(name, open, 'unreadable-pdf', problems)
}

/** The reader of documents is loaded with the first one. */
const documents = () => import('./document-sheets.ts')

function zipKindOf(bytes: Uint8Array): ReturnType<typeof zipKind> {
  try {
    return zipKind(bytes)
  } catch {
    return 'other'
  }
}

async function textSheets(
  { name, bytes, pasted }: InputFile,
  problems: ProblemList,
): Promise<Sheet[]> {
  const kind = pasted ? null : kindOfBytes(bytes)
  if (kind) return otherFile(name, kind, problems)
  const decoded = decodeText(bytes)
  if (!decoded) return unreadable(name, 'unreadable-binary', problems)
  const { text } = decoded
  if (text.trim() === '') return unreadable(name, 'unreadable-empty', problems)
  if (decoded.encoding === 'windows-1252') {
    const cell = { sheet: name, row: null, column: null, value: null }
    problems.add('encoding', 'warning', 'encoding-1252', cell)
  }
  const other = pasted ? null : kindOfText(text)
  if (other) return otherFile(name, other, problems)
  if (!pasted && isMarkup(text))
    return bookSheets(name, () => readMarkup(text), 'unreadable-xls', problems)
  const lines = text.split(/\r\n?|\n/)
  if (regulationIn(lines)) {
    const cells = lines.map((line) => [line])
    return [{ name, rows: cleanCells(name, cells, problems), lines: true }]
  }
  if (textCells(text, LIMITS.cells) > LIMITS.cells)
    return unreadable(name, 'too-large-cells', problems)
  const { rows, brokenQuotes } = pasted
    ? { rows: pastedRows(readBlock(text)), brokenQuotes: [] }
    : readCsv(text)
  for (const row of brokenQuotes) {
    const cell = { sheet: name, row, column: null, value: null }
    problems.add('unreadable', 'warning', 'unreadable-quote', cell)
  }
  const plain = rows.map((row) => row.slice(0, LIMITS.columns).map(textOfCsvCell))
  return [{ name, rows: cleanCells(name, plain, problems) }]
}

/** A table as a web page, or a workbook as one XML: both are often named `.xls`. */
function isMarkup(text: string): boolean {
  return /^\s*<(!doctype|html|table|meta|head|body|\?xml|style)\b/i.test(text.slice(0, 400))
}

async function bookSheets(
  file: string,
  open: () => BookSheet[] | Promise<BookSheet[]>,
  damaged: Damaged,
  problems: ProblemList,
): Promise<Sheet[]> {
  const read = await opened(open, damaged)
  if (typeof read === 'string') return unreadable(file, read, problems)
  if (read.every(isEmpty)) return unreadable(file, 'unreadable-empty', problems)
  return read.map((sheet) => {
    const name = read.length === 1 ? file : `${file}${SHEET_MARK}${sheet.name}`
    noteUnseen(name, sheet, problems)
    const { beyond: _beyond, ...content } = sheet
    return { ...content, name, rows: cleanCells(name, sheet.rows, problems) }
  })
}

async function opened(
  open: () => BookSheet[] | Promise<BookSheet[]>,
  damaged: Damaged,
): Promise<BookSheet[] | Unreadable> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof TooLarge) return `too-large-${error.what}`
    if (error instanceof UnreadPdf) return error.why
    return /password|encrypt/i.test((error as Error).message) ? 'unreadable-password' : damaged
  }
}

function isEmpty({ rows }: BookSheet): boolean {
  return rows.every((row) => row.every((text) => text.trim() === ''))
}

/** What a user does not see in the workbook, and what is not read of it. */
function noteUnseen(name: string, sheet: BookSheet, problems: ProblemList): void {
  const where = { sheet: name, row: null, column: null, value: null }
  const columns = sheet.hiddenColumns?.filter((column) =>
    sheet.rows.some((row) => (row[column] ?? '') !== ''),
  )
  if (columns && columns.length > 0) {
    const letters = someOf(columns.map(columnLetter))
    problems.add('unreadable', 'warning', 'hidden-columns', where, { columns: letters })
  }
  if (sheet.beyond) {
    problems.add('unreadable', 'warning', 'beyond', where, {
      cell: sheet.beyond,
      columns: LIMITS.columns,
    })
  }
}

/** The first eight, and that there are more. */
function someOf(list: readonly string[]): string {
  return list.length > 8 ? `${list.slice(0, 8).join(', ')} … (${list.length})` : list.join(', ')
}

function unreadable(sheet: string, word: Unreadable, problems: ProblemList): Sheet[] {
  problems.add('unreadable', 'error', word, { sheet, row: null, column: null, value: null })
  return []
}

/** A file that holds no table is told what it is, and what to do. */
function otherFile(sheet: string, kind: FileKind, problems: ProblemList): Sheet[] {
  const cell = { sheet, row: null, column: null, value: null }
  problems.add('unreadable', 'error', `unreadable-kind-${kind}`, cell)
  return []
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
