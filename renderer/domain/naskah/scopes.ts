import { isCity, OFFICE_TYPES, officeOf, officesOf } from '../readings/offices.ts'
import type { Unit, UnitId } from '../records/records.ts'
import { childrenOf, get, type Structure, unitsInOrder } from '../structure/structure.ts'
import type { Scope } from './compose.ts'

/** The units that can have a text of their own: the offices, or the top where none is one; then every UPTD. */
export function textUnits(structure: Structure): Unit[] {
  const offices = officesOf(structure)
  const [top] = childrenOf(structure, null)
  const first = top ? get(structure, top) : undefined
  const below = unitsInOrder(structure)
    .map((id) => get(structure, id))
    .filter((unit): unit is Unit => unit?.type === 'uptd')
  return [...(offices.length > 0 ? offices : first ? [first] : []), ...below]
}

/**
 * Whose text is shown: that which was chosen, else that of the office a selected unit is of, else that of the first;
 * undefined where there is no unit at all.
 */
export function scopeAt(
  structure: Structure,
  chosen: UnitId | 'all' | null,
  selected: UnitId | null,
): Scope | undefined {
  if (chosen === 'all' && isCity(structure)) return null
  if (chosen && chosen !== 'all' && get(structure, chosen)) return chosen
  const office = selected ? officeOf(structure, selected) : undefined
  if (office && OFFICE_TYPES.has(office.type)) return office.id
  return textUnits(structure)[0]?.id
}
