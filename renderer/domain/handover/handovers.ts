import type { Handover } from '../records/records.ts'
import { all, type Structure } from '../structure/structure.ts'
import { spoken } from './handover-edits.ts'

/** Every handover on record, the latest first; of one day that which is still to be read. */
export function handoversOf(structure: Structure): Handover[] {
  return all(structure, 'handover').sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1))
}

function keyOf({ on, readOn, id }: Handover): string {
  return `${on} ${readOn === null ? 1 : 0} ${id}`
}

/**
 * The handover its successor still has to read: the latest that nobody has said to have read. Null for who wrote it,
 * by the name the program knows the person at this computer by; without one it is shown.
 */
export function handoverToRead(structure: Structure, officer: string): Handover | null {
  const [latest] = handoversOf(structure)
  if (!latest || latest.readOn !== null) return null
  return officer.trim() !== '' && spoken(officer) === spoken(latest.fromName) ? null : latest
}
