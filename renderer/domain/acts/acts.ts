import { apply, type Change } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'
import { needsOf, ownersOf } from './act-needs.ts'
import { inOrderOfWeight, inTreeOrder } from './act-order.ts'
import { assignActs } from './assign-acts.ts'
import { actOf } from './make-act.ts'

/**
 * The acts that turn `base` into `base` + `change`, office by office and the heaviest first, numbered from 1. They divide the
 * change: all together are the change, and each of them changes something. Throws `ChangeMismatch` where the change
 * was not made on `base`.
 */
export function actsOf(base: Structure, change: Change, next = apply(base, change)): Act[] {
  const assigned = assignActs(base, next, change)
  const owners = ownersOf(assigned)
  const acts: Act[] = []
  for (const [key, atoms] of assigned) {
    acts.push({
      ...actOf({ base, next, change }, key, inTreeOrder(base, next, atoms)),
      needs: needsOf(key, atoms, base, change, owners),
    })
  }
  return inOrderOfWeight(base, next, acts).map((act, index) => ({ ...act, no: index + 1 }))
}
