import type { LimitLevel } from '../ranks/government-level.ts'
import type { Eselon, Tipe } from '../records/records.ts'
import type { SourceState } from './finding.ts'
import type { RuleName } from './rule-names.ts'
import type { VacancyFigure, VacancyRule } from './vacancy-rule-names.ts'

/** What a row of the table is about: a rule of structure or of vacancies, or a number they reckon with. */
export type RowName = RuleName | VacancyRule | VacancyFigure

const PLACES = ['kabkota', 'provinsi', 'all', 'kecamatan', 'bidang'] as const
const DUTIES = ['plt', 'pj'] as const
const POSTS = ['jpt', 'structural', 'ahli-utama', 'ahli-madya', 'functional'] as const

/**
 * Where a row holds: kabupaten and kota, a province, everywhere, inside a kecamatan, for what is only worth a bidang;
 * for a Plt or Pj; for a kind of post.
 */
const RULE_SCOPES = [...PLACES, ...DUTIES, ...POSTS] as const
export type PlainScope = (typeof RULE_SCOPES)[number]
/** Beside these: a line of the eselon ladder (`kabkota:seksi@kelurahan`), and an eselon (`eselon:II.b`). */
export type RuleScope = PlainScope | `${LimitLevel}:${string}` | `eselon:${Eselon}`

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

/** A row as it is written down: where it holds is told last, and left out where it holds everywhere. */
export type RuleLine = readonly [
  rule: RowName,
  limit: number | null,
  state: SourceState,
  article: string | null,
  source: string | null,
  scope?: RuleScope,
]

/** The row of a line; it holds for whatever the tipe. */
export function ruleRowOf([rule, limit, sourceState, article, source, scope]: RuleLine): RuleRow {
  return { rule, scope: scope ?? 'all', tipe: null, limit, article, source, sourceState }
}
