import type { Duty, Task, UnitId } from '../../domain/records/records.ts'
import { type Change, changeOf } from '../../domain/structure/change.ts'
import {
  childrenOf,
  dutiesOf,
  get,
  postsOf,
  type Structure,
  tasksOf,
} from '../../domain/structure/structure.ts'

/** The change of the whole office, what is new behind what stands there already. */
export function lastOf(office: Structure, change: Change, under: UnitId | null): Change {
  const lasts = new Map<string, number>()
  const lastBelow = (key: string, orders: () => number[]) => {
    const known = lasts.get(key) ?? Math.max(0, ...orders())
    lasts.set(key, known)
    return known
  }
  return changeOf(
    Object.entries(change).map(([id, { after }]) => {
      const before = get(office, id) ?? null
      if (!after) return [id, { before, after }]
      if (after.kind === 'unit' && before?.kind === 'unit') {
        const parentId = id === under ? before.parentId : after.parentId
        return [id, { before, after: { ...after, parentId, order: before.order } }]
      }
      if (after.kind === 'unit') {
        const last = lastBelow(`unit ${after.parentId}`, () =>
          childrenOf(office, after.parentId).map((one) => get(office, one)?.order ?? 0),
        )
        return [id, { before, after: { ...after, order: after.order + last } }]
      }
      if ((after.kind === 'duty' || after.kind === 'task') && !before) {
        const [place, orders] = orderedIn(office, after)
        const order = after.order + lastBelow(place, orders)
        return [id, { before, after: { ...after, order } }]
      }
      if (after.kind === 'post' && !before) {
        const last = lastBelow(`post ${after.unitId}`, () =>
          postsOf(office, after.unitId).map((one) => get(office, one)?.order ?? 0),
        )
        return [id, { before, after: { ...after, order: after.order + last } }]
      }
      return [id, { before, after }]
    }),
  )
}

/** The list a new row goes to the end of, and the places that are taken there. */
function orderedIn(office: Structure, one: Duty | Task): readonly [string, () => number[]] {
  if (one.kind === 'task') {
    const orders = () => tasksOf(office, one.postId).map((id) => get(office, id)?.order ?? 0)
    return [`task ${one.postId}`, orders]
  }
  const orders = () =>
    dutiesOf(office, one.unitId)
      .flatMap((id) => get(office, id) ?? [])
      .filter(({ sort }) => sort === one.sort)
      .map(({ order }) => order)
  return [`duty ${one.unitId} ${one.sort}`, orders]
}
