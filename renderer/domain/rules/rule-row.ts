import type { Tipe } from '../records.ts'
import type { SourceState } from './finding.ts'
import type { RuleName } from './rule-names.ts'

/** Where a row holds: kabupaten and kota, a province, everywhere, or inside a kecamatan. */
export const RULE_SCOPES = ['kabkota', 'provinsi', 'all', 'kecamatan'] as const
export type RuleScope = (typeof RULE_SCOPES)[number]

/** One row of the rule table. The numbers are data, so that an office can correct them from the regulation's text. */
export interface RuleRow {
  readonly rule: RuleName
  readonly scope: RuleScope
  /** null: whatever the tipe. */
  readonly tipe: Tipe | null
  /** The number of the rule ("paling banyak", or hours at least); null where it has none. */
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
