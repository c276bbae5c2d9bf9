import { postsHeld } from '../readings/held-posts.ts'
import type { PostId, UnitId } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { get, postsOf, type Structure, subtree } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { type SuccessionDay, successionLine } from './succession-line.ts'

/** What abolishing a unit takes with it, for the sentence that says so before it is done. */
export interface Abolition {
  readonly unitIds: readonly UnitId[]
  readonly postIds: readonly PostId[]
  /** Whom it leaves without a definitive post; they stay in the records and wait in the tray. */
  readonly personIds: readonly string[]
}

/** Counts what goes when these units and all below them are abolished; what lies below several of them counts once. */
export function abolitionOf(structure: Structure, chosen: readonly UnitId[]): Abolition {
  const unitIds = [...new Set(chosen.flatMap((id) => subtree(structure, id)))]
  const postIds = unitIds.flatMap((id) => postsOf(structure, id))
  const gone = new Set<PostId>(postIds)
  const personIds = new Set<string>()
  for (const postId of postIds) {
    for (const id of structure.groups.appointmentsOfPost.get(postId) ?? []) {
      const personId = structure.tables.appointment.get(id)?.personId
      const held = personId ? postsHeld(structure, personId) : []
      if (personId && held.length > 0 && held.every((one) => gone.has(one))) personIds.add(personId)
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
    return ok({ ...takenOut(structure, [...unitIds, ...postIds]), ...put(structure, lines) })
  }
}
