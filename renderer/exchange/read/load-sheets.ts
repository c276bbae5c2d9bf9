import { unzipSync, zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { type WorkbookParts, withIndents } from './cell-indents.ts'
import { decodeText } from './decode-text.ts'
import type { ProblemList } from './problem-list.ts'
import { readCsv } from './read-csv.ts'
import type { Sheet } from './sheet.ts'
import { columnLetter } from './table-sheet.ts'

export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The sheets of a CSV text or an XLSX workbook; none, and a problem, where the bytes are neither. */
export async function loadSheets(file: InputFile, problems: ProblemList): Promise<Sheet[]> {
  const { name, bytes } = file
  if (bytes.length === 0) return unreadable(name, 'unreadable-empty', problems)
  if (startsWith(bytes, [0x50, 0x4b])) return workbookSheets(file, problems)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return unreadable(name, 'unreadable-xls', problems)
  }
  const decoded = decodeText(bytes)
  if (!decoded) return unreadable(name, 'unreadable-binary', problems)
  if (decoded.text.trim() === '') return unreadable(name, 'unreadable-empty', problems)
  if (decoded.encoding === 'windows-1252') {
    const cell = { sheet: name, row: null, column: null, value: null }
    problems.add('encoding', 'warning', 'encoding-1252', cell)
  }
  const { rows, brokenQuotes } = readCsv(decoded.text)
  for (const row of brokenQuotes) {
    const cell = { sheet: name, row, column: null, value: null }
    problems.add('unreadable', 'warning', 'unreadable-quote', cell)
  }
  noteLostLetters(name, rows, problems)
  return [{ name, rows: rows.map((row) => row.map(withoutGuard)) }]
}

/** The apostrophe goes that keeps a spreadsheet from reading text as a formula; see `write-csv.ts`. */
function withoutGuard(text: string): string {
  return text.replace(/^'(?='*[=+\-@])/, '')
}

async function workbookSheets(file: InputFile, problems: ProblemList): Promise<Sheet[]> {
  try {
    const parts = unzipSync(file.bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })
    const sheets = await readWorkbook(stored(parts), {
      parseNumber: (text: string) => text as never,
      trim: false,
    })
    if (sheets.every(({ data }) => data.flat().every((value) => cellText(value).trim() === ''))) {
      return unreadable(file.name, 'unreadable-empty', problems)
    }
    return sheets.map(({ sheet, data }, index) => {
      const name = sheets.length === 1 ? file.name : `${file.name} › ${sheet}`
      const rows = data.map((row) => row.map(cellText))
      noteLostLetters(name, rows, problems)
      return { name, rows: withIndents(rows, parts, index) }
    })
  } catch {
    return unreadable(file.name, 'unreadable-xlsx', problems)
  }
}

/**
 * The workbook with its parts unpacked. The reading package would unpack large parts in workers made from text,
 * which the content security policy refuses; parts that are not packed it takes as they are.
 */
function stored(parts: WorkbookParts): ArrayBuffer {
  return new Uint8Array(zipSync(parts, { level: 0 })).buffer
}

/** Numbers arrive as the digits the file holds, so that a code or NIP is not rounded; dates become ISO dates. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

function noteLostLetters(
  sheet: string,
  rows: readonly (readonly string[])[],
  problems: ProblemList,
): void {
  for (const [index, row] of rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (!value.includes('\ufffd')) continue
      const heading = rows[0]?.[column]?.trim() || columnLetter(column)
      const cell = { sheet, row: index + 1, column: heading, value: around(value) }
      problems.add('encoding', 'warning', 'encoding-replaced', cell)
    }
  }
}

/** The lost letter with some twenty letters on both sides. */
function around(value: string): string {
  const at = value.indexOf('\ufffd')
  const from = Math.max(0, at - 20)
  return `${from > 0 ? '…' : ''}${value.slice(from, at + 21)}${at + 21 < value.length ? '…' : ''}`
}

function unreadable(
  sheet: string,
  word: 'unreadable-empty' | 'unreadable-binary' | 'unreadable-xls' | 'unreadable-xlsx',
  problems: ProblemList,
): Sheet[] {
  problems.add('unreadable', 'error', word, { sheet, row: null, column: null, value: null })
  return []
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
