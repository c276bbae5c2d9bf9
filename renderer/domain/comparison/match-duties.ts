import { foldedDuty } from '../duties/unit-duties.ts'
import type { Duty, DutyId, StructureRecord } from '../records/records.ts'
import { mentionsOf } from '../structure/references.ts'
import { all, get, type Structure, withRecords } from '../structure/structure.ts'

/**
 * `b` with its duties under the ids they have in `a`: tables seldom give a line of a list an id of its own, and one
 * that is made of its place is another's as soon as a line before it goes. What the same unit says in the same words is
 * the same; then what another unit says; then what bears one id, in other words.
 */
export function withDutiesOf(a: Structure, b: Structure): Structure {
  const ids = new Map<DutyId, DutyId>()
  const used = new Set<DutyId>()
  const pair = (one: Duty, other: Duty | undefined) => {
    if (!other || used.has(other.id) || ids.has(one.id)) return
    ids.set(one.id, other.id)
    used.add(other.id)
  }
  const theirs = all(b, 'duty').sort(byPlace)
  const inUnit = shelf(all(a, 'duty'), (one) => `${one.unitId} ${saying(one)}`)
  for (const one of theirs) pair(one, inUnit(`${one.unitId} ${saying(one)}`))
  const left = all(a, 'duty').filter(({ id }) => !used.has(id))
  const anywhere = shelf(left, saying)
  for (const one of theirs) if (!ids.has(one.id)) pair(one, anywhere(saying(one)))
  for (const one of theirs) pair(one, get(a, one.id))
  for (const { id } of theirs) {
    if (!ids.has(id) && (used.has(id) || get(a, id))) ids.set(id, freeId(a, b, id))
  }
  const renamed = [...ids].filter(([id, known]) => id !== known)
  return renamed.length === 0 ? b : underIds(b, new Map(renamed))
}

function saying(duty: Duty): string {
  return `${duty.sort} ${foldedDuty(duty)}`
}

/** Hands out the records of a key one after another. */
function shelf(duties: readonly Duty[], keyOf: (one: Duty) => string) {
  const waiting = new Map<string, Duty[]>()
  for (const one of [...duties].sort(byPlace)) {
    const list = waiting.get(keyOf(one))
    if (list) list.push(one)
    else waiting.set(keyOf(one), [one])
  }
  return (key: string) => waiting.get(key)?.shift()
}

function byPlace(a: Duty, b: Duty): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}

function freeId(a: Structure, b: Structure, id: DutyId): DutyId {
  let free: DutyId = `${id}~b`
  while (get(a, free) || get(b, free)) free = `${free}~b`
  return free
}

/** The records that bear one of these ids, or name one, with the others in their place. */
function underIds(b: Structure, ids: ReadonlyMap<string, string>): Structure {
  const changed = new Map<string, StructureRecord | null>([...ids.keys()].map((id) => [id, null]))
  for (const [id, known] of ids) {
    const duty = get(b, id as DutyId)
    if (duty) changed.set(known, { ...duty, id: known as DutyId })
  }
  for (const line of all(b, 'succession')) {
    const fields: Record<string, unknown> = { ...line }
    const named = mentionsOf(line).filter((one) => ids.has(one.id))
    for (const { field, id } of named) fields[field] = ids.get(id)
    if (named.length > 0) changed.set(line.id, fields as unknown as StructureRecord)
  }
  return withRecords(b, changed)
}
