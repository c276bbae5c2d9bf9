import type { Override } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import type { RuleName, VacancyRule } from '../rule-table/rule-names.ts'
import { acceptedFindings, findings, overrideOf, overridesByKey } from '../rules/findings.ts'
import { type Structure, unitsInOrder } from '../structure/structure.ts'
import { vacancyFindings } from '../vacancy/vacancy-findings.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** A finding of any topic: structure, holders, acting, road to pelantikan, retirement. */
export type AnyRule = RuleName | VacancyRule
export type AnyFinding = Finding<AnyRule>

export interface AllFindings {
  /** Warnings first, then in the order of the chart. */
  readonly open: readonly AnyFinding[]
  readonly accepted: readonly { readonly finding: AnyFinding; readonly override: Override }[]
}

const known = new WeakMap<Structure, AllFindings & { readonly on: CalendarDate }>()

/** The answer of `allFindings` where it is worked out already. */
export function knownFindings(structure: Structure, on: CalendarDate): AllFindings | null {
  const kept = known.get(structure)
  return kept?.on === on ? kept : null
}

/** Everything the rules of all topics find on a day, and what of it was accepted with a reason. */
export function allFindings(structure: Structure, on: CalendarDate): AllFindings {
  const kept = knownFindings(structure, on)
  if (kept) return kept
  const overrides = overridesByKey(structure.tables.override)
  const open: AnyFinding[] = [...findings(structure, on)]
  const accepted: { finding: AnyFinding; override: Override }[] = [
    ...acceptedFindings(structure, on),
  ]
  for (const finding of vacancyFindings(structure, on)) {
    const override = overrideOf(overrides, finding)
    if (override) accepted.push({ finding, override })
    else open.push(finding)
  }
  const place = placeIn(structure)
  const all = { on, open: open.sort((a, b) => place(a) - place(b)), accepted }
  known.set(structure, all)
  return all
}

function placeIn(structure: Structure): (finding: AnyFinding) => number {
  const order = new Map<string, number>(unitsInOrder(structure).map((id, at) => [id, at]))
  const last = order.size
  return ({ severity, unitId }) =>
    (severity === 'warning' ? 0 : last + 1) + (unitId ? (order.get(unitId) ?? last) : last)
}
