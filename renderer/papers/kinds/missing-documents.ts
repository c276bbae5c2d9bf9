import {
  type Decided,
  type MissingDocument,
  missingDocuments,
} from '../../domain/attachments/missing-documents.ts'
import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import { MISSING_DOCUMENTS } from '../../registers/missing-documents.ts'
import { cellTable, jsonRow, paperTable } from '../../registers/told.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import type { FileKind, PaperOrder, WholeFile } from '../order/paper-kind.ts'
import { filteredTable, registerPage } from './register-page.ts'

/** "SK tanpa pindaian": documents that were told of and have no scan beside their record. */
export const missingDocumentList = {
  id: 'missing-documents',
  group: 'list',
  name: { id: 'SK tanpa pindaian', en: 'Decrees without a scan' },
  lead: {
    id: 'Satu baris per SK, surat, atau peraturan yang tercatat dan belum dilampiri pindaiannya.',
    en: 'A row for each decree, letter or regulation on record that has no scan attached.',
  },
  about: 'file',
  takes: ['day'],
  ofDesk: true,
  text: listPaper,
  table: listTable,
  data: {
    json(file, order) {
      const telling = { structure: file.structure, on: order.on, words: order.words }
      const rows = rowsOf(file, order).map((row) => jsonRow(MISSING_DOCUMENTS, row, telling))
      const { words, choice, part } = order
      const said = leftOutText(words, leftOutBy(choice.without), part)
      const left = choice.without.length > 0 ? words('missing.left-out') : ''
      const note = [said, left].filter(Boolean).join(' ')
      const text = JSON.stringify(
        { on: order.on, ...(note ? { note } : {}), documents: rows },
        null,
        2,
      )
      return new TextEncoder().encode(`${text}\n`)
    },
  },
} as const satisfies FileKind

/** What leaves out anything of people has no attachments at all: which documents lack one cannot be told then. */
function rowsOf({ structure, desk }: WholeFile, { on, choice }: PaperOrder): MissingDocument[] {
  if (choice.without.length > 0) return []
  return missingDocuments(structure, on, (desk?.proposals ?? []).flatMap(decidedOf))
}

function decidedOf({ id, name, log }: Proposal): Decided[] {
  const step = log.find(({ to }) => to === 'diputus')
  return step ? [{ id, name, on: parseIsoDate(step.at.slice(0, 10)) }] : []
}

function listPaper(file: WholeFile, order: PaperOrder): PaperText {
  const { structure } = file
  const { words, on, choice } = order
  const rows = rowsOf(file, order)
  const left = choice.without.length > 0
  const said = left ? 'missing.left-out' : rows.length === 0 ? 'missing.none' : 'missing.count'
  const text = words(said, { count: words.whole(rows.length) })
  const table: PaperBlock[] =
    rows.length === 0 ? [] : [paperTable(MISSING_DOCUMENTS, rows, { structure, on, words })]
  return registerPage(structure, words('missing.title'), order, words, [
    { kind: 'paragraph', text },
    ...table,
  ])
}

function listTable(file: WholeFile, order: PaperOrder): HeldTable {
  const { words, on, choice } = order
  return {
    ...filteredTable(words('missing.file'), '', words),
    ...(choice.without.length > 0 ? { told: [words('missing.left-out')] } : {}),
    ...cellTable(MISSING_DOCUMENTS, rowsOf(file, order), { structure: file.structure, on, words }),
  }
}
