import { type AnyFinding, allFindings } from '../../domain/findings/all-findings.ts'
import { recordsBehind } from '../../domain/findings/behind-finding.ts'
import { officeName } from '../../domain/readings/offices.ts'
import type { Finding } from '../../domain/rule-table/finding.ts'
import { type Fault, faults } from '../../domain/structure/faults.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { retirementUnknown } from '../../domain/tenure/retirement-unknown.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { anyFindingSentence } from '../../words/telling/any-finding.ts'
import { unknownText } from '../../words/telling/vacancy-words.ts'
import type { Words } from '../../words/words.ts'
import { type VacancyCheck, vacancyCheck } from './check-vacancies.ts'
import type { HeadlessCommand } from './command.ts'
import { openTogether, readable } from './open-inputs.ts'
import { dayOption, structureOfDay } from './shown-on.ts'

/** Findings of the SOTK rules on a day, and what may not be at all; as one JSON object with `--json`. */
export const check: HeadlessCommand = async (context) => {
  const structure = structureOfDay(readable(await openTogether(context), context), context)
  const on = dayOption(structure, context)
  const report = checkReport(structure, on, context.words)
  const exitCode = report.faults.length > 0 ? 1 : 0
  if (context.args.options.has('json'))
    return { exitCode, stdout: `${JSON.stringify(report, null, 2)}\n` }
  const unknown = unknownText(
    context.words,
    retirementUnknown(structure, on, () => true),
  )
  context.say([...lines(report, context.words), ...(unknown ? [unknown] : [])].join('\n'))
  return { exitCode }
}

/** One finding as other programs read it. */
export interface CheckFinding
  extends Pick<
    Finding<string>,
    'severity' | 'unitId' | 'found' | 'limit' | 'article' | 'sourceState'
  > {
  readonly rule: string
  readonly subjectId: string
  /** Name of the unit; empty for a person without a post. */
  readonly unit: string
  /** Perangkat daerah of that unit. */
  readonly office: string
  readonly message: string
  /** The records it comes from: what it is about, then each without which it would not be found or read otherwise. */
  readonly from: readonly string[]
}

export interface CheckReport extends VacancyCheck {
  readonly on: CalendarDate
  readonly findings: readonly CheckFinding[]
  /** Accepted with a reason; not among the findings. */
  readonly accepted: readonly (CheckFinding & {
    readonly reason: string
    readonly by: string | null
    readonly acceptedOn: CalendarDate
  })[]
  readonly faults: readonly {
    readonly code: string
    readonly ids: readonly string[]
    readonly message: string
  }[]
}

/** Everything the rules say about a structure on a day, warnings first, then in the order of the units. */
export function checkReport(structure: Structure, on: CalendarDate, words: Words): CheckReport {
  const told = (finding: AnyFinding) =>
    checkFinding(structure, on, finding, anyFindingSentence(words, finding))
  const { open, accepted } = allFindings(structure, on)
  return {
    on,
    findings: open.map(told),
    accepted: accepted.map(({ finding, override }) => ({
      ...told(finding),
      reason: override.reason,
      by: override.by,
      acceptedOn: override.on,
    })),
    ...vacancyCheck(structure, on),
    faults: faults(structure).map(({ code, ids, params }: Fault) => ({
      code,
      ids,
      message: words.problem({ code: `fault-${code}`, params }),
    })),
  }
}

function checkFinding(
  structure: Structure,
  on: CalendarDate,
  finding: AnyFinding,
  message: string,
): CheckFinding {
  const { rule, severity, subjectId, unitId, found, limit, article, sourceState } = finding
  return {
    rule,
    severity,
    subjectId,
    unitId,
    unit: unitId ? (get(structure, unitId)?.name ?? '') : '',
    office: officeName(structure, unitId),
    found,
    limit,
    article,
    sourceState,
    message,
    // Worked out for who reads it: the words do without.
    get from() {
      return recordsBehind(structure, on, finding)
    },
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
  ]
}

/** The article a finding rests on, and whether it was read or is only remembered. */
function sourceOf({ article, sourceState }: CheckFinding, words: Words): string {
  if (!article) return ''
  return sourceState ? ` (${article}; ${words(`source.${sourceState}`)})` : ` (${article})`
}
