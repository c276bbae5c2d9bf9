import { giveDuties } from '../duties/duty-edits.ts'
import type {
  AppointmentId,
  DutyId,
  Post,
  PostId,
  StructureRecord,
  Unit,
  UnitId,
} from '../records/records.ts'
import { apply, squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { childrenOf, get, type Structure } from '../structure/structure.ts'
import { type SuccessionDay, successionLine } from '../structure/succession-line.ts'
import { ok, refuse } from '../values/result.ts'
import { addUnit, type NewUnit } from './unit-edits.ts'

/** Seats of a post that go to the new unit as a post of their own, with those who hold them. */
export interface SplitSeats {
  readonly postId: PostId
  readonly newPostId: PostId
  readonly seats: number
  readonly unnamed: number
  readonly appointmentIds: readonly AppointmentId[]
}

export interface Split extends SuccessionDay {
  readonly unitId: UnitId
  /** The unit that comes out of it; it stands right after the one that stays. */
  readonly part: Pick<Unit, 'id' | 'name' | 'type'>
  readonly head: NewUnit['head']
  /** Posts that go along whole, with holders and cases; none leads there unless `head` is null. */
  readonly postIds: readonly PostId[]
  readonly childIds: readonly UnitId[]
  readonly seats?: readonly SplitSeats[]
  /** Duties that go along; the others stay. */
  readonly dutyIds?: readonly DutyId[]
}

/** Splits a unit in two: the chosen posts and units go to the new part, which leaves a succession record. */
export function splitUnit(split: Split): Edit {
  return (structure) => {
    const unit = get(structure, split.unitId)
    if (!unit) return refuse('unit-gone')
    const wrong = whyNotSplit(structure, split)
    if (wrong) return refuse(wrong)
    const added = addUnit({
      unit: { ...unit, ...split.part, shortName: null, code: null, note: null, unplaced: null },
      place: unit.unplaced === null ? { after: unit.id } : 'last',
      head: split.head,
    })(structure)
    if (!added.ok) return added
    const between = apply(structure, added.value)
    const line = successionLine(structure, 'split', unit.id, split.part.id, split)
    const moved = [...movedPosts(between, split), ...movedSeats(between, split)]
    const parted = put(between, [...moved, ...movedUnits(between, split), line])
    const change = squash(added.value, parted)
    const duties = (split.dutyIds ?? []).flatMap((id) => get(structure, id) ?? [])
    if (duties.length === 0) return ok(change)
    const given = giveDuties({ duties, unitId: split.part.id })(apply(structure, change))
    return given.ok ? ok(squash(change, given.value)) : given
  }
}

function whyNotSplit(
  structure: Structure,
  split: Split,
): 'unit-gone' | 'post-gone' | 'duty-gone' | 'split-twice' | 'split-too-many' | null {
  const { unitId, postIds, childIds, seats = [], dutyIds = [] } = split
  if (childIds.some((id) => !childrenOf(structure, unitId).includes(id))) return 'unit-gone'
  const posts = [...postIds, ...seats.map(({ postId }) => postId)].map((id) => get(structure, id))
  if (posts.some((post) => post?.unitId !== unitId)) return 'post-gone'
  if (dutyIds.some((id) => get(structure, id)?.unitId !== unitId)) return 'duty-gone'
  if (seats.some(({ postId }) => postIds.includes(postId))) return 'split-twice'
  const tooMany = seats.some(({ postId, seats: some, unnamed }) => {
    const post = get(structure, postId)
    return !post || some < 0 || some > post.seats || unnamed < 0 || unnamed > post.unnamed
  })
  return tooMany ? 'split-too-many' : null
}

function movedPosts(structure: Structure, { postIds, part, head }: Split): Post[] {
  return postIds.flatMap((id, index) => {
    const post = get(structure, id)
    return post
      ? [{ ...post, unitId: part.id, order: index + 1, head: head === null && post.head }]
      : []
  })
}

function movedSeats(structure: Structure, split: Split): StructureRecord[] {
  return (split.seats ?? []).flatMap((one, index): StructureRecord[] => {
    const post = get(structure, one.postId)
    if (!post) return []
    const { seats, unnamed, newPostId, appointmentIds } = one
    const order = split.postIds.length + index + 1
    const part: Post = {
      ...post,
      id: newPostId,
      unitId: split.part.id,
      order,
      seats,
      unnamed,
      head: false,
      code: null,
    }
    const rest: Post = { ...post, seats: post.seats - seats, unnamed: post.unnamed - unnamed }
    const holders = appointmentIds.flatMap((id) => {
      const appointment = get(structure, id)
      return appointment?.postId === post.id ? [{ ...appointment, postId: newPostId }] : []
    })
    return [part, rest, ...holders, successionLine(structure, 'split', post.id, newPostId, split)]
  })
}

function movedUnits(structure: Structure, { childIds, part }: Split): Unit[] {
  return childIds.flatMap((id, order) => {
    const unit = get(structure, id)
    return unit ? [{ ...unit, parentId: part.id, order }] : []
  })
}
