import type { MissingDocument } from '../../domain/attachments/missing-documents.ts'
import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { HeldTable } from '../../exchange/write/write-tables.ts'
import type { Telling } from '../../registers/column.ts'
import { MISSING_DOCUMENTS, missingRows } from '../../registers/missing-documents.ts'
import { cellTable, jsonRow, paperTable } from '../../registers/told.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import type { Words } from '../../words/words.ts'
import type { FileKind, PaperOrder, WholeFile } from '../order/paper-kind.ts'
import { branchText, filteredTable, inBranch, registerPage, shownBlock } from './register-page.ts'

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
  takes: ['day', 'unit', 'documents'],
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
  const { without, documents: kind, unitId } = choice
  if (without.length > 0) return []
  const isShown = inBranch(structure, unitId)
  return missingRows(structure, on, desk?.proposals ?? [], { kind, isShown })
}

/** What the list is limited to, as it is told: "SK pengangkatan · Dinas Sosial"; empty where it is whole. */
export function missingShown(
  structure: Structure,
  { documents, unitId }: Pick<PaperOrder['choice'], 'documents' | 'unitId'>,
  words: Words,
): string {
  const kind = documents === 'all' ? '' : words(`missing.kind-${documents}`)
  return [kind, branchText(structure, unitId)].filter(Boolean).join(' · ')
}

function listPaper(file: WholeFile, order: PaperOrder): PaperText {
  const { structure } = file
  const { words, on, choice } = order
  const rows = rowsOf(file, order)
  const left = choice.without.length > 0
  const shown = missingShown(structure, choice, words)
  const none = shown === '' ? 'missing.none' : 'missing.none-here'
  const said = left ? 'missing.left-out' : rows.length === 0 ? none : 'missing.count'
  const text = words(said, { count: words.whole(rows.length) })
  const table: PaperBlock[] =
    rows.length === 0 ? [] : [paperTable(MISSING_DOCUMENTS, rows, { structure, on, words })]
  return registerPage(structure, words('missing.title'), order, words, [
    ...shownBlock(words, shown),
    { kind: 'paragraph', text },
    ...table,
  ])
}

function listTable(file: WholeFile, order: PaperOrder): HeldTable {
  const { words, on, choice } = order
  const { structure } = file
  const telling = { structure, on, words }
  return {
    ...missingTable(rowsOf(file, order), telling, missingShown(structure, choice, words)),
    ...(choice.without.length > 0 ? { told: [words('missing.left-out')] } : {}),
  }
}

/** The list for a spreadsheet; `shown`: what it is limited to. */
export function missingTable(
  rows: readonly MissingDocument[],
  telling: Telling,
  shown: string,
): HeldTable {
  const { words } = telling
  return {
    ...filteredTable(words('missing.file'), shown, words),
    ...cellTable(MISSING_DOCUMENTS, rows, telling),
  }
}
