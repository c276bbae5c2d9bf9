import type { LimitLevel } from '../ranks/government-level.ts'
import type { SourceState } from '../records/form/choices.ts'
import type { Eselon, Tipe } from '../records/records.ts'

const PLACES = ['kabkota', 'provinsi', 'all', 'kecamatan', 'bidang'] as const
const DUTIES = ['plt', 'pj'] as const
const POSTS = ['jpt', 'structural', 'ahli-utama', 'ahli-madya', 'teacher', 'functional'] as const

/**
 * Where a row holds: kabupaten and kota, a province, everywhere, inside a kecamatan, for what is only worth a bidang;
 * for a Plt or Pj; for a kind of post.
 */
const RULE_SCOPES = [...PLACES, ...DUTIES, ...POSTS] as const
export type PlainScope = (typeof RULE_SCOPES)[number]
/** Beside these: a line of the eselon ladder (`kabkota:seksi@kelurahan`), and an eselon (`eselon:II.b`). */
export type RuleScope = PlainScope | `${LimitLevel}:${string}` | `eselon:${Eselon}`

/** What is true of a rule whatever the place; told on its first line. */
export interface RuleTraits {
  /** What its numbers count, a word of `measure.*`; none where they are classes, scores or texts. */
  readonly counts?: string
  /** It only informs: nothing forbids what it found. */
  readonly informs?: true
  /** A number others reckon with, found at nobody by itself. */
  readonly figure?: true
}

/** A rule as it is written down; its name is any that stands there first. */
export type RuleLine = readonly [
  rule: string,
  limit: number | null,
  state: SourceState,
  article: string | null,
  source: string | null,
  /** The scope where it does not hold everywhere. */
  more?: RuleTraits & { readonly scope?: RuleScope },
]

/** A rule that counts, with a limit for each tipe or one for all. */
export interface NumberLine extends RuleTraits {
  readonly rule: string
  readonly scope: RuleScope
  readonly article: string
  readonly source: string
  readonly verified?: true
  readonly limits: number | Partial<Readonly<Record<Tipe, number>>>
}
