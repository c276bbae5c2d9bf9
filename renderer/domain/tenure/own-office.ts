import { OFFICE_TYPES } from '../records/office-types.ts'
import type { Unit, UnitId } from '../records/records.ts'
import { pathUp, type Structure } from '../structure/structure.ts'

/** The perangkat daerah a unit belongs to: the nearest of those above it, itself included, else the top. */
export function officeOf(structure: Structure, unitId: UnitId): Unit | undefined {
  const path = pathUp(structure, unitId)
  return path.find(({ type }) => OFFICE_TYPES.has(type)) ?? path.at(-1)
}
