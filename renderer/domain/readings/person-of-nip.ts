import { nipDigits } from '../ranks/nip.ts'
import type { Person } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'

/** Whoever bears an NIP, however it is spaced; undefined where nobody does, or where it is no whole number yet. */
export function personOfNip(structure: Structure, nip: string): Person | undefined {
  const digits = nipDigits(nip)
  if (digits.length < 9) return undefined
  for (const person of structure.tables.person.values()) {
    if (person.nip !== null && nipDigits(person.nip) === digits) return person
  }
  return undefined
}
