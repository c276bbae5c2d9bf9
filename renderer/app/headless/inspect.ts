import type { StructureRecord } from '../../domain/records/records.ts'
import type { ImportReport } from '../../exchange/read/import-report.ts'
import { receiptVerdict } from '../../papers/kinds/import-receipt.ts'
import { effectsText } from '../../words/telling/receipt-text.ts'
import type { Words } from '../../words/words.ts'
import { alikeSentences } from './alike-sentences.ts'
import type { HeadlessCommand } from './command.ts'
import { dutiesRead } from './duties-told.ts'
import { openTogether, unsureTables } from './open-inputs.ts'
import { articleSentences, regulationJson } from './regulation-sentences.ts'
import { scansBeside, scansSentences } from './scans-beside.ts'

/** What an import would bring, and every problem with its cell; as one JSON object with `--json`. */
export const inspect: HeadlessCommand = async (context) => {
  const content = await openTogether(context)
  const { report, reason, readable, records, regulations = [] } = content
  const { told: scans } = await scansBeside(context, records, content.scans ?? null)
  const faulty = report.problems.some(({ severity }) => severity === 'error')
  const unsure = readable ? [] : unsureTables(report, context.words)
  const exitCode = readable ? (faulty ? 1 : 0) : unsure.length > 0 ? 1 : 2
  if (context.args.options.has('json')) {
    if (!readable) context.say([...sentencesOf(report), ...unsure].join('\n'))
    return {
      exitCode,
      stdout: `${JSON.stringify({ ...asJson(report, records), ...regulationJson(regulations, records), ...(scans.named > 0 ? { scans } : {}) }, null, 2)}\n`,
    }
  }
  const duties = dutiesRead(records).length
  const ofDuties = duties > 0 ? [context.words('headless.inspect-duties', { count: duties })] : []
  const articles = regulations.flatMap((one) => articleSentences(one, context.words))
  context.say(
    [
      summary(report, reason, context.words),
      ...ofDuties,
      ...scansSentences(context.words, scans),
      ...articles,
      ...unsure,
    ].join('\n'),
  )
  return { exitCode }
}

/** The report, its first table beside the list of all of them, each with the rows passed over in it; how many duties, and which. */
function asJson(
  { tables, passedOver, ...report }: ImportReport,
  records: readonly StructureRecord[],
) {
  const rowsOf = (sheet: string) =>
    passedOver.filter((one) => one.sheet === sheet).map(({ row, reason }) => ({ row, reason }))
  const all = tables.map((table) => ({ table, passedOver: rowsOf(table.sheet) }))
  const problems = report.problems.map(({ kept: _kept, ...told }) => told)
  const dutyList = dutiesRead(records)
  // Tables that know no duties say nothing of them.
  const duties = dutyList.length > 0 ? { duties: dutyList.length, dutyList } : {}
  return { ...report, ...duties, problems, table: tables[0] ?? null, passedOver, tables: all }
}

function summary(report: ImportReport, reason: string, words: Words): string {
  const { problems, tables: _tables, passedOver: _passedOver, receipt, ...counts } = report
  const head = words('headless.inspect', { ...counts, reason, problems: problems.length })
  const told = receipt
    ? [receiptVerdict(receipt, words), `${effectsText(receipt.effects, words)}.`]
    : []
  return [head, ...told, ...alikeSentences(report, words)].join('\n')
}

function sentencesOf({ problems }: ImportReport): string[] {
  return problems.map(({ message }) => message)
}
