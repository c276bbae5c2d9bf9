import { structureOf } from '../../domain/structure.ts'
import type { HeadlessAnswer, HeadlessCommand, HeadlessContext } from './command.ts'
import { chartPaper } from './export-chart.ts'
import { textFiles } from './export-peta.ts'
import { vacancyText } from './export-vacancies.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { paperFiles } from './paper-files.ts'
import { shownOn } from './shown-on.ts'

/** `papers FILE --out FOLDER`: the chart as PDF and picture, with its holders, and the list of vacancies. */
export const papers: HeadlessCommand = async (context) => {
  const folder = outOption(context).replace(/[\\/]+$/, '')
  const content = readable(await openTogether(context))
  const structure = structureOf(content.records)
  const dated = withDay(context, shownOn(structure))
  const { document, sentence } = chartPaper(structure, dated)
  const names = context.words.language === 'id' ? NAMES.id : NAMES.en
  const files: NonNullable<HeadlessAnswer['files']> = [
    ...(await paperFiles(document, 'pdf', `${folder}/${names.chart}.pdf`, dated)),
    ...(await paperFiles(document, 'png', `${folder}/${names.chart}.png`, dated)),
    ...(await textFiles(
      vacancyText(structure, dated),
      'pdf',
      `${folder}/${names.vacancies}.pdf`,
      dated,
    )),
  ]
  context.say(sentence)
  for (const { path } of files) context.say(context.words('headless.written', { path }))
  const faulty = content.report.problems.some(({ severity }) => severity === 'error')
  return { exitCode: faulty ? 1 : 0, files }
}

const NAMES = {
  id: { chart: 'bagan', vacancies: 'daftar-jabatan-kosong' },
  en: { chart: 'chart', vacancies: 'vacant-posts' },
} as const

/** The context with the day the file opens on, where the command names none: the demo tells its story on one. */
function withDay(context: HeadlessContext, day: string | null): HeadlessContext {
  const { args, today } = context
  const options = new Map(args.options)
  if (!options.has('on')) options.set('on', day ?? today)
  return { ...context, args: { ...args, options } }
}
