import { fits } from '../../domain/records/record-problem.ts'
import type { Role } from '../../domain/records/records.ts'
import {
  addDays,
  type CalendarDate,
  day,
  parseTypedDate,
} from '../../domain/values/calendar-date.ts'
import { titleWithoutRole } from '../names/role-words.ts'
import { readNip } from './nip-cell.ts'
import type { ProblemCell, ProblemList } from './problem-list.ts'
import { inOneLine } from './sheet.ts'
import {
  cellAt,
  columnLetter,
  headingAt,
  type TableRow,
  type TableSheet,
  textAt,
} from './table-sheet.ts'

const SERIAL_ZERO = day('1899-12-30')

/** A cell, with where it stands and where problems with it are noted. */
export interface CellReader {
  readonly table: TableSheet
  readonly row: TableRow
  readonly problems: ProblemList
}

/** "null" is the longest word for an empty cell. */
const LONGEST_BLANK = 4

/** Text of a cell; '' for what other programs write into an empty one. */
export function plainText({ table, row }: CellReader, meaning: string): string {
  const cell = textAt(table, row, meaning)
  if (cell === '') return cell
  const text = cell.replace(/^'(?=\S)/, '')
  return text.length <= LONGEST_BLANK && /^(null|n\/a|-|–|—)$/i.test(text) ? '' : text
}

/** A number as a table has it: `1.200`, `2,4`, `3 orang`; null for any other text. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s*(orang|org|pegawai|formasi|jabatan)\.?$/i, '')
  const value = Number(plain.replace(/\s|\.(?=\d{3}\b)/g, '').replace(',', '.'))
  return Number.isFinite(value) && text !== '' ? value : null
}

/** A number of holders; `otherwise` where the cell is blank or, noted as a problem, no number. */
export function countOf(cell: CellReader, meaning: string, otherwise: number): number {
  const text = plainText(cell, meaning)
  if (text === '') return otherwise
  const value = readNumber(text) ?? Number.NaN
  const used = Math.ceil(value)
  if (fits('post', 'seats', used)) {
    if (used !== value) noteRounded(cell, meaning, used)
    return used
  }
  noteBadNumber(cell, meaning, otherwise)
  return otherwise
}

function noteRounded(cell: CellReader, meaning: string, used: number): void {
  const where = cellAt(cell.table, cell.row, meaning)
  cell.problems.add('bad-number', 'warning', 'rounded', where, { used })
}

/** The figures of a row that are no whole numbers, as they stand there, for the note of its post; null: none. */
export function brokenCounts(cell: CellReader): string | null {
  const told = (['seats', 'filled'] as const).flatMap((meaning) => {
    const text = plainText(cell, meaning)
    if (!/\d[.,]\d/.test(text) || /[.,](?:0+|\d{3})\b/.test(text)) return []
    return [`${headingAt(cell.table, meaning)}: ${text}`]
  })
  return told.length > 0 ? told.join('; ') : null
}

/** Kelas jabatan 1–17, or null. */
export function kelasOf(cell: CellReader, meaning: string): number | null {
  const text = plainText(cell, meaning)
  if (text === '') return null
  const value = Number(/^(?:kelas\s*)?(\d+)(?:[.,]0+)?$/i.exec(text)?.[1])
  if (fits('post', 'kelas', value)) return value
  noteBadNumber(cell, meaning, '-')
  return null
}

/** Notes a cell whose words nobody foresaw: nothing is taken of it. */
export function noteUnknown(cell: CellReader, meaning: string): void {
  const where = cellAt(cell.table, cell.row, meaning)
  cell.problems.add('missing-value', 'warning', 'unknown-value', where)
}

function noteBadNumber(cell: CellReader, meaning: string, used: string | number): void {
  const where = partAt(cell, meaning) ?? cellAt(cell.table, cell.row, meaning)
  cell.problems.add('bad-number', 'warning', 'bad-number', where, { used })
}

/** Of columns that are read together the cell that is no number. */
function partAt({ table, row }: CellReader, meaning: string): ProblemCell | null {
  const part = table.parts
    ?.get(meaning)
    ?.find((at) => row.cells[at] !== '' && readNumber(row.cells[at] ?? '') === null)
  if (part === undefined) return null
  const column = table.headings[part] || columnLetter(part)
  return { sheet: table.name, row: row.number, column, value: row.cells[part] ?? '' }
}

/** A date as people and other programs write it, or null; one that is none is noted. */
export function dateOf(cell: CellReader, meaning: string): CalendarDate | null {
  const text = plainText(cell, meaning)
  if (text === '') return null
  const date = readDate(text)
  if (!date) noteBadDate(cell, meaning)
  return date
}

/** How a first and a last day are written in one cell, and a last one that has not come. */
const TO = /\s*(?:\bs\s*\/\s*d\b|\bs\.\s*d\.?|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b)\s*/i
const OPEN = /^(sekarang|saat ini|kini|seterusnya|selesai)?$/i

/** The columns of a term: of holding a post, or of the contract of a PPPK. */
const TERMS = {
  post: ['since', 'until'],
  contract: ['contractFrom', 'contractUntil'],
} as const

/** First and last day: of their columns, or both of one cell ("1-3-2021 s/d sekarang"). */
export function termOf(
  cell: CellReader,
  what: keyof typeof TERMS = 'post',
): {
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
} {
  const [begins, ends] = TERMS[what]
  const text = plainText(cell, begins)
  if (text === '') return { from: null, until: dateOf(cell, ends) }
  const [first = '', last, more] = text.split(TO)
  if (last === undefined || more !== undefined || cell.table.columns.has(ends)) {
    return { from: dateOf(cell, begins), until: dateOf(cell, ends) }
  }
  const [from, until] = [readDate(first), readDate(last)]
  if ((!from && first !== '') || (!until && !OPEN.test(last))) noteBadDate(cell, begins)
  return { from, until }
}

/** The first and the last day a cell tells of a term. */
export function splitTerm(text: string): {
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
} {
  const [first = '', last = ''] = text.split(TO)
  return { from: readDate(first), until: readDate(last) }
}

/** A date as people and other programs write it; null for any other text. */
export function readDate(text: string): CalendarDate | null {
  const plain = text.replace(/^tmt\b[.:\s]*/i, '').replace(/[T ]\d{2}:\d{2}.*$/, '')
  return parseTypedDate(plain) ?? dateOfSerial(text)
}

function noteBadDate(cell: CellReader, meaning: string): void {
  cell.problems.add('bad-date', 'warning', 'bad-date', cellAt(cell.table, cell.row, meaning))
}

/** The day a spreadsheet counts from 30 December 1899, for those of a working life: `43374` is 1 October 2018. */
function dateOfSerial(text: string): CalendarDate | null {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null
  const days = Math.floor(Number(text))
  return days >= 10_000 && days < 60_000 ? addDays(SERIAL_ZERO, days) : null
}

/** 18 digits, or null with the text for the person's note; a NIP spoilt by a spreadsheet is noted. */
export function nipOf(
  cell: CellReader,
  meaning: string,
): { readonly nip: string | null; readonly note: string | null } {
  const text = plainText(cell, meaning)
  const read = readNip(text)
  if (read.kind === 'blank') return { nip: null, note: null }
  if (read.kind === 'nip') return { nip: read.nip, note: null }
  const spoilt = read.kind === 'spoilt'
  const where = cellAt(cell.table, cell.row, meaning)
  cell.problems.add('bad-number', 'warning', spoilt ? 'spoilt-nip' : 'bad-nip', where)
  return { nip: null, note: spoilt ? null : cell.problems.say('nip-note', { value: text }) }
}

/** `Plt. Kepala Bidang`, `Kepala Bidang (Plt)` → the post, in one line, and that its holder acts. */
export function roleAndTitle(text: string): { readonly role: Role; readonly title: string } {
  const { role, rest } = titleWithoutRole(text)
  return { role: role ?? 'definitif', title: inOneLine(rest) }
}
