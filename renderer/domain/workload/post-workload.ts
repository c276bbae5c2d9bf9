import type { Post, PostId, Task, UnitId } from '../records/records.ts'
import { get, postsOf, type Structure, subtree, tasksOf } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import {
  divided,
  type Fraction,
  fractionOf,
  NONE,
  plus,
  rounded,
  sumOf,
  times,
} from './fraction.ts'
import { type WorkloadRules, workloadRules } from './workload-settings.ts'

/** A row of a post's workload, worked out. */
export interface WorkedTask {
  readonly task: Task
  /** Hours a year; null where results or hours of one are not told. */
  readonly hours: Fraction | null
  /** People; null likewise. */
  readonly need: Fraction | null
}

/** How many people the work of a post asks for. */
export interface PostWorkload {
  readonly post: Post
  readonly rows: readonly WorkedTask[]
  readonly hours: Fraction
  /** Exact: its rows are added up before anything is rounded. */
  readonly need: Fraction
  /** Rounded once, by the rule of the office. */
  readonly people: number
  /** Rows without results or hours, which count as nothing. */
  readonly open: number
  /** Nobody has made it final, or something has changed since. */
  readonly draft: boolean
}

/** The workload of a post; null where it has no rows. */
export function postWorkload(
  structure: Structure,
  postId: PostId,
  rules: WorkloadRules = workloadRules(structure),
): PostWorkload | null {
  const post = get(structure, postId)
  const rows = tasksOf(structure, postId).flatMap((id) => {
    const task = get(structure, id)
    return task ? [workedTask(task, rules)] : []
  })
  if (!post || rows.length === 0) return null
  const need = sumOf(rows.map((row) => row.need ?? NONE))
  return {
    post,
    rows,
    hours: sumOf(rows.map((row) => row.hours ?? NONE)),
    need,
    people: rounded(need, rules.rounding),
    open: rows.filter((row) => row.need === null).length,
    draft: post.workloadOn === null,
  }
}

function workedTask(task: Task, { hours: year }: WorkloadRules): WorkedTask {
  if (task.volume === null || task.hours === null) return { task, hours: null, need: null }
  const hours = times(fractionOf(task.volume), fractionOf(task.hours))
  return { task, hours, need: divided(hours, year) }
}

/** The workload of units: their posts added up. */
export interface UnitWorkload {
  readonly posts: readonly PostWorkload[]
  /** The exact numbers added up. */
  readonly need: Fraction
  /** The rounded ones added up: this is what the unit needs. */
  readonly people: number
  readonly draft: boolean
}

/** The workload of a unit and all below it, post by post in the order of the chart. */
export function unitWorkload(structure: Structure, unitId: UnitId): UnitWorkload {
  return workloadOfUnits(structure, subtree(structure, unitId))
}

/** The same of these units alone. */
export function workloadOfUnits(structure: Structure, units: readonly UnitId[]): UnitWorkload {
  const rules = workloadRules(structure)
  const posts = units
    .flatMap((id) => postsOf(structure, id))
    .flatMap((id) => postWorkload(structure, id, rules) ?? [])
  return {
    posts,
    need: posts.reduce((sum, { need }) => plus(sum, need), NONE),
    people: posts.reduce((sum, { people }) => sum + people, 0),
    draft: posts.some(({ draft }) => draft),
  }
}

/** Where the K of a post comes from. `typed`: there is no workload; `draft`: it offers none yet; `other`: it says another. */
export type SeatsSource =
  | { readonly kind: 'typed' }
  | { readonly kind: 'draft'; readonly people: number }
  | {
      readonly kind: 'workload' | 'other'
      /** What the final workload asks for. */
      readonly people: number
      readonly on: CalendarDate
      readonly by: string | null
    }

/** Where the K of a post comes from, and what its workload says besides. */
export function seatsSource(structure: Structure, postId: PostId): SeatsSource {
  const workload = postWorkload(structure, postId)
  if (!workload) return { kind: 'typed' }
  const { people, post } = workload
  const { workloadOn: on, workloadBy: by } = post
  if (on === null) return { kind: 'draft', people }
  return { kind: post.seats === people ? 'workload' : 'other', people, on, by }
}
