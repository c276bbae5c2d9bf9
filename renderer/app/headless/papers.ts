import { structureOf } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { HeadlessCommand, HeadlessContext } from './command.ts'
import { chartPaper } from './export-chart.ts'
import { textFiles } from './export-peta.ts'
import { vacancyText } from './export-vacancies.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { paperFiles } from './paper-files.ts'
import { dayOption } from './shown-on.ts'
import { codeOf, sayWritten, type WrittenFiles } from './written.ts'

/** `papers FILE --out FOLDER`: the chart as PDF and picture, with its holders, and the list of vacancies. */
export const papers: HeadlessCommand = async (context) => {
  const folder = outOption(context).replace(/[\\/]+$/, '')
  const content = readable(await openTogether(context))
  const structure = structureOf(content.records)
  const dated = withDay(context, dayOption(structure, context))
  const { document, sentence } = chartPaper(structure, dated)
  const names = context.words.language === 'id' ? NAMES.id : NAMES.en
  const files: WrittenFiles = [
    ...(await paperFiles(document, 'pdf', `${folder}/${names.chart}.pdf`, dated)),
    ...(await paperFiles(document, 'png', `${folder}/${names.chart}.png`, dated)),
    ...(await textFiles(
      vacancyText(structure, dated),
      { format: 'pdf', path: `${folder}/${names.vacancies}.pdf` },
      dated,
    )),
  ]
  context.say(sentence)
  sayWritten(files, context)
  return { exitCode: codeOf(content), files }
}

const NAMES = {
  id: { chart: 'bagan', vacancies: 'daftar-jabatan-kosong' },
  en: { chart: 'chart', vacancies: 'vacant-posts' },
} as const

/** The context as if the command had named the day: a chart of a day shows holders and what is vacant. */
function withDay(context: HeadlessContext, day: CalendarDate): HeadlessContext {
  const { args } = context
  return { ...context, args: { ...args, options: new Map(args.options).set('on', day) } }
}
