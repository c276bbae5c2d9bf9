import { allFindings } from '../../domain/findings/all-findings.ts'
import { type Fault, faults } from '../../domain/structure/faults.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { retirementUnknown } from '../../domain/tenure/retirement-unknown.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { ACCEPTED_FINDINGS, FINDINGS, findingRow } from '../../registers/findings.ts'
import { jsonRow } from '../../registers/told.ts'
import { unknownText } from '../../words/telling/vacancy-words.ts'
import type { Words } from '../../words/words.ts'
import { standingCheck } from './check-standings.ts'
import { vacancyCheck } from './check-vacancies.ts'
import type { HeadlessCommand } from './command.ts'
import { openTogether, readable } from './open-inputs.ts'
import { scansBeside, scansSentences } from './scans-beside.ts'
import { dayOption, structureOfDay } from './shown-on.ts'

/** Findings of the SOTK rules on a day, and what may not be at all; as one JSON object with `--json`. */
export const check: HeadlessCommand = async (context) => {
  const content = readable(await openTogether(context), context)
  const structure = structureOfDay(content, context)
  const { told: scans } = await scansBeside(context, content.records, content.scans ?? null)
  const on = dayOption(structure, context)
  const report = checkReport(structure, on, context.words)
  const exitCode = report.faults.length > 0 ? 1 : 0
  if (context.args.options.has('json'))
    return {
      exitCode,
      stdout: `${JSON.stringify(scans.named > 0 ? { ...report, scans } : report, null, 2)}\n`,
    }
  const unknown = unknownText(
    context.words,
    retirementUnknown(structure, on, () => true),
  )
  context.say(
    [
      ...lines(report, context.words),
      ...(unknown ? [unknown] : []),
      ...scansSentences(context.words, scans),
    ].join('\n'),
  )
  return { exitCode }
}

export type CheckReport = ReturnType<typeof checkReport>

/** Everything the rules say about a structure on a day, warnings first, then in the order of the units. */
export function checkReport(structure: Structure, on: CalendarDate, words: Words) {
  const telling = { structure, on, words }
  const { open, accepted } = allFindings(structure, on)
  return {
    on,
    findings: open.map((one) => jsonRow(FINDINGS, findingRow(words, one, null), telling)),
    /** Accepted with a reason; not among the findings. */
    accepted: accepted.map(({ finding, override }) =>
      jsonRow(ACCEPTED_FINDINGS, findingRow(words, finding, override), telling),
    ),
    ...vacancyCheck(telling),
    standings: standingCheck(telling, [...open, ...accepted.map(({ finding }) => finding)]),
    faults: faults(structure).map(({ code, ids, params }: Fault) => ({
      code,
      ids,
      message: words.problem({ code: `fault-${code}`, params }),
    })),
  }
}

function lines(report: CheckReport, words: Words): string[] {
  const { on, findings: open, accepted } = report
  return [
    words('findings.checked', { on, findings: open.length, accepted: accepted.length }),
    ...report.faults.map(({ message }) => `! ${message}`),
    ...open.map((finding) => `- ${finding.message}${sourceOf(finding, words)}`),
    ...accepted.map(
      ({ message, reason }) => `= ${message} ${words('findings.accepted-because', { reason })}`,
    ),
    ...report.standings.map(({ message, rules }) => `~ ${[message, ...rules].join(' · ')}`),
  ]
}

/** The article a finding rests on, and whether it was read or is only remembered. */
function sourceOf({ article, sourceState }: CheckReport['findings'][number], words: Words): string {
  if (!article) return ''
  return sourceState ? ` (${article}; ${words(`source.${sourceState}`)})` : ` (${article})`
}
