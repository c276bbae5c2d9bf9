import { paperKind } from '../../papers/paper-table.ts'
import type { HeadlessCommand } from './command.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import {
  codeOf,
  paperFiles,
  sayPlan,
  sheetFiles,
  sheetsOf,
  type WrittenFiles,
} from './paper-files.ts'
import { paperWish } from './paper-wish.ts'
import { structureOfDay } from './shown-on.ts'

/** What the command makes as it is named: the chart, and the list of vacancies. */
export const CHART = paperKind('chart')
const VACANCIES = paperKind('vacancies')

/** `papers FILE --out FOLDER`: the chart as PDF and picture, with its holders, and the list of vacancies. */
export const papers: HeadlessCommand = async (context) => {
  const folder = outOption(context).replace(/[\\/]+$/, '')
  const content = readable(await openTogether(context), context)
  const structure = structureOfDay(content, context)
  const source = { structure, live: structure, proposal: null }
  const fileOf = (name: 'chart' | 'vacancies') =>
    `${folder}/${context.words(`headless.file-${name}`)}`
  const wish = paperWish(CHART, source, context, { content: 'holders' })
  const made = sheetsOf({ kind: CHART, source, wish, path: folder }, context)
  const list = { kind: VACANCIES, source, wish, path: `${fileOf('vacancies')}.pdf` }
  const files: WrittenFiles = [
    ...(await sheetFiles(made, 'pdf', `${fileOf('chart')}.pdf`, context)),
    ...(made.document.sheets > 0
      ? await sheetFiles(made, 'png', `${fileOf('chart')}.png`, context)
      : []),
    ...(await paperFiles(list, 'pdf', context)),
  ]
  sayPlan(made, context)
  return { exitCode: codeOf(content), files }
}
