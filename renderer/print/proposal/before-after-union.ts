import { drawnTwice, orderOfBoth } from '../../domain/acts/reordered-units.ts'
import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { BranchStyle, Unit, UnitId } from '../../domain/records/records.ts'
import {
  all,
  childrenOf,
  get,
  pathUp,
  type Structure,
  structureOf,
  subtree,
} from '../../domain/structure/structure.ts'
import { branchStyleId } from '../../domain/verbs/arrange-units.ts'
import { ownSheetUnits } from '../../layout/pages/own-sheet.ts'

/** One tree that holds both versions, each unit that stays once. */
export interface Union {
  readonly structure: Structure
  /** What the box stands for in the version before; null where it is only in the one after. */
  readonly before: (unitId: UnitId) => UnitId | null
  readonly after: (unitId: UnitId) => UnitId | null
  /** Units that moved among their siblings: each has a box at both its places. */
  readonly reordered: ReadonlySet<UnitId>
  /** Those of them whose branch is drawn once, apart from both places → the box it begins with. */
  readonly apart: ReadonlyMap<UnitId, UnitId>
}

const OLD = '~semula'
const APART = '~isi'
/** Units below one, itself counted, that are drawn at both its places; a larger branch is drawn once, apart. */
const MOST_TWICE = 12

/**
 * The units of both versions in one tree: what stays where it is has one place; what is gone or hangs elsewhere has
 * its old place beside the new one. So both sheets can be drawn from one layout, and what did not change stands at
 * the same spot on both. `unitId`: the branch that is shown alone.
 */
export function unionOf(base: Structure, next: Structure, unitId: UnitId | null = null): Union {
  const twice = drawnTwice(base, next)
  const apart = apartOf(base, next, twice, unitId)
  const stays = stayingUnits(base, next, twice, apart)
  const inPlace = takenPlaces(base, next, stays)
  const heirOf = new Map([...inPlace].map(([founded, gone]) => [gone, founded]))
  const branchOf = (id: UnitId) => apart.get(id) ?? id
  const units: Unit[] = all(next, 'unit').map((unit) => {
    const gone = get(base, inPlace.get(unit.id) ?? unit.id)
    const held = inPlace.has(unit.id) && gone ? { ...gone, id: unit.id, name: unit.name } : unit
    return unit.parentId ? { ...held, parentId: branchOf(unit.parentId) } : held
  })
  for (const [id, box] of apart) {
    const unit = get(next, id)
    if (unit) units.push({ ...unit, id: box, parentId: null })
  }
  for (const unit of all(base, 'unit')) {
    if (stays.has(unit.id) || heirOf.has(unit.id) || !placed(base, unit.id)) continue
    const { parentId } = unit
    const above = (id: UnitId) =>
      heirOf.get(id) ?? (stays.has(id) || apart.has(id) ? branchOf(id) : oldPlace(id))
    units.push({ ...unit, id: oldPlace(unit.id), parentId: parentId && above(parentId) })
  }
  const was = (id: UnitId): UnitId | null =>
    inPlace.get(id) ?? (id.endsWith(OLD) || isApart(id) || stays.has(id) ? unitOfPlace(id) : null)
  const styles = all(next, 'branch').map((style): BranchStyle => {
    const box = apart.get(style.unitId)
    return box ? { ...style, id: branchStyleId(box), unitId: box } : style
  })
  return {
    structure: structureOf([
      ...inBothOrders(base, next, units, twice),
      ...styles,
      ...all(next, 'setting'),
    ]),
    before: was,
    after: (id) => (id.endsWith(OLD) ? null : unitOfPlace(id)),
    reordered: twice,
    apart,
  }
}

/**
 * Units founded where others of the same parent go, each in the place of one of these, so that it stands among its
 * siblings and not below a void: founded → gone. Below an office only those of one kind, as the others stand elsewhere;
 * and none in the place of what lets units go elsewhere, as these never stood below it, nor of what has units of its
 * own and leaves the founded one nothing, as these would seem to be its own.
 */
function takenPlaces(
  base: Structure,
  next: Structure,
  stays: ReadonlySet<UnitId>,
): ReadonlyMap<UnitId, UnitId> {
  const taken = new Map<UnitId, UnitId>()
  const leaves = leavesTo(base, next)
  for (const parent of all(next, 'unit')) {
    if (!stays.has(parent.id)) continue
    const gone = childrenOf(base, parent.id).filter((id) => !get(next, id))
    for (const id of childrenOf(next, parent.id)) {
      const unit = get(next, id)
      if (!unit || get(base, id)) continue
      const fits = (one: UnitId) =>
        (!IN_FORM.has(parent.type) || get(base, one)?.type === unit.type) &&
        childrenOf(base, one).every((child) => {
          const now = get(next, child)
          return !now || now.parentId === id
        })
      const isFree = (one: UnitId) => childrenOf(base, one).length === 0 && fits(one)
      const heired = gone.findIndex((one) => leaves(one, id) && fits(one))
      const free = heired < 0 ? gone.findIndex(isFree) : heired
      const [place] = free < 0 ? [] : gone.splice(free, 1)
      if (place) taken.set(id, place)
    }
  }
  return taken
}

/** Whether a unit that goes leaves one that is founded a unit, a post, or its own name in the line of descent. */
function leavesTo(base: Structure, next: Structure): (gone: UnitId, founded: UnitId) => boolean {
  const left = new Set<string>()
  for (const { id, parentId } of all(next, 'unit')) {
    const was = get(base, id)?.parentId
    if (was && parentId && was !== parentId) left.add(`${was} ${parentId}`)
  }
  for (const { id, unitId } of all(next, 'post')) {
    const was = get(base, id)?.unitId
    if (was && unitId && was !== unitId) left.add(`${was} ${unitId}`)
  }
  for (const { fromId, toId } of all(next, 'succession')) left.add(`${fromId} ${toId}`)
  return (gone, founded) => left.has(`${gone} ${founded}`)
}

