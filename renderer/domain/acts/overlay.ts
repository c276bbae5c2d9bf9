import type { StructureRecord, Unit, UnitId } from '../records/records.ts'
import { childrenOf, get, type Structure, withRecords } from '../structure/structure.ts'
import type { Act, ActKind } from './act.ts'
import { type ActLetter, lettersOf } from './act-letters.ts'

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
  const boxOf = (unit: Unit): UnitId => {
    const known = before.get(unit.id)
    if (known) return known
    before.set(unit.id, unit.id)
    const parent = unit.parentId ? get(base, unit.parentId) : undefined
    const parentBox = parent ? boxOf(parent) : null
    const now = get(next, unit.id)
    if (now && now.parentId === parentBox && now.unplaced === unit.unplaced) return unit.id
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

/** What to mark on a box: the most telling act about the unit, and the numbers and letters of all. */
export interface BoxMark {
  readonly act: ActKind
  readonly numbers: readonly number[]
  readonly letters: readonly ActLetter[]
  readonly from: string | null
}

/** Unit id → its mark. An act about a post marks the unit the post stands in; a merge or split, all its units. */
export function marksOf(
  acts: readonly Act[],
  base: Structure,
  next: Structure,
): Map<UnitId, BoxMark> {
  const marks = new Map<UnitId, BoxMark>()
  const kinds = new Map<UnitId, ActKind[]>()
  for (const { act, no, from, subject, id, recordIds } of acts) {
    const whole = act === 'merge' || act === 'split' || act === 'abolish' || act === 'create'
    const units = new Set<UnitId>()
    if (whole) for (const one of recordIds) if (one.startsWith('unit:')) units.add(one as UnitId)
    const own = unitOf(id, subject, base, next)
    if (own) units.add(own)
    for (const unit of units) {
      const known = marks.get(unit)
      const all = [...(kinds.get(unit) ?? []), act]
      kinds.set(unit, all)
      const letters = lettersOf(all)
      if (known) marks.set(unit, { ...known, letters, numbers: [...known.numbers, no] })
      else marks.set(unit, { act, letters, numbers: [no], from })
    }
  }
  return marks
}

function unitOf(
  id: string,
  subject: Act['subject'],
  base: Structure,
  next: Structure,
): UnitId | undefined {
  if (subject === 'unit') return id as UnitId
  if (subject === 'post') {
    const post = get(next, id) ?? get(base, id)
    return post?.kind === 'post' ? post.unitId : undefined
  }
  if (subject !== 'person') return undefined
  for (const structure of [next, base]) {
    const last = structure.groups.appointmentsOfPerson.get(id)?.at(-1)
    const postId = last && structure.tables.appointment.get(last)?.postId
    const post = postId && structure.tables.post.get(postId)
    if (post) return post.unitId
  }
  return undefined
}

/** The unit an act is about, for "go there"; undefined where it is about no unit. */
export function unitOfAct(act: Act, base: Structure, next: Structure): UnitId | undefined {
  return unitOf(act.id, act.subject, base, next)
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
