import type { PaperText } from '../../domain/paper/paper-text.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { compliancePaper, petaTable } from '../../papers/peta-papers.ts'
import { petaJabatanSheets } from '../../print/peta/peta-jabatan.tsx'
import { petaJabatanList } from '../../print/peta/peta-jabatan-list.ts'
import { planSentence } from '../../print/plan/plan-sentence.ts'
import { SHEET_PAPERS, sheetPaper } from '../../print/sheet/sheet-papers.ts'
import { textDocument } from '../../print/text/text-document.tsx'
import { decisionWords } from '../../words/papers/decision-words.ts'
import { tableBytes } from '../files/save-table.ts'
import type { HeadlessContext } from './command.ts'
import { chartOptions, unitOption } from './export-chart.ts'
import { knownPaper, paperFiles } from './paper-files.ts'
import { oneOf, typeOption } from './paper-options.ts'
import { dayOption } from './shown-on.ts'
import { type WrittenFiles, written } from './written.ts'

/** What a list has beside paper and Word. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const

/** `export FILE --what peta-jabatan [--kind chart|list] --format pdf|svg|png|docx|xlsx|csv [--unit ID] [--on DATE] …` */
export const exportPeta = written((live, { format, path }, context) => {
  const { words, today } = context
  const on = dayOption(live, context)
  const structure = expectedOn(live, on, today)
  const unitId = unitOption(structure, context)
  if (format === 'xlsx' || format === 'csv') {
    const table = petaTable(structure, on, unitId, words)
    return [{ path, bytes: tableBytes(table, format, words.language) }]
  }
  if (oneOf(context, 'kind', ['chart', 'list'], 'chart') === 'list' || format === 'docx') {
    const { language } = words
    const list = petaJabatanList(structure, { on, today, language, unitId })
    return textFiles(list, { format, path }, context, TABLE_FORMATS)
  }
  const { document, plan } = petaJabatanSheets(structure, chartOptions(structure, context, on))
  context.say(planSentence(plan, words.language))
  const paper = knownPaper(format, ['docx', ...TABLE_FORMATS], context)
  return paperFiles(document, paper, path, context)
})

/** `export FILE --what compliance --format pdf|svg|png|docx [--on DATE] …`: findings, acceptances and changed rules. */
export const exportCompliance = written((structure, to, context) => {
  const { words, today } = context
  const days = { on: dayOption(structure, context), today }
  return textFiles(compliancePaper(structure, days, words), to, context)
})

/**
 * A paper of running text and tables as PDF, drawings, pictures or a Word file. Throws `CommandRefused` for another
 * format.
 * @param others formats that the part has beside these, for the sentence
 */
export async function textFiles(
  text: PaperText,
  { format, path }: { readonly format: string; readonly path: string },
  context: HeadlessContext,
  others: readonly string[] = [],
): Promise<WrittenFiles> {
  const portrait = context.args.options.has('portrait') || !text.landscape
  const paper = sheetPaper(oneOf(context, 'paper', SHEET_PAPERS, 'F4'), portrait)
  const words = decisionWords(context.words.language)
  if (format === 'docx') {
    const { docxOf } = await import('../../exchange/docx/docx-document.ts')
    const [pageWord = '', ofWord = ''] = words('page', { no: '|', count: '' }).split('|')
    const page = { ...paper, pageWord: pageWord.trim(), ofWord: ofWord.trim() }
    return [{ path, bytes: await docxOf({ ...text, landscape: !portrait }, page) }]
  }
  const document = textDocument(text, paper, typeOption(context), words)
  return paperFiles(document, knownPaper(format, ['docx', ...others], context), path, context)
}
