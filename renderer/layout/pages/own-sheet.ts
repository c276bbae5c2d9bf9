import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, type Structure, subtree } from '../../domain/structure/structure.ts'

/** The offices below the tops, each of which gets its own sheet; in a tree without offices the tops' children. */
export function ownSheetUnits(structure: Structure, tops: readonly UnitId[]): ReadonlySet<UnitId> {
  const below = tops.flatMap((top) => subtree(structure, top).slice(1))
  const offices = below.filter((id) => {
    const type = structure.tables.unit.get(id)?.type
    return type !== undefined && OFFICE_TYPES.has(type)
  })
  if (offices.length > 0) return new Set(offices)
  const isOffice = tops.some((top) => {
    const type = structure.tables.unit.get(top)?.type
    return type !== undefined && type !== 'generic'
  })
  return new Set(isOffice ? [] : tops.flatMap((top) => childrenOf(structure, top)))
}
