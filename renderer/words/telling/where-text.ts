import { staffingOf } from '../../domain/readings/staffing.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, pathUp, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Words } from '../words.ts'

/**
 * Where a unit stands, as it would be said on the telephone: what it hangs below, its place among those beside it, and
 * how many seats are empty in it and below it on a day. Empty for a unit that is not there.
 */
export function whereText(
  words: Words,
  structure: Structure,
  unitId: UnitId,
  on: CalendarDate,
): string {
  const [unit, ...above] = pathUp(structure, unitId)
  if (!unit) return ''
  const { name, parentId } = unit
  const beside = childrenOf(structure, parentId)
  const path = above.map((one) => one.name).join(', ')
  const { vacant } = staffingOf(structure, on).total(unitId)
  return [
    path ? words('where.below', { name, path }) : words('where.top', { name }),
    beside.length > 1 && words('where.nth', { at: beside.indexOf(unitId) + 1, all: beside.length }),
    words(vacant > 0 ? 'where.vacant' : 'where.full', { count: vacant }),
  ]
    .filter(Boolean)
    .join('; ')
}
