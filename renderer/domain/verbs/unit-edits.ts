import { shortNameAfter } from '../readings/short-name.ts'
import type { Post, Unit, UnitId } from '../records/records.ts'
import { squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { orderBeside } from '../structure/order.ts'
import { childrenOf, get, headOf, pathUp, type Structure } from '../structure/structure.ts'
import { ok, type Problem, refuse } from '../values/result.ts'

/** Where a unit goes among its siblings: before that one, after that one, or last. */
export type Place = { readonly before: UnitId } | { readonly after: UnitId } | 'last'

export interface NewUnit {
  readonly unit: Omit<Unit, 'kind' | 'order'>
  readonly place: Place
  /** The head post that comes with it, or null for a unit without a head (KJF). */
  readonly head: Omit<Post, 'kind' | 'unitId' | 'order' | 'head'> | null
}

/** Adds a unit at its place, with its head post where it has one. */
export function addUnit(input: NewUnit): Edit {
  return (structure) => {
    const { unit, head } = input
    if (get(structure, unit.id)) return refuse('id-taken', { name: unit.name })
    if (unit.name.trim() === '') return refuse('name-empty')
    if (unit.parentId && !get(structure, unit.parentId)) return refuse('parent-gone')
    const spot = spotAt(structure, unit.parentId, input.place, null)
    if (!spot) return refuse('sibling-gone')
    const record: Unit = {
      ...unit,
      kind: 'unit',
      order: spot.order,
      name: unit.name.trim(),
    }
    const post: Post[] = head
      ? [{ ...head, kind: 'post', unitId: unit.id, order: 0, head: true }]
      : []
    return ok(put(structure, [...spot.renumbered, record, ...post]))
  }
}

/**
 * Gives the unit another name. Its head post's title follows where it was made of the old name, and a short name made
 * of words of the old name goes where the new one has them no more.
 */
export function renameUnit(unitId: UnitId, name: string): Edit {
  return (structure) => {
    const unit = get(structure, unitId)
    const clean = name.trim().replace(/\s+/g, ' ')
    if (!unit) return refuse('unit-gone')
    if (clean === '') return refuse('name-empty')
    const shortName = shortNameAfter(unit, clean)
    const change = put(structure, [{ ...unit, name: clean, shortName }])
    const headId = headOf(structure, unitId)
    const head = headId && get(structure, headId)
    if (!head?.title.endsWith(unit.name) || clean === unit.name) return ok(change)
    const title = head.title.slice(0, head.title.length - unit.name.length) + clean
    return ok(squash(change, put(structure, [{ ...head, title }])))
  }
}

/** Changes fields of a unit other than its name and place. */
export function changeUnit(
  unitId: UnitId,
  fields: Partial<Omit<Unit, 'id' | 'kind' | 'name' | 'parentId' | 'order' | 'unplaced'>>,
): Edit {
  return (structure) => {
    const unit = get(structure, unitId)
    return unit ? ok(put(structure, [{ ...unit, ...fields }])) : refuse('unit-gone')
  }
}

/**
 * Moves a unit with all below it under another parent (null: to the top) and to a place among the siblings there.
 * Refuses a move below itself. Takes a unit out of the tray.
 */
export function moveUnit(unitId: UnitId, parentId: UnitId | null, place: Place = 'last'): Edit {
  return (structure) => {
    const unit = get(structure, unitId)
    if (!unit) return refuse('unit-gone')
    const reason = whyNotMove(structure, unitId, parentId)
    if (reason) return { ok: false, problem: reason }
    if (standsThere(structure, unit, parentId, place)) return ok({})
    const spot = spotAt(structure, parentId, place, unitId)
    if (!spot) return refuse('sibling-gone')
    const moved: Unit = {
      ...unit,
      parentId,
      order: spot.order,
      unplaced: null,
    }
    return ok(put(structure, [...spot.renumbered, moved]))
  }
}

/** Why the unit may not go under that parent, or null where it may. */
export function whyNotMove(
  structure: Structure,
  unitId: UnitId,
  parentId: UnitId | null,
): Problem | null {
  if (parentId === null) return null
  const parent = get(structure, parentId)
  if (!parent) return { code: 'parent-gone', params: {} }
  if (!pathUp(structure, parentId).some((unit) => unit.id === unitId)) return null
  const unit = get(structure, unitId)?.name ?? ''
  return { code: 'move-below-itself', params: { unit, into: parent.name } }
}

/** Moves a unit by `step` places among its siblings (−1 one earlier, +1 one later); the ends do not wrap. */
export function reorderUnit(unitId: UnitId, step: number): Edit {
  return (structure) => {
    const unit = get(structure, unitId)
    if (!unit) return refuse('unit-gone')
    const siblings = childrenOf(structure, unit.parentId)
    const at = siblings.indexOf(unitId)
    const to = Math.max(0, Math.min(siblings.length - 1, at + step))
    if (to === at) return ok({})
    const neighbour = siblings[to] as UnitId
    return moveUnit(
      unitId,
      unit.parentId,
      to < at ? { before: neighbour } : { after: neighbour },
    )(structure)
  }
}

function standsThere(
  structure: Structure,
  unit: Unit,
  parentId: UnitId | null,
  place: Place,
): boolean {
  if (unit.parentId !== parentId || unit.unplaced !== null) return false
  const siblings = childrenOf(structure, parentId)
  const at = siblings.indexOf(unit.id)
  if (place === 'last') return at === siblings.length - 1
  if ('before' in place) return place.before === unit.id || siblings[at + 1] === place.before
  return place.after === unit.id || siblings[at - 1] === place.after
}

/** The order number of that place, with the siblings numbered afresh where no room was left between two. */
function spotAt(
  structure: Structure,
  parentId: UnitId | null,
  place: Place,
  moving: UnitId | null,
): { readonly order: number; readonly renumbered: readonly Unit[] } | null {
  const siblings = childrenOf(structure, parentId)
    .filter((id) => id !== moving)
    .map((id) => structure.tables.unit.get(id) as Unit)
  const at = indexOfPlace(siblings, place)
  if (at === null) return null
  const beside = typeof place === 'object' && 'after' in place ? 'before' : 'after'
  const order = orderBeside(
    siblings.map((unit) => unit.order),
    at,
    beside,
  )
  if (order !== null) return { order, renumbered: [] }
  const renumbered = siblings.map((unit, i) => ({
    ...unit,
    order: i < at ? i : i + 1,
  }))
  return { order: at, renumbered }
}

function indexOfPlace(siblings: readonly Unit[], place: Place): number | null {
  if (place === 'last') return siblings.length
  const near = 'before' in place ? place.before : place.after
  const at = siblings.findIndex((unit) => unit.id === near)
  if (at < 0) return null
  return 'before' in place ? at : at + 1
}
