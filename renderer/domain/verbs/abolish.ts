import type { Post, PostId, UnitId } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { get, postsOf, type Structure, subtree } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { branchStyleId } from './arrange-units.ts'
import { type SuccessionDay, successionLine } from './succession-line.ts'

/** What abolishing a unit takes with it, for the sentence that says so before it is done. */
export interface Abolition {
  readonly unitIds: readonly UnitId[]
  readonly postIds: readonly PostId[]
  /** Holders in office on any day from `on`; they stay in the records and wait in the tray. */
  readonly personIds: readonly string[]
}

/** Counts what goes when these units and all below them are abolished; what lies below several of them counts once. */
export function abolitionOf(structure: Structure, chosen: readonly UnitId[]): Abolition {
  const unitIds = [...new Set(chosen.flatMap((id) => subtree(structure, id)))]
  const postIds = unitIds.flatMap((id) => postsOf(structure, id))
  const personIds = new Set<string>()
  for (const id of postIds) {
    for (const appointmentId of structure.groups.appointmentsOfPost.get(id) ?? []) {
      const appointment = structure.tables.appointment.get(appointmentId)
      if (appointment && appointment.until === null) personIds.add(appointment.personId)
    }
  }
  return { unitIds, postIds, personIds: [...personIds] }
}

/** The unit that takes over the tasks of what is abolished. */
export interface Heir extends SuccessionDay {
  readonly unitId: UnitId
}

/**
 * Abolishes units as one act: all below them, their posts, appointments and cases. The persons stay; whoever has no
 * other post then waits in the tray "belum ditempatkan". Where another unit takes over their tasks, each leaves a
 * succession record; refused where that one goes too.
 */
export function abolishUnits(chosen: readonly UnitId[], heir: Heir | null = null): Edit {
  return (structure) => {
    const { unitIds, postIds } = abolitionOf(structure, chosen)
    const stays = !heir || (get(structure, heir.unitId) && !unitIds.includes(heir.unitId))
    if (!stays || chosen.some((id) => !get(structure, id))) return refuse('unit-gone')
    const lines = heir
      ? chosen.map((id) => successionLine(structure, 'abolish', id, heir.unitId, heir))
      : []
    return ok({ ...dropWithAll(structure, unitIds, postIds), ...put(structure, lines) })
  }
}

/** The change that takes out these units and posts with everything that refers to them. */
export function dropWithAll(
  structure: Structure,
  unitIds: readonly UnitId[],
  postIds: readonly PostId[],
): Change {
  const ids: string[] = [...unitIds, ...postIds]
  for (const unitId of unitIds) {
    const style = branchStyleId(unitId)
    if (get(structure, style)) ids.push(style)
  }
  const leaving = new Set<string>(postIds)
  const reporters: Post[] = []
  for (const postId of postIds) {
    for (const id of structure.groups.reportersOf.get(postId) ?? []) {
      const post = structure.tables.post.get(id)
      if (post && !leaving.has(id)) reporters.push({ ...post, reportsTo: null })
    }
    ids.push(...(structure.groups.appointmentsOfPost.get(postId) ?? []))
    for (const vacancyId of structure.groups.vacanciesOf.get(postId) ?? []) {
      ids.push(vacancyId, ...(structure.groups.stepsOf.get(vacancyId) ?? []))
    }
  }
  return { ...put(structure, reporters), ...drop(structure, ids) }
}
