import { dutyRecord } from '../records/record-makers.ts'
import type {
  Duty,
  DutyId,
  DutySort,
  StructureRecord,
  Succession,
  UnitId,
} from '../records/records.ts'
import { apply, squash } from '../structure/change.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { orderBetween } from '../structure/order.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { endless, listedDuties } from './listed-duties.ts'
import { unitDuties } from './unit-duties.ts'

/** A duty to be written: the last of its sort, or before another one of it. */
export interface NewDuty {
  readonly id: DutyId
  readonly unitId: UnitId
  readonly sort: DutySort
  readonly text: string
  readonly before?: DutyId | null
}

/** Writes a duty of a unit. Refused where it says nothing. */
export function addDuty({ id, unitId, sort, text, before = null }: NewDuty): Edit {
  return (structure) => {
    if (get(structure, id)) return refuse('id-taken', { name: text })
    if (!get(structure, unitId)) return refuse('unit-gone')
    const said = endless(text)
    if (said === '') return refuse('duty-empty')
    return ok(
      put(
        structure,
        placed(structure, [dutyRecord({ id, unitId, sort, order: 0, text: said })], before),
      ),
    )
  }
}

/** Writes the duties of a pasted list, its letters and end signs gone. `newId` gives each its id. */
export function addDutyList(
  {
    unitId,
    sort,
    pasted,
    before = null,
  }: Omit<NewDuty, 'id' | 'text'> & { readonly pasted: string },
  newId: () => DutyId,
): Edit {
  const texts = listedDuties(pasted)
  const ids = texts.map(newId)
  return (structure) => {
    if (!get(structure, unitId)) return refuse('unit-gone')
    if (texts.length === 0) return refuse('duty-empty')
    const list = texts.map((text, at) =>
      dutyRecord({ id: ids[at] as DutyId, unitId, sort, order: at, text }),
    )
    return ok(put(structure, placed(structure, list, before)))
  }
}

/** Says a duty in other words, or as one of another sort (then the last of that). It is no starter any more. */
export function changeDuty(
  id: DutyId,
  fields: { readonly text?: string; readonly sort?: DutySort },
): Edit {
  return (structure) => {
    const duty = get(structure, id)
    if (!duty) return refuse('duty-gone')
    const text = fields.text === undefined ? duty.text : endless(fields.text)
    if (text === '') return refuse('duty-empty')
    const sort = fields.sort ?? duty.sort
    const said: Duty = { ...duty, text, sort, starter: duty.starter && text === duty.text }
    return ok(put(structure, sort === duty.sort ? [said] : placed(structure, [said], null)))
  }
}

/** Says that starter texts have been looked at and are the office's own. */
export function keepStarters(ids: readonly DutyId[]): Edit {
  return (structure) =>
    ok(
      put(
        structure,
        ids.flatMap((id) => get(structure, id) ?? []).map((one) => ({ ...one, starter: false })),
      ),
    )
}

/** Moves a duty by `step` places among those of its sort in its unit. */
export function reorderDuty(id: DutyId, step: number): Edit {
  return (structure) => {
    const duty = get(structure, id)
    if (!duty) return refuse('duty-gone')
    const list = [...unitDuties(structure, duty.unitId)[duty.sort]]
    const at = list.findIndex((one) => one.id === id)
    const to = Math.max(0, Math.min(list.length - 1, at + step))
    if (at === to) return ok({})
    const others = list.filter((one) => one.id !== id)
    return ok(put(structure, placed(structure, [duty], others[to]?.id ?? null)))
  }
}

/** Takes duties out. In a proposal they are listed as without a home, unless `letGoDuties` says why they go. */
export function dropDuties(ids: readonly DutyId[]): Edit {
  return (structure) =>
    ids.some((id) => !get(structure, id)) ? refuse('duty-gone') : ok(drop(structure, ids))
}

/** Where duties go. */
export interface Giving {
  /** As they are, or, where they went with their unit, as they were: then they come back in the new one. */
  readonly duties: readonly Duty[]
  readonly unitId: UnitId
  /** As what; each as what it is where left out. */
  readonly sort?: DutySort
  readonly before?: DutyId | null
}

/** Gives duties to a unit, behind those it has or before one of them. What was said of their going is taken back. */
export function giveDuties({ duties, unitId, sort, before = null }: Giving): Edit {
  return (structure) => {
    if (!get(structure, unitId)) return refuse('unit-gone')
    if (duties.length === 0) return refuse('duty-gone')
    const given = duties.map((one) => {
      const now = get(structure, one.id) ?? one
      return { ...now, unitId, sort: sort ?? now.sort }
    })
    const said = drop(
      structure,
      linesFrom(structure, duties).map(({ id }) => id),
    )
    return ok({ ...said, ...put(structure, placedApart(structure, given, before)) })
  }
}

/** What has been said of the going of these duties: covered by others, or let go. */
export function linesFrom(
  structure: Structure,
  duties: readonly { readonly id: string }[],
): Succession[] {
  const ids = new Set(duties.map(({ id }) => id))
  return all(structure, 'succession').filter(({ fromId }) => fromId && ids.has(fromId))
}

/** Duties of several sorts of one unit, each sort in its own list. */
function placedApart(
  structure: Structure,
  duties: readonly Duty[],
  before: DutyId | null,
): StructureRecord[] {
  let now = structure
  let change = {}
  for (const sort of new Set(duties.map((one) => one.sort))) {
    const own = duties.filter((one) => one.sort === sort)
    const step = put(now, placed(now, own, before))
    change = squash(change, step)
    now = apply(now, step)
  }
  return Object.keys(change).flatMap((id) => get(now, id) ?? [])
}

/**
 * These duties of one unit and sort where they shall stand: before another one, else last. Where numbers leave no room
 * between two neighbours all are numbered afresh.
 */
export function placed(
  structure: Structure,
  duties: readonly Duty[],
  before: DutyId | null,
): Duty[] {
  const [first] = duties
  if (!first) return []
  const moving = new Set(duties.map(({ id }) => id))
  const others = unitDuties(structure, first.unitId)[first.sort].filter(({ id }) => !moving.has(id))
  const at = others.findIndex(({ id }) => id === before)
  const orders = others.map(({ order }) => order)
  if (at < 0) {
    const last = Math.max(0, ...orders)
    return duties.map((one, index) => ({ ...one, order: Math.floor(last) + 1 + index }))
  }
  const numbered: Duty[] = []
  for (const one of duties) {
    const order = orderBetween(orders, at + numbered.length)
    if (order === null) {
      const all = [...others.slice(0, at), ...duties, ...others.slice(at)]
      return all.map((duty, index) => ({ ...duty, order: index + 1 }))
    }
    orders.splice(at + numbered.length, 0, order)
    numbered.push({ ...one, order })
  }
  return numbered
}
