import { jenjangOf } from '../ranks/jenjang.ts'
import { folded } from '../readings/find.ts'
import type { Post, RetirementAge } from '../records/records.ts'
import { holdingOn, ruleDayOf } from '../rule-table/rule-days.ts'
import type { RuleScope } from '../rule-table/rule-line.ts'
import { vacancyRow } from '../rule-table/vacancy-limits.ts'
import { derivedWhenAsked } from '../structure/derived/derived.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** Batas usia pensiun of a post, and where the figure comes from. */
export interface RetirementRule {
  readonly age: number
  readonly article: string | null
  readonly sourceState: 'verified' | 'recalled'
}

/**
 * BUP of a post in years, as it holds on a day. The user's own figure for the functional post counts first; then the row of the rule table
 * for its kind: JPT 60, administrator, pengawas and pelaksana 58, JF Ahli Utama 65, Ahli Madya 60, Guru 60, others 58.
 */
export function retirementRule(structure: Structure, on: CalendarDate, post: Post): RetirementRule {
  const own = ownAge(structure, ruleDayOf(structure, on), folded(post.title))
  if (own) {
    const { age, article, sourceState } = own
    return { age, article: article ?? 'BUP per JF', sourceState }
  }
  const row = vacancyRow(structure, on, 'retirement-age', scopeOf(post))
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
  if (jenjang === 'Ahli Utama') return 'ahli-utama'
  if (isTeacher(title)) return 'teacher'
  return jenjang === 'Ahli Madya' ? 'ahli-madya' : 'functional'
}

/** "Guru Ahli Muda", "Guru Madya" of before 2014, "Guru Kelas"; not a Guru Besar, who is a dosen. */
function isTeacher(title: string): boolean {
  return /^\s*guru\b(?!\s+besar\b)/i.test(title)
}

/** The user's own figures by folded title, as they hold on a day. */
const ownAges = derivedWhenAsked<ReadonlyMap<string, RetirementAge>>({
  name: 'own-retirement-ages',
  value({ tables }, on) {
    const written = new Map<string, RetirementAge[]>()
    for (const one of [...tables.bup.values()].sort(byId)) {
      const title = folded(one.title)
      written.set(title, [...(written.get(title) ?? []), one])
    }
    const ages = new Map<string, RetirementAge>()
    for (const [title, all] of written) {
      const one = holdingOn(all, on)
      if (one) ages.set(title, one)
    }
    return ages
  },
})

/** The user's own figure for a folded title; null where there is none. */
const ownAge = derivedWhenAsked<RetirementAge | null>({
  name: 'own-retirement-age',
  value: (read, on, title) => ownAges(read, on, 'all').get(title) ?? null,
})

function byId(a: RetirementAge, b: RetirementAge): number {
  return a.id < b.id ? -1 : 1
}
