import { takenDuties } from '../duties/take-duties.ts'
import { postsHeld } from '../readings/held-posts.ts'
import type { Appointment, PostId, UnitId } from '../records/records.ts'
import { NO_CHANGE } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import {
  appointmentsOfPost,
  get,
  postsOf,
  type Structure,
  subtree,
} from '../structure/structure.ts'
import { type SuccessionDay, successionLine } from '../structure/succession-line.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'

/** What abolishing a unit takes with it, for the sentence that says so before it is done. */
export interface Abolition {
  readonly unitIds: readonly UnitId[]
  readonly postIds: readonly PostId[]
  /** Whom it leaves without a definitive post; they stay in the records and wait in the tray. */
  readonly personIds: readonly string[]
  /** How many more hold its posts of whom only the number is known. */
  readonly unnamed: number
  /** Whoever acts there on the day, or was to act later: those orders end. */
  readonly acting: readonly Appointment[]
}

/**
 * Counts what goes when these units and all below them are abolished from a day on; what lies below several of them
 * counts once.
 */
export function abolitionOf(
  structure: Structure,
  chosen: readonly UnitId[],
  on: CalendarDate,
): Abolition {
  const { unitIds, postIds } = goingWith(structure, chosen)
  const gone = new Set<PostId>(postIds)
  const personIds = new Set<string>()
  for (const postId of postIds) {
    for (const id of structure.groups.appointmentsOfPost.get(postId) ?? []) {
      const personId = structure.tables.appointment.get(id)?.personId
      const held = personId ? postsHeld(structure, personId) : []
      if (personId && held.length > 0 && held.every((one) => gone.has(one))) personIds.add(personId)
    }
  }
  const acting = postIds.flatMap((postId) => actingFrom(structure, postId, on))
  return {
    unitIds,
    postIds,
    personIds: [...personIds],
    unnamed: unnamedOn(structure, postIds),
    acting,
  }
}

/** How many hold these posts of whom only the number is known. */
export function unnamedOn(structure: Structure, postIds: Iterable<PostId>): number {
  let count = 0
  for (const id of postIds) count += get(structure, id)?.unnamed ?? 0
  return count
}

/** Acting appointments to a post that are not over by a day. */
export function actingFrom(structure: Structure, postId: PostId, on: CalendarDate): Appointment[] {
  return appointmentsOfPost(structure, postId).flatMap((id) => {
    const one = get(structure, id)
    return one && one.role !== 'definitif' && (one.until === null || one.until >= on) ? [one] : []
  })
}

function goingWith(structure: Structure, chosen: readonly UnitId[]) {
  const unitIds = [...new Set(chosen.flatMap((id) => subtree(structure, id)))]
  return { unitIds, postIds: unitIds.flatMap((id) => postsOf(structure, id)) }
}

/** The unit that takes over the tasks of what is abolished. */
export interface Heir extends SuccessionDay {
  readonly unitId: UnitId
}

/**
 * Abolishes units as one act: all below them, their posts, appointments and cases. The persons stay; whoever has no
 * other post then waits in the tray "belum ditempatkan". Where another unit takes over their tasks, it has their duties
 * behind its own, and each leaves a succession record; refused where that one goes too.
 */
export function abolishUnits(chosen: readonly UnitId[], heir: Heir | null = null): Edit {
  return (structure) => {
    const { unitIds, postIds } = goingWith(structure, chosen)
    const stays = !heir || (get(structure, heir.unitId) && !unitIds.includes(heir.unitId))
    if (!stays || chosen.some((id) => !get(structure, id))) return refuse('unit-gone')
    const lines = heir
      ? chosen.map((id) => successionLine(structure, 'abolish', id, heir.unitId, heir))
      : []
    const below = new Set(unitIds.filter((id) => !chosen.includes(id)))
    const duties = heir
      ? takenDuties(structure, { ...heir, from: unitIds, below, into: heir.unitId })
      : NO_CHANGE
    const gone = takenOut(structure, [...unitIds, ...postIds])
    return ok({ ...gone, ...duties, ...put(structure, lines) })
  }
}
