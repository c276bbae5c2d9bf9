import { drawnTwice, orderOfBoth } from '../../domain/acts/reordered-units.ts'
import type { Unit, UnitId } from '../../domain/records/records.ts'
import {
  all,
  childrenOf,
  get,
  pathUp,
  type Structure,
  structureOf,
  subtree,
} from '../../domain/structure/structure.ts'
import { ownSheetUnits } from '../../layout/pages/own-sheet.ts'

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
  const twice = drawnTwice(base, next)
  const stays = stayingUnits(base, next, twice)
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
    structure: structureOf([
      ...inBothOrders(base, next, units, twice),
      ...all(next, 'branch'),
      ...all(next, 'setting'),
    ]),
    before: was,
    after: (unitId) => (unitId.endsWith(OLD) ? null : unitId),
  }
}

/**
 * The union without what is below the offices (of those with sheets of their own) in which nothing changes; `folded`:
 * those of them that had something below.
 */
export function changingBranches(
  union: Union,
  tops: readonly UnitId[],
  isChanged: (unitId: UnitId) => boolean,
): { readonly union: Union; readonly folded: ReadonlySet<UnitId> } {
  const { structure } = union
  const folded = new Set<UnitId>()
  const left = new Set<UnitId>()
  for (const office of ownSheetUnits(structure, tops)) {
    const [, ...below] = subtree(structure, office)
    if (left.has(office) || below.length === 0 || isChanged(office) || below.some(isChanged))
      continue
    folded.add(office)
    for (const id of below) left.add(id)
  }
  if (folded.size === 0) return { union, folded }
  const kept = structureOf([
    ...all(structure, 'unit').filter(({ id }) => !left.has(id)),
    ...all(structure, 'branch').filter(({ unitId }) => !left.has(unitId)),
    ...all(structure, 'setting'),
  ])
  return { union: { ...union, structure: kept }, folded }
}

/** The unit of a box on sheets before and after, whichever of its places the box is. */
export function unitOfPlace(unitId: UnitId): UnitId {
  return unitId.endsWith(OLD) ? (unitId.slice(0, -OLD.length) as UnitId) : unitId
}

function oldPlace(unitId: UnitId): UnitId {
  return `${unitId}${OLD}`
}

/** Where siblings changed places, each version shows its own order: old places stand where they stood. */
function inBothOrders(
  base: Structure,
  next: Structure,
  units: readonly Unit[],
  twice: ReadonlySet<UnitId>,
): readonly Unit[] {
  if (twice.size === 0) return units
  const boxes = new Set(units.map(({ id }) => id))
  const boxOf = (id: UnitId) => (boxes.has(oldPlace(id)) ? oldPlace(id) : id)
  const orders = new Map<UnitId, number>()
  for (const id of twice) {
    const parentId = get(next, id)?.parentId ?? null
    const [was, is] = [childrenOf(base, parentId), childrenOf(next, parentId)]
    orderOfBoth(was, is, boxOf).forEach((box, at) => {
      orders.set(box, at + 1)
    })
  }
  return units.map((unit) => ({ ...unit, order: orders.get(unit.id) ?? unit.order }))
}

/** Units with the same units above them, all the way up, in both versions, and none of these drawn twice. */
function stayingUnits(
  base: Structure,
  next: Structure,
  twice: ReadonlySet<UnitId>,
): ReadonlySet<UnitId> {
  const stays = new Set<UnitId>()
  for (const unit of all(base, 'unit')) {
    const was = pathUp(base, unit.id)
    const is = pathUp(next, unit.id)
    const same =
      was.length === is.length && was.every(({ id }, i) => id === is[i]?.id && !twice.has(id))
    if (same && placed(base, unit.id) && placed(next, unit.id)) stays.add(unit.id)
  }
  return stays
}

/** False for what waits in the tray or is not there. */
export function placed(structure: Structure, unitId: UnitId): boolean {
  return pathUp(structure, unitId).at(-1)?.unplaced === null
}
