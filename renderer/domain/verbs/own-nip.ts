import { nipDigits } from '../ranks/nip.ts'
import type { Person } from '../records/records.ts'
import { apply } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import type { Structure } from '../structure/structure.ts'
import { refuse } from '../values/result.ts'

/**
 * The same edit, refused where it gives somebody an NIP that is another's when all of it stands: two records of one
 * person. A swap within one edit is none, and who shared one before stays as they were (a finding tells of them).
 */
export function withOwnNip(edit: Edit): Edit {
  return (structure) => {
    const result = edit(structure)
    if (!result.ok) return result
    const given = Object.values(result.value).flatMap(({ before, after }) => {
      if (after?.kind !== 'person' || !after.nip) return []
      const was = before?.kind === 'person' ? before.nip : null
      return nipDigits(was ?? '') === nipDigits(after.nip) ? [] : [after]
    })
    if (given.length === 0) return result
    const bearers = bearersOf(apply(structure, result.value))
    for (const { id, nip } of given) {
      const other = bearers.get(nipDigits(nip ?? ''))?.find((one) => one.id !== id)
      if (other) return refuse('nip-taken', { person: other.name, nip: nip ?? '' })
    }
    return result
  }
}

function bearersOf(structure: Structure): ReadonlyMap<string, readonly Person[]> {
  const bearers = new Map<string, Person[]>()
  for (const person of structure.tables.person.values()) {
    if (!person.nip) continue
    const digits = nipDigits(person.nip)
    const known = bearers.get(digits)
    if (known) known.push(person)
    else bearers.set(digits, [person])
  }
  return bearers
}
