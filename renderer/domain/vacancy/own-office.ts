import type { Unit, UnitId, UnitType } from '../records.ts'
import { pathUp, type Structure } from '../structure.ts'

const OFFICES: ReadonlySet<UnitType> = new Set<UnitType>([
  'setda',
  'setwan',
  'inspektorat',
  'dinas',
  'badan',
  'satpol-pp',
  'rsud',
  'kecamatan',
])

/** The perangkat daerah a unit belongs to: the nearest of those above it, itself included, else the top. */
export function officeOf(structure: Structure, unitId: UnitId): Unit | undefined {
  const path = pathUp(structure, unitId)
  return path.find(({ type }) => OFFICES.has(type)) ?? path.at(-1)
}
