import type { CalendarDate } from '../calendar-date.ts'
import type { Override } from '../records.ts'
import type { Structure } from '../structure.ts'
import { vacancyFindings } from '../vacancy/vacancy-findings.ts'
import type { VacancyRule } from '../vacancy/vacancy-rules.ts'
import { type Finding, findingKey } from './finding.ts'
import { acceptedFindings, findings, overridesByKey } from './findings.ts'
import type { RuleName } from './rule-names.ts'

/** A finding of any topic: structure, holders, acting, road to pelantikan, retirement. */
export type AnyRule = RuleName | VacancyRule
export type AnyFinding = Finding<AnyRule>

export interface AllFindings {
  /** Warnings first. */
  readonly open: readonly AnyFinding[]
  readonly accepted: readonly { readonly finding: AnyFinding; readonly override: Override }[]
}

const known = new WeakMap<Structure, AllFindings & { readonly on: CalendarDate }>()

/** Everything the rules of all topics find on a day, and what of it was accepted with a reason. */
export function allFindings(structure: Structure, on: CalendarDate): AllFindings {
  const kept = known.get(structure)
  if (kept?.on === on) return kept
  const overrides = overridesByKey(structure.tables.override)
  const open: AnyFinding[] = [...findings(structure, on)]
  const accepted: { finding: AnyFinding; override: Override }[] = [
    ...acceptedFindings(structure, on),
  ]
  for (const finding of vacancyFindings(structure, on)) {
    const override = overrides.get(findingKey(finding))
    if (override) accepted.push({ finding, override })
    else open.push(finding)
  }
  const weight = ({ severity }: AnyFinding) => (severity === 'warning' ? 0 : 1)
  const all = { on, open: open.sort((a, b) => weight(a) - weight(b)), accepted }
  known.set(structure, all)
  return all
}
