import Papa from 'papaparse'
import type { Language } from '../../domain/values/language.ts'
import { mannerOf } from '../../words/figures/spoken.ts'
import { csvCell } from '../sheets/csv-cell.ts'
import type { OutTable } from './write-tables.ts'

/**
 * A table as CSV that Excel opens as it is: UTF-8 with BOM, CRLF, a semicolon between cells in Indonesian (where
 * the comma is the decimal mark). Text that a spreadsheet would take for something else is kept: see `csv-cell.ts`.
 */
export function writeCsv(table: OutTable, language: Language): Uint8Array {
  const rows = [...table.rows, ...(table.sum ? [table.sum] : [])].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? csvCell(cell) : numberCell(cell, language))),
  )
  const text = Papa.unparse([[...table.headings], ...rows], {
    delimiter: mannerOf(language).csv,
    newline: '\r\n',
  })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}

/** Fractions have the decimal sign of the language, as its spreadsheets read them. */
function numberCell(value: number, language: Language): number | string {
  return Number.isInteger(value) ? value : String(value).replace('.', mannerOf(language).decimal)
}
