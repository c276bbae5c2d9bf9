import type { PaperText } from '../../domain/paper-text.ts'
import { type Structure, structureOf } from '../../domain/structure.ts'
import { expectedOn } from '../../domain/vacancy/expected-on.ts'
import { decisionWords } from '../../print/decision-words.ts'
import { petaJabatanSheets } from '../../print/peta-jabatan.tsx'
import { petaJabatanList } from '../../print/peta-jabatan-list.ts'
import { planSentence } from '../../print/plan-sentence.ts'
import { SHEET_PAPERS, sheetPaper } from '../../print/sheet-papers.ts'
import { textDocument } from '../../print/text-document.tsx'
import { compliancePaper, petaTable } from '../peta-papers.ts'
import { tableBytes } from '../save-table.ts'
import {
  CommandRefused,
  type HeadlessAnswer,
  type HeadlessCommand,
  type HeadlessContext,
} from './command.ts'
import { chartOptions, unitOption } from './export-chart.ts'
import { dateOption, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { PAPER_FORMATS, paperFiles } from './paper-files.ts'
import { oneOf, typeOption } from './paper-options.ts'

type Files = NonNullable<HeadlessAnswer['files']>

/** `export FILE --what peta-jabatan [--kind chart|list] --format pdf|svg|png|docx|xlsx|csv [--unit ID] [--on DATE] …` */
export const exportPeta: HeadlessCommand = (context) =>
  written(context, async (live, format, path) => {
    const { words, today } = context
    const on = dateOption(context) ?? today
    const structure = expectedOn(live, on, today)
    const unitId = unitOption(structure, context)
    if (format === 'xlsx' || format === 'csv') {
      const table = petaTable(structure, on, unitId, words)
      return [{ path, bytes: tableBytes(table, format, words.language) }]
    }
    if (oneOf(context, 'kind', ['chart', 'list'], 'chart') === 'list' || format === 'docx') {
      const { language } = words
      const list = petaJabatanList(structure, { on, today, language, unitId })
      return textFiles(list, format, path, context)
    }
    const { document, plan } = petaJabatanSheets(structure, chartOptions(structure, context, on))
    context.say(planSentence(plan, words.language))
    return paperFiles(document, known(format, context), path, context)
  })

/** `export FILE --what compliance --format pdf|svg|png|docx [--on DATE] …`: findings, acceptances and changed rules. */
export const exportCompliance: HeadlessCommand = (context) =>
  written(context, (structure, format, path) => {
    const { words, today } = context
    const days = { on: dateOption(context) ?? today, today }
    return textFiles(compliancePaper(structure, days, words), format, path, context)
  })

/** Reads the input, makes the files, and says where each was written. */
export async function written(
  context: HeadlessContext,
  make: (structure: Structure, format: string, path: string) => Promise<Files>,
): Promise<HeadlessAnswer> {
  const { args, words } = context
  const path = outOption(context)
  const format = args.options.get('format') ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const content = readable(await openTogether(context))
  const files = await make(structureOf(content.records), format, path)
  for (const file of files) context.say(words('headless.written', { path: file.path }))
  const faulty = content.report.problems.some(({ severity }) => severity === 'error')
  return { exitCode: faulty ? 1 : 0, files }
}

/** A paper of running text and tables as PDF, drawings, pictures or a Word file. */
export async function textFiles(
  text: PaperText,
  format: string,
  path: string,
  context: HeadlessContext,
): Promise<Files> {
  const portrait = context.args.options.has('portrait') || !text.landscape
  const paper = sheetPaper(oneOf(context, 'paper', SHEET_PAPERS, 'F4'), portrait)
  const words = decisionWords(context.words.language)
  if (format === 'docx') {
    const { docxOf } = await import('../../exchange/docx-document.ts')
    const [pageWord = '', ofWord = ''] = words('page', { no: '|', count: '' }).split('|')
    const page = { ...paper, pageWord: pageWord.trim(), ofWord: ofWord.trim() }
    return [{ path, bytes: await docxOf({ ...text, landscape: !portrait }, page) }]
  }
  const document = textDocument(text, paper, typeOption(context), words)
  return paperFiles(document, known(format, context), path, context)
}

function known(format: string, { words }: HeadlessContext): string {
  if (PAPER_FORMATS.some((one) => one === format)) return format
  const list = [...PAPER_FORMATS, 'docx', 'xlsx', 'csv'].join(', ')
  throw new CommandRefused(words('headless.no-format', { format, known: list }))
}
