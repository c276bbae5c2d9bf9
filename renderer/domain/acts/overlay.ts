import type { StructureRecord, Unit, UnitId } from '../records/records.ts'
import { childrenOf, get, type Structure, withRecords } from '../structure/structure.ts'
import type { Act, ActKind } from './act.ts'
import { markedAs } from './act-bundles.ts'
import { type ActLetter, lettersOf } from './act-letters.ts'
import { unitOfSubject } from './act-office.ts'
import { drawnTwice, orderOfBoth, unitsOfNewOrder } from './reordered-units.ts'

/**
 * Two structures in one, so that both can be drawn over each other with every unchanged box in the same place: the
 * later structure, and below their former parents, under ids of their own, the boxes of what went or stood elsewhere.
 */
export interface Overlay {
  readonly structure: Structure
  /** Unit of the earlier structure → its box in the overlay. */
  readonly before: ReadonlyMap<UnitId, UnitId>
  /** Boxes that are only in the earlier structure. */
  readonly former: ReadonlySet<UnitId>
}

const FORMER = 'unit:before~'

/** The later structure with the boxes of the earlier one that went or stood elsewhere. */
export function overlayOf(base: Structure, next: Structure): Overlay {
  const before = new Map<UnitId, UnitId>()
  const ghosts = new Map<string, StructureRecord>()
  const twice = drawnTwice(base, next)
  const boxOf = (unit: Unit): UnitId => {
    const known = before.get(unit.id)
    if (known) return known
    before.set(unit.id, unit.id)
    const parent = unit.parentId ? get(base, unit.parentId) : undefined
    const parentBox = parent ? boxOf(parent) : null
    const now = get(next, unit.id)
    const stays = now && now.parentId === parentBox && now.unplaced === unit.unplaced
    if (stays && !twice.has(unit.id)) return unit.id
    const id: UnitId = `${FORMER}${unit.id.slice('unit:'.length)}`
    before.set(unit.id, id)
    ghosts.set(id, { ...unit, id, parentId: parentBox })
    return id
  }
  base.tables.unit.forEach((unit) => {
    boxOf(unit)
  })
  const former = new Set(ghosts.keys() as Iterable<UnitId>)
  for (const unit of inTheirStead(base, next, before, former)) ghosts.set(unit.id, unit)
  for (const id of twice) {
    const parentId = get(next, id)?.parentId ?? null
    const boxOf = (unitId: UnitId) => before.get(unitId) ?? unitId
    const order = orderOfBoth(childrenOf(base, parentId), childrenOf(next, parentId), boxOf)
    order.forEach((box, at) => {
      const unit = (ghosts.get(box) ?? get(next, box)) as Unit | undefined
      if (unit) ghosts.set(box, { ...unit, order: at + 1 })
    })
  }
  return { structure: withRecords(next, ghosts), before, former }
}

/**
 * New units of a parent from which all others went: they are drawn first, not below the gap that those leave. No
 * unchanged box stands among them, so none moves.
 */
function inTheirStead(
  base: Structure,
  next: Structure,
  before: ReadonlyMap<UnitId, UnitId>,
  former: ReadonlySet<UnitId>,
): Unit[] {
  const placed: Unit[] = []
  next.tables.unit.forEach((unit) => {
    if (unit.parentId === null || base.tables.unit.has(unit.id)) return
    const others = childrenOf(base, unit.parentId)
    if (others.length === 0 || !others.every((id) => former.has(before.get(id) ?? id))) return
    const orders = others.map((id) => base.tables.unit.get(id)?.order ?? 0)
    placed.push({ ...unit, order: Math.min(...orders) - 1 + unit.order / 1_000_000 })
  })
  return placed
}

/** The unit a box of the overlay stands for. */
export function unitOfBox(id: UnitId): UnitId {
  return id.startsWith(FORMER) ? `unit:${id.slice(FORMER.length)}` : id
}

/** What a box says of its unit: an act on the unit; `posts` where only its posts change, in whatever way. */
export type BoxAct = ActKind | 'posts'

/** What to mark on a box: what happens to the unit itself, and the numbers and letters of all acts on it. */
export interface BoxMark {
  readonly act: BoxAct
  /** The number of the act that is named, else the first. */
  readonly no: number
  /** All, ascending. */
  readonly numbers: readonly number[]
  readonly letters: readonly ActLetter[]
  readonly from: string | null
}

/** Acts that bring or take units, all of which they mark. */
const WHOLE: ReadonlySet<ActKind> = new Set<ActKind>([
  'merge',
  'equalise',
  'split',
  'abolish',
  'create',
])

