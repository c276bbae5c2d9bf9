import { JENJANG, type Jenjang, jenjangOf } from '../ranks/jenjang.ts'
import { ESELONS, POST_CATEGORIES } from '../records/form/choices.ts'
import type { Post, UnitId } from '../records/records.ts'
import { childrenOf, pathUp, postsOf, type Structure, subtree } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { addStaffing, NO_STAFFING, postStaffing, type Staffing, staffingOf } from './staffing.ts'

/** What the posts of a summary can be counted by, beside the units. */
export const SUMMARY_KEYS = ['eselon', 'category', 'jenjang', 'kelas'] as const
export type SummaryKey = (typeof SUMMARY_KEYS)[number]

/** One line of a summary: `value` is an eselon, a kind of post, a jenjang or a kelas; null: posts without one. */
export interface SummaryRow extends Staffing {
  readonly value: string | null
}

export interface UnitRow extends Staffing {
  readonly unitId: UnitId
  /** True for the posts of the scope itself, without those of the units below. */
  readonly itself: boolean
  readonly units: number
}

export interface Summary {
  readonly whole: Staffing
  readonly units: number
  /** The scope itself (where it has posts) and each unit right below it. */
  readonly byUnit: readonly UnitRow[]
  readonly by: Readonly<Record<SummaryKey, readonly SummaryRow[]>>
}

/** Which posts a number of the summary counts. */
export interface SummaryFilter {
  readonly key: SummaryKey | 'unit' | 'itself' | 'all'
  readonly value: string | null
}

/**
 * K, B, −/+ and empty seats of a city or an office on a day: per unit below `scope` (null: the whole structure), per
 * eselon, kind of post, jenjang of functional posts, and kelas.
 */
export function summaryOf(structure: Structure, on: CalendarDate, scope: UnitId | null): Summary {
  const tables: Record<SummaryKey, Map<string | null, Staffing>> = {
    eselon: new Map(),
    category: new Map(),
    jenjang: new Map(),
    kelas: new Map(),
  }
  let whole = NO_STAFFING
  for (const post of postsIn(structure, scope)) {
    const one = postStaffing(structure, post, on)
    whole = addStaffing(whole, one)
    for (const key of SUMMARY_KEYS) {
      const value = keyValue(post, key)
      if (key === 'jenjang' && post.category !== 'fungsional') continue
      tables[key].set(value, addStaffing(tables[key].get(value) ?? NO_STAFFING, one))
    }
  }
  return {
    whole,
    units: unitsIn(structure, scope).length,
    byUnit: unitRows(structure, on, scope),
    by: {
      eselon: sorted(tables.eselon, [...ESELONS]),
      category: sorted(tables.category, [...POST_CATEGORIES]),
      jenjang: sorted(tables.jenjang, [...JENJANG]),
      kelas: sorted(tables.kelas, KELAS),
    },
  }
}

const KELAS = Array.from({ length: 17 }, (_, index) => String(17 - index))

function sorted(
  table: ReadonlyMap<string | null, Staffing>,
  order: readonly string[],
): SummaryRow[] {
  const rank = (value: string | null) => {
    const at = value === null ? -1 : order.indexOf(value)
    return at < 0 ? order.length : at
  }
  return [...table]
    .map(([value, staffing]) => ({ value, ...staffing }))
    .sort((a, b) => rank(a.value) - rank(b.value))
}

function unitRows(structure: Structure, on: CalendarDate, scope: UnitId | null): UnitRow[] {
  const { own, total } = staffingOf(structure, on)
  const rows = childrenOf(structure, scope).map((unitId) => ({
    unitId,
    itself: false,
    units: subtree(structure, unitId).length,
    ...total(unitId),
  }))
  if (!scope || own(scope).posts === 0) return rows
  return [{ unitId: scope, itself: true, units: 1, ...own(scope) }, ...rows]
}

/** Posts a number of the summary counts, in the order of the chart. */
export function postsOfSummary(
  structure: Structure,
  scope: UnitId | null,
  { key, value }: SummaryFilter,
): Post[] {
  if (key === 'itself' && scope) return postsOfUnits(structure, [scope])
  if (key === 'unit') return postsIn(structure, value as UnitId)
  const posts = postsIn(structure, scope)
  if (key === 'all' || key === 'itself') return posts
  return posts.filter(
    (post) =>
      keyValue(post, key) === value && (key !== 'jenjang' || post.category === 'fungsional'),
  )
}

function postsIn(structure: Structure, scope: UnitId | null): Post[] {
  return postsOfUnits(structure, unitsIn(structure, scope))
}

function unitsIn(structure: Structure, scope: UnitId | null): UnitId[] {
  const tops = scope ? [scope] : childrenOf(structure, null)
  return tops.flatMap((id) => subtree(structure, id))
}

function postsOfUnits(structure: Structure, units: readonly UnitId[]): Post[] {
  const posts: Post[] = []
  for (const unitId of units) {
    for (const id of postsOf(structure, unitId)) {
      const post = structure.tables.post.get(id)
      if (post) posts.push(post)
    }
  }
  return posts
}

function keyValue(post: Post, key: SummaryKey): string | null {
  if (key === 'kelas') return post.kelas === null ? null : String(post.kelas)
  if (key === 'jenjang') return jenjangOfPost(post)
  return post[key]
}

const jenjang = new WeakMap<Post, Jenjang | null>()

function jenjangOfPost(post: Post): Jenjang | null {
  const known = jenjang.get(post)
  if (known !== undefined) return known
  const found = jenjangOf(post.title)
  jenjang.set(post, found)
  return found
}

/** Where a summary begins: the one top of the structure, or all of it where there are several. */
export function summaryStart(structure: Structure): UnitId | null {
  const tops = childrenOf(structure, null)
  return tops.length === 1 ? (tops[0] ?? null) : null
}

/** The way from the top down to the scope, for the line of links above the table. */
export function summaryPath(structure: Structure, scope: UnitId | null): UnitId[] {
  return scope
    ? pathUp(structure, scope)
        .reverse()
        .map(({ id }) => id)
    : []
}
