import { structureOf } from '../../domain/structure/structure.ts'
import { actMarks } from '../../print/chart/act-marks.ts'
import { footOf } from '../../print/heads/paper-heads.ts'
import { chosenSentence } from '../../print/plan/plan-sentence.ts'
import { beforeAfterSheets } from '../../print/proposal/before-after.tsx'
import { decisionWords } from '../../words/papers/decision-words.ts'
import type { HeadlessCommand } from './command.ts'
import { chartOptions } from './export-chart.ts'
import { askedPaper } from './export-proposal.ts'
import { formatOption } from './format-option.ts'
import { openTogether, readable } from './open-inputs.ts'
import { outOption } from './out-option.ts'
import { paperFiles } from './paper-files.ts'
import { sayWritten } from './written.ts'

/** Before and after. */
const VERSIONS = 2

/**
 * `export FILE --what before-after [--proposal ID] [--version N] --format pdf|svg|png --paper A3 [--mode unit|fit]
 * [--unit ID] [--holders] …`: facing sheets with the numbered acts of a proposal, the latest where none is named.
 */
export const exportBeforeAfter: HeadlessCommand = async (context) => {
  const path = outOption(context)
  const format = formatOption(context, path)
  const content = readable(await openTogether(context))
  const proposal = askedPaper(content, structureOf(content.records), context)
  const { base, next, acts, date } = proposal
  const options = chartOptions(base, context, date)
  const note = footOf(proposal, decisionWords(options.language))
  const marks = actMarks(acts, base, next)
  const { document, plan } = beforeAfterSheets(base, next, marks, { ...options, note })
  const files = await paperFiles(document, format, path, context)
  context.say(chosenSentence(plan, options.language, VERSIONS))
  sayWritten(files, context)
  return { exitCode: 0, files }
}