/** Acts that make, end or place a unit: said of a post they would be read as said of its unit. */
const OF_UNITS: ReadonlySet<ActKind> = new Set<ActKind>([
  'merge',
  'equalise',
  'split',
  'create',
  'abolish',
  'move',
  'rename',
])

/**
 * Unit id → its mark. A unit is named for what happens to the unit: a post that comes, goes or is renamed marks its
 * box by number and letter alone. A merge or split of units marks all of them, each for what it is to that one; a new
 * order marks those it is told by.
 */
export function marksOf(
  acts: readonly Act[],
  base: Structure,
  next: Structure,
): Map<UnitId, BoxMark> {
  const own = new Map<UnitId, Act[]>()
  const all = new Map<UnitId, Act[]>()
  for (const one of acts.flatMap((act) => markedAs(act, base))) {
    const { act, subject, id, recordIds } = one
    const whole = WHOLE.has(act)
    const units = new Set<UnitId>()
    if (whole) for (const record of recordIds) if (isUnit(record)) units.add(record)
    if (isOrderOfUnits(one)) {
      const parentId = subject === 'unit' ? (id as UnitId) : null
      for (const unit of unitsOfNewOrder(base, next, parentId)) units.add(unit)
    }
    const on = (unit: UnitId) => (whole ? asDoneTo(unit, one, base, next) : one)
    for (const unit of units) own.set(unit, [...(own.get(unit) ?? []), on(unit)])
    const about = units.size > 0 && !whole ? null : unitOfSubject(one, base, next)
    if (about && subject === 'unit' && !units.has(about)) {
      own.set(about, [...(own.get(about) ?? []), one])
    }
    if (about) units.add(about)
    for (const unit of units) all.set(unit, [...(all.get(unit) ?? []), on(unit)])
  }
  return new Map([...all].map(([unit, list]) => [unit, markOf(own.get(unit) ?? [], list)]))
}

/** What a merger or split is to one of its units: what it brings is new, and what only goes along moves. */
function asDoneTo(unit: UnitId, one: Act, base: Structure, next: Structure): Act {
  const [was, is] = [get(base, unit), get(next, unit)]
  if (one.act === 'create' || one.act === 'abolish' || !is) return one
  if (!was) return { ...one, act: 'create', from: null }
  return was.parentId === is.parentId || unit === one.id ? one : { ...one, act: 'move', from: null }
}

function markOf(own: readonly Act[], acts: readonly Act[]): BoxMark {
  const numbers = [...new Set(acts.map(({ no }) => no))].sort((a, b) => a - b)
  const inOrder = [...own].sort((a, b) => a.no - b.no)
  const leading = inOrder.find(({ act }) => OF_UNITS.has(act))
  const letters = lettersOf(acts.map(({ act }) => act))
  const named = { numbers, letters, no: leading?.no ?? numbers[0] ?? 0 }
  if (leading) return { ...named, act: leading.act, from: leading.from }
  const telling = own.length > 0 ? inOrder : acts
  const [first] = telling
  const shared = new Set(telling.map(({ act }) => act)).size === 1
  if (first && shared && (own.length > 0 || !OF_UNITS.has(first.act))) {
    return { ...named, no: first.no, act: first.act, from: first.from }
  }
  return { ...named, act: own.length > 0 ? 'details' : 'posts', from: null }
}

/** A new order of units marks those that moved; one of posts the unit they are in. */
function isOrderOfUnits({ act, key }: Act): boolean {
  return act === 'reorder' && !key.endsWith(':posts')
}

function isUnit(id: string): id is UnitId {
  return id.startsWith('unit:')
}

/** The unit an act is about, for "go there"; undefined where it is about no unit. */
export function unitOfAct(act: Act, base: Structure, next: Structure): UnitId | undefined {
  return unitOfSubject(act, base, next) ?? undefined
}

/** Units of a drawing with nothing marked at or below them: they are folded where a drawing is too large. */
export function unmarkedBranches(
  structure: Structure,
  marked: ReadonlySet<UnitId>,
): ReadonlySet<UnitId> {
  const open = new Set<UnitId>()
  for (const id of marked) {
    let at: UnitId | null | undefined = id
    while (at && !open.has(at)) {
      open.add(at)
      at = structure.tables.unit.get(at)?.parentId
    }
  }
  const folded = new Set<UnitId>()
  structure.tables.unit.forEach(({ id }) => {
    if (!open.has(id)) folded.add(id)
  })
  return folded
}
