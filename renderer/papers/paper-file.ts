import type { PaperText } from '../domain/paper/paper-text.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import { writeCsv } from '../exchange/write/write-csv.ts'
import type { OutTable } from '../exchange/write/write-tables.ts'
import { type WorkbookPage, writeWorkbook } from '../exchange/write/write-workbook.ts'
import { officeLines } from '../print/heads/letterhead.ts'
import { longDate } from '../words/figures/long-date.ts'
import { wordsIn } from '../words/words.ts'
import { csvTableWith, leftOutLine, tablesWith, textWith, toldOf } from './left-out.ts'
import {
  boundPaper,
  lyingAs,
  type PaperSource,
  type PaperTools,
  type PaperWish,
} from './make-sheets.ts'
import { openLine } from './open-line.ts'
import { choicePaper } from './order/paper-choice.ts'
import type { PaperKind } from './order/paper-kind.ts'
import { kindWithFormat, type PaperFormat } from './paper-table.ts'

/** Formats that need no printer: they are made here and now. */
export type FileFormat = Exclude<PaperFormat, 'pdf' | 'svg' | 'png'>

/** Null where that format, or what the paper is about, is not there. */
export async function paperFile(
  kind: PaperKind,
  format: FileFormat,
  source: PaperSource,
  wish: PaperWish,
  tools: PaperTools = {},
): Promise<Uint8Array | null> {
  const answering = kindWithFormat(kind, format)
  const bound = answering && boundPaper(answering, source, { ...wish, ...tools })
  if (!bound) return null
  const line = [leftOutLine(wish), openLine(answering, source, wish)].filter(Boolean).join(' ')
  if (format === 'docx' && answering.text) {
    const text = bound.text()
    return text && wordFile(lyingAs(textWith(text, line), wish), wish)
  }
  if (format !== 'xlsx' && format !== 'csv') return bound.data(format)
  const tables = await bound.tables()
  if (format === 'xlsx') {
    const titled = answering.readBack
      ? tablesWith(tables, line, wish.language)
      : tables.map((table) => titledTable(table, source.structure, wish, line))
    return writeWorkbook(titled, pageOf(wish))
  }
  const [table] = tables
  return table ? writeCsv(csvTableWith(table, line), wish.language) : null
}

/**
 * A table for a workbook, with the office, its name and its day above the headings where it says nothing else, to
 * what it is limited, and what was left out.
 */
export function titledTable(
  table: OutTable,
  structure: Structure,
  { on, language }: Pick<PaperWish, 'on' | 'language'>,
  line = '',
): OutTable {
  const words = wordsIn(language)
  const office = officeLines((key) => get(structure, `setting:${key}`)?.value.trim() ?? '')
  const asOf = words('vacancy.as-of', { date: longDate(on, language) })
  const title = table.title ?? [...office, (table.heading ?? table.name).toUpperCase(), asOf]
  return { ...table, title: [...title, ...toldOf(table, line)] }
}

function pageOf({ choice, language }: PaperWish): WorkbookPage {
  return { language, paper: choice.paper, portrait: choice.portrait }
}

/** A paper for a word processor, on the sheet that was wished for. The writer is loaded when it is first wanted. */
export async function wordFile(
  text: PaperText,
  { choice, language }: PaperWish,
): Promise<Uint8Array> {
  const { docxOf } = await import('../exchange/docx/docx-document.ts')
  const [pageWord = '', ofWord = ''] = wordsIn(language)('proposal-paper.page', {
    no: '|',
    count: '',
  })
    .split('|')
    .map((word) => word.trim())
  return docxOf(text, { ...choicePaper(choice, !text.landscape), pageWord, ofWord })
}
