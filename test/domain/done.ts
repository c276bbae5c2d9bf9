import { expect } from 'vitest'
import { apply, invert } from '../../renderer/domain/structure/change.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { all, recordsOf, type Structure } from '../../renderer/domain/structure/structure.ts'

/** The structure after an edit; it must be sound, and taking the edit back must give what was. */
export function done(structure: Structure, edit: Edit): Structure {
  const result = edit(structure)
  if (!result.ok) throw new Error(result.problem.code)
  const next = apply(structure, result.value)
  expect(faults(next)).toEqual([])
  expect(recordsOf(apply(next, invert(result.value)))).toEqual(recordsOf(structure))
  return next
}

/** K of the whole structure. */
export function seats(structure: Structure): number {
  return all(structure, 'post').reduce((sum, one) => sum + one.seats, 0)
}
