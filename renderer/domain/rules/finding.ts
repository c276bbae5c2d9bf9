import type { UnitId } from '../records.ts'
import type { RuleName, Severity } from './rule-names.ts'

/** Whether the article behind a limit was read in its text, or only remembered. */
export type SourceState = 'verified' | 'recalled'

/**
 * A rule that is not met: a hint beside the unit, never a block. The sentence is made of `rule` and `params` in
 * `app/messages`. `Rule` is the set of names a topic uses (rules of structure by default).
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

/** Names a finding among all of a structure: the same rule on the same subject. */
export function findingKey({
  rule,
  subjectId,
}: Pick<Finding<string>, 'rule' | 'subjectId'>): string {
  return `${rule} ${subjectId}`
}
