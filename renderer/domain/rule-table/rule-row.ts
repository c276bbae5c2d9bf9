import type { SourceState } from '../records/form/choices.ts'
import type { Tipe } from '../records/records.ts'
import type { RuleLine, RuleScope } from './rule-line.ts'
import type { RowName } from './rule-names.ts'

/** One row of the rule table. The numbers are data, so that an office can correct them from the regulation's text. */
export interface RuleRow<R extends RowName = RowName> {
  readonly rule: R
  readonly scope: RuleScope
  /** null: whatever the tipe. */
  readonly tipe: Tipe | null
  /** The number of the rule ("paling banyak", or hours at least; ranks by their codes); null where it has none. */
  readonly limit: number | null
  readonly article: string | null
  /** Where the limit was read, or what it is remembered from. */
  readonly source: string | null
  readonly sourceState: SourceState
}

/** Names a row of the table: what a user's `limit` record refers to. */
export function ruleRowKey({
  rule,
  scope,
  tipe,
}: Pick<RuleRow, 'rule' | 'scope' | 'tipe'>): string {
  return `${rule}.${scope}.${tipe ?? '-'}`
}

/** The row of a line; it holds everywhere unless it says otherwise, and whatever the tipe. */
export function ruleRowOf(
  rule: RowName,
  [, limit, sourceState, article, source, more]: RuleLine,
): RuleRow {
  return { rule, scope: more?.scope ?? 'all', tipe: null, limit, article, source, sourceState }
}
