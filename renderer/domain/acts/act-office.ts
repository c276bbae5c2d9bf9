import { officeOf } from '../readings/offices.ts'
import type { UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'

/** The unit an act is about or its post or person is in, on the later side where it is there; null for none. */
export function unitOfSubject(
  { id, subject }: Pick<Act, 'id' | 'subject'>,
  base: Structure,
  next: Structure,
): UnitId | null {
  if (subject === 'unit') return id as UnitId
  if (subject === 'post') {
    const post = get(next, id) ?? get(base, id)
    return post?.kind === 'post' ? post.unitId : null
  }
  if (subject !== 'person') return null
  // A person stands at the unit of the post they hold last.
  for (const structure of [next, base]) {
    const last = structure.groups.appointmentsOfPerson.get(id)?.at(-1)
    const postId = last && structure.tables.appointment.get(last)?.postId
    const post = postId && structure.tables.post.get(postId)
    if (post) return post.unitId
  }
  return null
}

/** The perangkat daerah an act is about, on the later side where it is there; null for what is about no unit. */
export function officeOfAct(
  act: Pick<Act, 'id' | 'subject'>,
  base: Structure,
  next: Structure,
): UnitId | null {
  return officeOfUnitIn(unitOfSubject(act, base, next), base, next)
}

/** The perangkat daerah of a unit, on the later side where it is there. */
export function officeOfUnitIn(
  unitId: UnitId | null,
  base: Structure,
  next: Structure,
): UnitId | null {
  if (unitId === null) return null
  const side = next.tables.unit.has(unitId) ? next : base
  return officeOf(side, unitId)?.id ?? null
}
