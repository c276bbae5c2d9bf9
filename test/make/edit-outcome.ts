import { apply } from '../../renderer/domain/structure/change.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import { faults } from '../../renderer/domain/structure/faults.ts'
import type { Structure } from '../../renderer/domain/structure/structure.ts'

/** The structure after the edit. Throws where it is refused or leaves a fault. */
export function done(structure: Structure, edit: Edit): Structure {
  const result = edit(structure)
  if (!result.ok) throw new Error(`Refused: ${result.problem.code}`)
  const next = apply(structure, result.value)
  const [fault] = faults(next)
  if (fault) throw new Error(`Fault: ${fault.code}`)
  return next
}

/** Why the edit is refused, as its code; `done` where it is not. */
export function reasonOf(structure: Structure, edit: Edit): string {
  const result = edit(structure)
  return result.ok ? 'done' : result.problem.code
}
