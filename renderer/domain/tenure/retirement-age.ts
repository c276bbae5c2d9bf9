import { jenjangOf } from '../ranks/jenjang.ts'
import { folded } from '../readings/find.ts'
import type { Post } from '../records/records.ts'
import type { RuleScope } from '../rule-table/rule-line.ts'
import { vacancyRow } from '../rule-table/vacancy-limits.ts'
import type { Structure } from '../structure/structure.ts'

/** Batas usia pensiun of a post, and where the figure comes from. */
export interface RetirementRule {
  readonly age: number
  readonly article: string | null
  readonly sourceState: 'verified' | 'recalled'
}

/**
 * BUP of a post in years. The user's own figure for the functional post counts first; then the row of the rule table
 * for its kind: JPT 60, administrator, pengawas and pelaksana 58, JF Ahli Utama 65, Ahli Madya 60, others 58.
 */
export function retirementRule(structure: Structure, post: Post): RetirementRule {
  const own = ownAges(structure).get(folded(post.title))
  if (own !== undefined) return { age: own, article: 'BUP per JF', sourceState: 'verified' }
  const row = vacancyRow(structure, 'retirement-age', scopeOf(post))
  return {
    age: row?.limit ?? 0,
    article: row?.article ?? null,
    sourceState: row?.sourceState ?? 'recalled',
  }
}

function scopeOf({ category, title }: Post): RuleScope {
  if (category === 'jpt') return 'jpt'
  if (category !== 'fungsional') return 'structural'
  const jenjang = jenjangOf(title)
  return jenjang === 'Ahli Utama'
    ? 'ahli-utama'
    : jenjang === 'Ahli Madya'
      ? 'ahli-madya'
      : 'functional'
}

const cache = new WeakMap<object, ReadonlyMap<string, number>>()

/** The user's table by folded title; kept as long as the table is the same. */
function ownAges(structure: Structure): ReadonlyMap<string, number> {
  const table = structure.tables.bup
  const known = cache.get(table)
  if (known) return known
  const ages = new Map<string, number>()
  table.forEach((row) => {
    ages.set(folded(row.title), row.age)
  })
  cache.set(table, ages)
  return ages
}