/** Of these the kind of a child decides where it stands. */
const IN_FORM: ReadonlySet<Unit['type']> = new Set([...OFFICE_TYPES, 'pemda', 'generic'])

/** Where the drawing begins: a branch, or all of them, at its old and its new place; behind it what is drawn apart. */
export function topsOf({ structure, apart }: Union, unitId: UnitId | null): readonly UnitId[] {
  const own = unitId && (apart.get(unitId) ?? unitId)
  const places = own && [oldPlace(own), own].filter((id) => structure.tables.unit.has(id))
  const tops = [...(places ?? childrenOf(structure, null).filter((id) => !isApart(id)))]
  for (const top of tops) {
    for (const id of subtree(structure, top)) {
      const box = apart.get(id)
      if (box && !tops.includes(box)) tops.push(box)
    }
  }
  return tops
}

/** What is left of a union where only branches that change are drawn. */
export interface ChangingBranches {
  readonly union: Union
  readonly tops: readonly UnitId[]
  /** Boxes that had something below, in which nothing changes → how many units. */
  readonly folded: ReadonlyMap<UnitId, number>
}

/**
 * The union without what is below the offices (of those with sheets of their own), the branches drawn apart and those
 * of `others`, or every branch, in which nothing changes.
 */
export function changingBranches(
  union: Union,
  tops: readonly UnitId[],
  isChanged: (unitId: UnitId) => boolean,
  others: ReadonlySet<UnitId> | 'every',
): ChangingBranches {
  const { structure } = union
  const folded = new Map<UnitId, number>()
  const left = new Set<UnitId>()
  const asked =
    others === 'every' ? tops.flatMap((top) => subtree(structure, top).slice(1)) : others
  for (const office of [...ownSheetUnits(structure, tops), ...asked]) {
    const [, ...below] = subtree(structure, office)
    if (left.has(office) || below.length === 0 || below.some(isChanged)) continue
    folded.set(office, below.length)
    for (const id of below) left.add(id)
  }
  for (const top of tops.slice(1)) {
    const branch = subtree(structure, top)
    if (!isApart(top) || branch.slice(1).some(isChanged)) continue
    for (const id of branch) left.add(id)
    const unitId = unitOfPlace(top)
    for (const id of [unitId, oldPlace(unitId)]) folded.set(id, branch.length - 1)
  }
  if (folded.size === 0) return { union, tops, folded }
  const kept = structureOf([
    ...all(structure, 'unit').filter(({ id }) => !left.has(id)),
    ...all(structure, 'branch').filter(({ unitId }) => !left.has(unitId)),
    ...all(structure, 'setting'),
  ])
  const drawn = tops.filter((id) => !left.has(id))
  return { union: { ...union, structure: kept }, tops: drawn, folded }
}

/** The unit of a box on sheets before and after, whichever of its places the box is. */
export function unitOfPlace(unitId: UnitId): UnitId {
  const place = [OLD, APART].find((end) => unitId.endsWith(end))
  return place ? (unitId.slice(0, -place.length) as UnitId) : unitId
}

/** True of the box a branch that is drawn apart begins with. */
export function isApart(unitId: UnitId): boolean {
  return unitId.endsWith(APART)
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

/** Reordered units whose branch, too large to be drawn at both places or shown alone, is drawn apart → its box. */
function apartOf(
  base: Structure,
  next: Structure,
  twice: ReadonlySet<UnitId>,
  unitId: UnitId | null,
): ReadonlyMap<UnitId, UnitId> {
  const apart = new Map<UnitId, UnitId>()
  for (const id of twice) {
    const size = Math.max(subtree(base, id).length, subtree(next, id).length)
    const wanted = size > MOST_TWICE || id === unitId
    if (wanted && samePath(base, next, id)) apart.set(id, `${id}${APART}`)
  }
  return apart
}

/** Units with the same units above them in both versions, none of these drawn twice with all that is below it. */
function stayingUnits(
  base: Structure,
  next: Structure,
  twice: ReadonlySet<UnitId>,
  apart: ReadonlyMap<UnitId, UnitId>,
): ReadonlySet<UnitId> {
  const stays = new Set<UnitId>()
  for (const { id } of all(base, 'unit')) {
    if (twice.has(id) || !samePath(base, next, id)) continue
    if (pathUp(base, id).every((above) => !twice.has(above.id) || apart.has(above.id)))
      stays.add(id)
  }
  return stays
}

function samePath(base: Structure, next: Structure, unitId: UnitId): boolean {
  const [was, is] = [pathUp(base, unitId), pathUp(next, unitId)]
  const same = was.length === is.length && was.every(({ id }, at) => id === is[at]?.id)
  return same && placed(base, unitId) && placed(next, unitId)
}

/** True of a unit that hangs below the same one in both versions, wherever that one is. */
export function isCarried(base: Structure, next: Structure, unitId: UnitId): boolean {
  const [was, is] = [get(base, unitId), get(next, unitId)]
  const same = was !== undefined && is !== undefined && was.parentId === is.parentId
  return same && placed(base, unitId) && placed(next, unitId)
}

/** False for what waits in the tray or is not there. */
export function placed(structure: Structure, unitId: UnitId): boolean {
  return pathUp(structure, unitId).at(-1)?.unplaced === null
}
