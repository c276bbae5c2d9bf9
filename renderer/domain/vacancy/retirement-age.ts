import { folded } from '../find.ts'
import type { Post } from '../records.ts'
import { jenjangOf } from '../rules/jenjang.ts'
import type { Structure } from '../structure.ts'

/** Batas usia pensiun of a post, and where the figure comes from. */
export interface RetirementRule {
  readonly age: number
  readonly article: string
  readonly sourceState: 'verified' | 'recalled'
}

const LAW = 'UU 20/2023 Ps 55'

/**
 * BUP of a post in years. The user's own figure for the functional post counts first; then JPT 60, administrator,
 * pengawas and pelaksana 58 (UU 20/2023 Ps 55), JF Ahli Utama 65, Ahli Madya 60, all other levels 58 (SIASN usiaBup).
 */
export function retirementRule(structure: Structure, post: Post): RetirementRule {
  const own = ownAges(structure).get(folded(post.title))
  if (own !== undefined) return { age: own, article: 'BUP per JF', sourceState: 'verified' }
  if (post.category === 'jpt') return { age: 60, article: LAW, sourceState: 'verified' }
  if (post.category !== 'fungsional') return { age: 58, article: LAW, sourceState: 'verified' }
  const jenjang = jenjangOf(post.title)
  const age = jenjang === 'Ahli Utama' ? 65 : jenjang === 'Ahli Madya' ? 60 : 58
  return { age, article: 'PP 11/2017 Ps 239', sourceState: 'recalled' }
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
