import type { Override } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import type { RuleName, VacancyRule } from '../rule-table/rule-names.ts'
import { acceptedFindings, findings, overrideOf, overridesOf } from '../rules/findings.ts'
import { derivedReading } from '../structure/derived/derived-reading.ts'
import { type Structure, unitsInOrder } from '../structure/structure.ts'
import { vacancyFindings } from '../vacancy/findings/vacancy-findings.ts'

/** A finding of any topic: structure, holders, acting, road to pelantikan, retirement. */
export type AnyRule = RuleName | VacancyRule
export type AnyFinding = Finding<AnyRule>

export interface AllFindings {
  /** Warnings first, then in the order of the chart. */
  readonly open: readonly AnyFinding[]
  readonly accepted: readonly { readonly finding: AnyFinding; readonly override: Override }[]
}

/** Everything the rules of all topics find on a day, and what of it was accepted with a reason. */
export const allFindings = derivedReading<AllFindings>('all-findings', (structure, on) => {
  const overrides = overridesOf(structure)
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
  return { open: open.sort((a, b) => place(a) - place(b)), accepted }
})

function placeIn(structure: Structure): (finding: AnyFinding) => number {
  const order = new Map<string, number>(unitsInOrder(structure).map((id, at) => [id, at]))
  const last = order.size
  return ({ severity, unitId }) =>
    (severity === 'warning' ? 0 : last + 1) + (unitId ? (order.get(unitId) ?? last) : last)
}
