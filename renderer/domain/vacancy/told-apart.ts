import type { UnitId, UnitType } from '../records.ts'
import { get, type Structure } from '../structure.ts'
import { officeOf } from './own-office.ts'

/** Units below which others bear the same names everywhere: each UPTD has its Subbagian Tata Usaha. */
const ALIKE_BELOW: ReadonlySet<UnitType> = new Set<UnitType>(['uptd', 'kelurahan'])

/**
 * The name of a unit in a list of a whole office; where others there bear the same name ("Kelompok Jabatan
 * Fungsional"), with the unit it hangs from.
 */
export function nameToldApart(structure: Structure, unitId: UnitId): string {
  const unit = get(structure, unitId)
  const parent = unit?.parentId ? get(structure, unit.parentId) : undefined
  if (!unit || !parent) return unit?.name ?? ''
  const alike = unit.type === 'kjf' || ALIKE_BELOW.has(parent.type)
  if (!alike || officeOf(structure, unitId)?.id === parent.id) return unit.name
  return `${unit.name} · ${parent.name}`
}
