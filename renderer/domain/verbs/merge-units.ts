import { takenDuties } from '../duties/take-duties.ts'
import type { Post, PostId, Unit, UnitId } from '../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { hungOver, takenOut } from '../structure/references.ts'
import {
  childrenOf,
  get,
  headOf,
  pathUp,
  postsOf,
  type Structure,
  tasksOf,
} from '../structure/structure.ts'
import { type SuccessionDay, successionLine } from '../structure/succession-line.ts'
import { ok, refuse } from '../values/result.ts'
import { type MergeAnswer, mergeQuestions, twinOf } from './merge-questions.ts'
import { renameUnit } from './unit-edits.ts'

export interface Merger extends SuccessionDay {
  readonly from: readonly UnitId[]
  readonly into: UnitId
  /** Answers to `mergeQuestions`; what is not answered goes the usual way. */
  readonly answers?: Readonly<Record<PostId, MergeAnswer>>
  /** How the unit that stays is called from now on; as before where it is left out. */
  readonly name?: string
  /** Titles for posts that become functional ("Analis Kebijakan Ahli Muda"). */
  readonly titles?: Readonly<Record<PostId, string>>
}

/**
 * Merges units into one that stays: posts, holders, cases, duties and the units below go along; what two of them say
 * alike is said once; two functional groups become one. Each unit and each joined post leaves a succession record. Refused where nothing is merged, a unit would
 * go into one below itself, or the name is empty.
 */
export function mergeUnits(merger: Merger): Edit {
  return (structure) => {
    const { from, into } = merger
    const target = get(structure, into)
    if (!target || from.some((id) => !get(structure, id))) return refuse('unit-gone')
    if (from.length === 0 || from.includes(into)) return refuse('merge-nothing')
    const below = pathUp(structure, into).find(({ id }) => from.includes(id))
    if (below) return refuse('merge-into-below', { unit: below.name, into: target.name })
    const change = steps(structure, [
      (now) => placedPosts(now, merger),
      (now) => placedChildren(now, merger),
      (now) => takenDuties(now, merger),
      (now) => placedRest(now, merger),
      (now) => gone(now, merger),
    ])
    const { name = target.name } = merger
    const renamed = renameUnit(into, name)(apply(structure, change))
    return renamed.ok ? ok(squash(change, renamed.value)) : renamed
  }
}

/** Runs steps one after another and answers with the one change they make together. */
function steps(structure: Structure, list: readonly ((now: Structure) => Change)[]): Change {
  let now = structure
  let total: Change = NO_CHANGE
  for (const step of list) {
    const change = step(now)
    now = apply(now, change)
    total = squash(total, change)
  }
  return total
}

function placedPosts(structure: Structure, merger: Merger): Change {
  let now = structure
  let total: Change = NO_CHANGE
  const usual = new Map(
    mergeQuestions(structure, merger.from, merger.into).map((one) => [one.postId, one.usual]),
  )
  for (const unitId of merger.from) {
    for (const postId of postsOf(structure, unitId)) {
      const answer = merger.answers?.[postId] ?? usual.get(postId) ?? 'keep'
      const change = placedPost(now, postId, answer, merger)
      now = apply(now, change)
      total = squash(total, change)
    }
  }
  return total
}

function placedPost(
  structure: Structure,
  postId: PostId,
  answer: MergeAnswer,
  merger: Merger,
): Change {
  const post = get(structure, postId)
  if (!post) return NO_CHANGE
  const { into } = merger
  if (answer === 'abolish') return takenOut(structure, [postId])
  const otherId = answer === 'join' ? twinOf(structure, post, into) : null
  const other = otherId ? get(structure, otherId) : undefined
  if (other) return joined(structure, post, other, merger)
  const head = answer === 'lead' && !headOf(structure, into)
  const moved: Post = { ...post, unitId: into, order: nextOrder(structure, into), head }
  if (answer !== 'functional') return put(structure, [moved])
  const title = merger.titles?.[postId]?.trim() || post.title
  return put(structure, [{ ...moved, title, category: 'fungsional', eselon: null }])
}

/** Seats, unnamed holders, and all that hangs on `post` or reports to it go to `other`. */
function joined(structure: Structure, post: Post, other: Post, day: SuccessionDay): Change {
  const workload = tasksOf(structure, other.id).map((id) => get(structure, id)?.order ?? 0)
  const last = Math.floor(Math.max(0, ...workload))
  const hung = hungOver(structure, post.id, other.id).map((record) =>
    record.kind === 'vacancy'
      ? { ...record, seat: record.seat + other.seats }
      : record.kind === 'task'
        ? { ...record, order: last + 1 + record.order }
        : record,
  )
  const reporter = hung.find((record) => record.id === other.id) as Post | undefined
  const bigger: Post = {
    ...(reporter ?? other),
    seats: other.seats + post.seats,
    unnamed: other.unnamed + post.unnamed,
    // A workload that grew was not made final by anybody.
    ...(hung.some(({ kind }) => kind === 'task') ? { workloadOn: null, workloadBy: null } : {}),
  }
  const line = successionLine(structure, 'merge', post.id, other.id, day)
  const moves = put(structure, [...hung, bigger, line])
  return squash(moves, takenOut(apply(structure, moves), [post.id]))
}

function placedChildren(structure: Structure, merger: Merger): Change {
  const { from, into } = merger
  const group = childrenOf(structure, into).find((id) => get(structure, id)?.type === 'kjf')
  const moved: Unit[] = []
  let order = lastOrder(structure, into)
  const groups: UnitId[] = []
  for (const id of from.flatMap((unitId) => childrenOf(structure, unitId))) {
    const child = get(structure, id)
    if (!child || from.includes(id)) continue
    if (child.type === 'kjf' && group) groups.push(id)
    else moved.push({ ...child, parentId: into, order: ++order })
  }
  const change = put(structure, moved)
  if (!group) return change
  const { on, basis } = merger
  const both = mergeUnits({ from: groups, into: group, on, basis })(apply(structure, change))
  return both.ok ? squash(change, both.value) : change
}

/** What else hangs on the merged units, beside posts and units. */
function placedRest(structure: Structure, { from, into }: Merger): Change {
  const hung = from.flatMap((id) => hungOver(structure, id, into))
  return put(
    structure,
    hung.filter(({ kind }) => kind !== 'unit' && kind !== 'post'),
  )
}

/** The emptied units go, each with a line that says where. */
function gone(structure: Structure, merger: Merger): Change {
  const { from, into } = merger
  const lines = from.map((id) => successionLine(structure, 'merge', id, into, merger))
  return { ...takenOut(structure, from), ...put(structure, lines) }
}

function nextOrder(structure: Structure, unitId: UnitId): number {
  const orders = postsOf(structure, unitId).map((id) => get(structure, id)?.order ?? 0)
  return Math.max(0, ...orders) + 1
}

function lastOrder(structure: Structure, unitId: UnitId): number {
  const orders = childrenOf(structure, unitId).map((id) => get(structure, id)?.order ?? 0)
  return Math.max(0, ...orders)
}
