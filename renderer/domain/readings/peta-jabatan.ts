import { JENJANG, jenjangOf } from '../ranks/jenjang.ts'
import type { Post, PostCategory, UnitId } from '../records/records.ts'
import { childrenOf, get, postsOf, type Structure, subtree } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { postStaffing, type Staffing } from './staffing.ts'

/** A post of the peta jabatan with its numbers on the day. */
export interface PetaRow {
  readonly post: Post
  readonly staffing: Staffing
}

const ORDER: readonly PostCategory[] = [
  'jpt',
  'administrator',
  'pengawas',
  'fungsional',
  'pelaksana',
  'other',
]

/**
 * Posts of a unit as a peta jabatan lists them: the head first, then structural posts, functional posts by jenjang
 * and pelaksana by kelas, each the highest first.
 */
export function petaRows(structure: Structure, unitId: UnitId, on: CalendarDate): PetaRow[] {
  const posts = postsOf(structure, unitId).flatMap((id) => get(structure, id) ?? [])
  return posts
    .map((post, at) => ({ post, at, rank: rankOf(post) }))
    .sort((a, b) => compare(a.rank, b.rank) || a.at - b.at)
    .map(({ post }) => ({ post, staffing: postStaffing(structure, post, on) }))
}

function rankOf({ head, category, kelas, title }: Post): readonly number[] {
  const jenjang = category === 'fungsional' ? jenjangOf(title) : null
  const level = jenjang ? JENJANG.indexOf(jenjang) : JENJANG.length
  return [head ? 0 : 1, ORDER.indexOf(category), level, -(kelas ?? 0)]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? 0
    if (left !== right) return left - right
  }
  return 0
}

/** Units the peta jabatan shows, in the order of the chart: a branch, or all that have their place. */
export function petaUnits(structure: Structure, scope: UnitId | null): UnitId[] {
  const tops = scope ? [scope] : childrenOf(structure, null)
  return tops.flatMap((id) => subtree(structure, id))
}
