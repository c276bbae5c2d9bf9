import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { ChartSheetOptions } from '../../print/chart/chart-options.ts'
import { planChart } from '../../print/chart/chart-plan.ts'
import { chartSheets } from '../../print/chart/chart-sheets.tsx'
import { planSentence } from '../../print/plan/plan-sentence.ts'
import type { PrintDocument } from '../../print/sheet/print-document.ts'
import { SHEET_MODES } from '../../print/sheet/sheet-papers.ts'
import { CommandRefused, type HeadlessContext } from './command.ts'
import { paperFiles } from './paper-files.ts'
import { marginOption, oneOf, paperOption, typeOption } from './paper-options.ts'
import { dayOption } from './shown-on.ts'
import { written } from './written.ts'

/** The chart and, in one line, what the planner chose and why. */
export interface ChartPaper {
  readonly document: PrintDocument
  readonly sentence: string
}

/** The chart the options of a command line ask for. Throws `CommandRefused` for an option that cannot be. */
export function chartPaper(structure: Structure, context: HeadlessContext): ChartPaper {
  const options = chartOptions(structure, context, dayOption(structure, context))
  const expected = expectedOn(structure, options.on, context.today)
  const planned = planChart(expected, options)
  return {
    document: chartSheets(expected, options, planned),
    sentence: planSentence(planned.plan, options.language),
  }
}

/** `export FILE --what chart --format pdf|svg|png --paper A3|250x400 [--portrait] [--min-type 8] [--margin 20] [--paraf] [--mode unit|fit|poster] [--holders] …` */
export const exportChart = written(async (structure, { format, path }, context) => {
  const { document, sentence } = chartPaper(structure, context)
  const files = await paperFiles(document, format, path, context)
  context.say(sentence)
  return files
})

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
