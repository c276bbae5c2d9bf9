import type { Unit, UnitId } from '../../domain/records/records.ts'
import { all, pathUp, type Structure, structureOf } from '../../domain/structure/structure.ts'

/** One tree that holds both versions, each unit that stays once. */
export interface Union {
  readonly structure: Structure
  /** What the box stands for in the version before; null where it is only in the one after. */
  readonly before: (unitId: UnitId) => UnitId | null
  readonly after: (unitId: UnitId) => UnitId | null
}

const OLD = '~semula'

/**
 * The units of both versions in one tree: what stays where it is has one place; what is gone or hangs elsewhere has
 * its old place beside the new one. So both sheets can be drawn from one layout, and what did not change stands at
 * the same spot on both.
 */
export function unionOf(base: Structure, next: Structure): Union {
  const stays = stayingUnits(base, next)
  const units: Unit[] = all(next, 'unit').slice()
  for (const unit of all(base, 'unit')) {
    if (stays.has(unit.id) || !placed(base, unit.id)) continue
    const { parentId } = unit
    units.push({
      ...unit,
      id: oldPlace(unit.id),
      parentId: parentId && !stays.has(parentId) ? oldPlace(parentId) : parentId,
    })
  }
  const was = (unitId: UnitId): UnitId | null =>
    unitId.endsWith(OLD) || stays.has(unitId) ? unitOfPlace(unitId) : null
  return {
    structure: structureOf([...units, ...all(next, 'branch'), ...all(next, 'setting')]),
    before: was,
    after: (unitId) => (unitId.endsWith(OLD) ? null : unitId),
  }
}

/** The unit of a box on sheets before and after, whichever of its places the box is. */
export function unitOfPlace(unitId: UnitId): UnitId {
  return unitId.endsWith(OLD) ? (unitId.slice(0, -OLD.length) as UnitId) : unitId
}

function oldPlace(unitId: UnitId): UnitId {
  return `${unitId}${OLD}`
}

/** Units with the same units above them, all the way up, in both versions. */
function stayingUnits(base: Structure, next: Structure): ReadonlySet<UnitId> {
  const stays = new Set<UnitId>()
  for (const unit of all(base, 'unit')) {
    const was = pathUp(base, unit.id)
    const is = pathUp(next, unit.id)
    const same = was.length === is.length && was.every(({ id }, i) => id === is[i]?.id)
    if (same && placed(base, unit.id) && placed(next, unit.id)) stays.add(unit.id)
  }
  return stays
}

/** False for what waits in the tray or is not there. */
export function placed(structure: Structure, unitId: UnitId): boolean {
  return pathUp(structure, unitId).at(-1)?.unplaced === null
}
