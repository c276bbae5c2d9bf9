import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { UnitId } from '../../domain/records.ts'
import { type Structure, structureOf } from '../../domain/structure.ts'
import { expectedOn } from '../../domain/vacancy/expected-on.ts'
import type { ChartSheetOptions } from '../../print/chart-options.ts'
import { planChart } from '../../print/chart-plan.ts'
import { chartSheets } from '../../print/chart-sheets.tsx'
import { planSentence } from '../../print/plan-sentence.ts'
import type { PrintDocument } from '../../print/print-document.ts'
import { SHEET_MODES } from '../../print/sheet-papers.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { dateOption, openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { paperFiles } from './paper-files.ts'
import { marginOption, oneOf, paperOption, typeOption } from './paper-options.ts'

/** The chart and, in one line, what the planner chose and why. */
export interface ChartPaper {
  readonly document: PrintDocument
  readonly sentence: string
}

/** The chart the options of a command line ask for. Throws `CommandRefused` for an option that cannot be. */
export function chartPaper(structure: Structure, context: HeadlessContext): ChartPaper {
  const { today } = context
  const options = chartOptions(structure, context, dateOption(context) ?? today)
  const expected = expectedOn(structure, options.on, today)
  const planned = planChart(expected, options)
  return {
    document: chartSheets(expected, options, planned),
    sentence: planSentence(planned.plan, options.language),
  }
}

/** `export FILE --what chart --format pdf|svg|png --paper A3|250x400 [--portrait] [--min-type 8] [--margin 20] [--paraf] [--mode unit|fit|poster] [--holders] …` */
export const exportChart: HeadlessCommand = async (context) => {
  const { args } = context
  const path = outOption(context)
  const format = args.options.get('format') ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const content = readable(await openTogether(context))
  const { document, sentence } = chartPaper(structureOf(content.records), context)
  const files = await paperFiles(document, format, path, context)
  context.say(sentence)
  for (const file of files) context.say(context.words('headless.written', { path: file.path }))
  const faulty = content.report.problems.some(({ severity }) => severity === 'error')
  return { exitCode: faulty ? 1 : 0, files }
}

/** Paper, mode, type and day as the command line has them. Throws `CommandRefused` for what cannot be. */
export function chartOptions(
  structure: Structure,
  context: HeadlessContext,
  on: CalendarDate,
): ChartSheetOptions {
  const { options } = context.args
  const unitId = unitOption(structure, context)
  const margins = marginOption(context)
  return {
    on,
    paper: paperOption(context),
    mode: oneOf(context, 'mode', SHEET_MODES, 'fit'),
    minType: typeOption(context),
    language: oneOf(context, 'lang', ['id', 'en'], 'id'),
    // A Lampiran names units alone; a day, or the wish for it, brings the holders and what is vacant.
    content: options.has('holders') || options.has('on') ? 'holders' : 'units',
    ...(unitId ? { unitId } : {}),
    ...(margins ? { margins } : {}),
    initials: options.has('paraf'),
  }
}

/** By its id, with or without `unit:`. */
export function unitOption(structure: Structure, { args, words }: HeadlessContext): UnitId | null {
  const asked = args.options.get('unit')
  if (asked === undefined) return null
  const id: UnitId = asked.startsWith('unit:') ? (asked as UnitId) : `unit:${asked}`
  if (structure.tables.unit.has(id)) return id
  throw new CommandRefused(words('headless.no-unit', { id: asked }))
}
