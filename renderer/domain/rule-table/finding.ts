import type { SourceState } from '../records/form/choices.ts'
import type { UnitId } from '../records/records.ts'
import type { RuleName, Severity } from './rule-names.ts'

/**
 * A rule that is not met: a hint beside the unit, never a block. The sentence is made of `rule` and `params` in
 * `words`. `Rule` is the set of names a topic uses (rules of structure by default).
 */
export interface Finding<Rule extends string = RuleName> {
  readonly rule: Rule
  readonly severity: Severity
  /** The record it is about: a unit, post, person or appointment. An override names rule and subject. */
  readonly subjectId: string
  /** The unit it is shown at; null where the subject belongs to none (a person without a post). */
  readonly unitId: UnitId | null
  readonly found: number | string
  readonly limit: number | string | null
  /** `PP 18/2016 Ps 40`; null where no law is needed (data hygiene). */
  readonly article: string | null
  readonly sourceState: SourceState | null
  readonly params: Readonly<Record<string, string | number>>
}

/** What names a finding: its rule, its subject, and which of several things the rule looks at in it (`nip`). */
export type FindingName = Pick<Finding<string>, 'rule' | 'subjectId'> &
  Partial<Pick<Finding<string>, 'params'>>

/** The rule as an acceptance names it: `nip.nip-sex`, since another fault of the same NIP is another finding. */
export function acceptedRule({ rule, params }: FindingName): string {
  return params?.code === undefined ? rule : `${rule}.${params.code}`
}

/** Names a finding among all of a structure: the same rule on the same subject. */
export function findingKey(finding: FindingName): string {
  return `${acceptedRule(finding)} ${finding.subjectId}`
}
