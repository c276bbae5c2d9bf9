import { dutyRecords, isCatchAll } from '../duties/unit-duties.ts'
import { folded } from '../readings/find.ts'
import type { PostId } from '../records/records.ts'
import { get, type Structure, tasksOf } from '../structure/structure.ts'

/**
 * Tasks offered for the workload of a post: the uraian tugas of its unit, else its fungsi, as far as the workload does
 * not have them. Those of a functional group are of the unit it hangs from, whose work it does.
 */
export function offeredTasks(structure: Structure, postId: PostId): string[] {
  const post = get(structure, postId)
  const unit = post && get(structure, post.unitId)
  if (!unit) return []
  const own = dutyRecords(structure, unit.id)
  const above = unit.parentId
  const duties =
    own.length === 0 && unit.type === 'kjf' && above ? dutyRecords(structure, above) : own
  const uraian = duties.filter(({ sort }) => sort === 'uraian')
  const offered = uraian.length > 0 ? uraian : duties.filter(({ sort }) => sort === 'fungsi')
  const had = new Set(
    tasksOf(structure, postId).map((id) => folded(get(structure, id)?.work ?? '')),
  )
  const fresh = offered.filter((duty) => !isCatchAll(duty) && !had.has(folded(duty.text)))
  return fresh.map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1))
}
