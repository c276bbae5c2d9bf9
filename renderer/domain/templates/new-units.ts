import { apply, squash } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import { ok } from '../values/result.ts'
import { addUnit } from '../verbs/unit-edits.ts'
import { newUnitOf, type UnitWish } from './new-unit.ts'

/** Adds units with their usual heads, in their order, then does that edit with them there: one step of undo. */
export function withNewUnits(wishes: readonly UnitWish[], edit: Edit): Edit {
  if (wishes.length === 0) return edit
  return (structure) => {
    let change = {}
    let next = structure
    for (const wish of wishes) {
      const added = addUnit(newUnitOf(next, wish))(next)
      if (!added.ok) return added
      next = apply(next, added.value)
      change = squash(change, added.value)
    }
    const done = edit(next)
    return done.ok ? ok(squash(change, done.value)) : done
  }
}
