import { structureCounts } from '../readings/structure-counts.ts'
import { ESELONS } from '../records/form/choices.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** Units and posts under one heading; a unit counts under the eselon and kelas of its head. */
export interface TotalRow {
  readonly key: string
  readonly units: number
  readonly posts: number
}

export interface Totals {
  /** Without functional groups, which have no head and are no unit anybody leads. */
  readonly units: number
  readonly posts: number
  /** K and B. */
  readonly seats: number
  readonly holders: number
  /** I.a … V.b, then `none`; only headings that occur. */
  readonly byEselon: readonly TotalRow[]
  /** Highest kelas first, then `none`. */
  readonly byKelas: readonly TotalRow[]
  /** Functional groups (KJF). */
  readonly groups: number
}

type Tally = Map<string, { units: number; posts: number }>

/** The numbers of one structure on a day, for "before and after". */
export function totalsOf(structure: Structure, date: CalendarDate): Totals {
  const { units, posts, seats, holders } = structureCounts(structure, date)
  const eselon: Tally = new Map()
  const kelas: Tally = new Map()
  structure.tables.post.forEach((post) => {
    count(eselon, post.eselon ?? NONE, post.head)
    count(kelas, post.kelas === null ? NONE : String(post.kelas), post.head)
  })
  let groups = 0
  structure.tables.unit.forEach((unit) => {
    if (unit.type === 'kjf') groups++
  })
  return {
    units: units - groups,
    posts,
    seats,
    holders,
    groups,
    byEselon: rows(eselon).sort((a, b) => compareEselon(a.key, b.key)),
    byKelas: rows(kelas).sort((a, b) => compareKelas(a.key, b.key)),
  }
}

export const NONE = 'none'

/** Order of the headings of `byEselon`. */
export function compareEselon(a: string, b: string): number {
  const rank = (key: string) => (key === NONE ? 99 : ESELONS.indexOf(key as 'I.a'))
  return rank(a) - rank(b)
}

/** Order of the headings of `byKelas`. */
export function compareKelas(a: string, b: string): number {
  return (Number(b) || 0) - (Number(a) || 0)
}

function count(tally: Tally, key: string, head: boolean): void {
  const row = tally.get(key) ?? { units: 0, posts: 0 }
  row.posts++
  if (head) row.units++
  tally.set(key, row)
}

function rows(tally: Tally): TotalRow[] {
  return [...tally].map(([key, row]) => ({ key, ...row }))
}
