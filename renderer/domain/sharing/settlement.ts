import { KINDS } from '../records/kinds.ts'
import { linksFrom } from '../records/links.ts'
import { kindOfId, type StructureRecord } from '../records/records.ts'
import { apply, type Change } from '../structure/change.ts'
import { put } from '../structure/edit.ts'
import { faultsOfChange } from '../structure/faults.ts'
import { takenOut } from '../structure/references.ts'
import { get, postsOf, type Structure, subtree } from '../structure/structure.ts'
import type { BatchName } from './batch-name.ts'
import { type Choice, type OpenValue, settlingChange } from './open-values.ts'
import { GONE, PRESENCE, THERE } from './register.ts'
import type { SharedState } from './shared-state.ts'

/**
 * The change that decides on an open value for one of its choices; null where that would be impossible now. What is to
 * stay comes back with what was removed along with it; what is to go takes with it what stands in it.
 */
export function settlement(
  state: SharedState,
  structure: Structure,
  place: OpenValue,
  choice: Choice,
): Change | null {
  const { id, register, choices } = place
  if (register !== PRESENCE) return settlingChange(state, structure, place, choice.value)
  if (choice.value === GONE) return goneWithAll(structure, id)
  const back = settlingChange(state, structure, place, THERE)
  if (!back) return null
  const removed = choices.find(({ value }) => value === GONE)?.batches ?? []
  const along = removedAlong(state, apply(structure, back), id, removed)
  const whole = { ...back, ...put(apply(structure, back), along) }
  return isPossible(structure, whole) ? whole : back
}

function goneWithAll(structure: Structure, id: string): Change | null {
  const record = get(structure, id)
  if (!record) return {}
  const units = record.kind === 'unit' ? subtree(structure, record.id) : []
  const posts = units.flatMap((unitId) => postsOf(structure, unitId))
  const change = takenOut(structure, units.length > 0 ? [...units, ...posts] : [id])
  return isPossible(structure, change) ? change : null
}

function isPossible(structure: Structure, change: Change): boolean {
  return faultsOfChange(apply(structure, change), change).length === 0
}

/** What these batches removed too and hangs on the record, and on what hangs on it. */
function removedAlong(
  { graves, stamps }: SharedState,
  structure: Structure,
  id: string,
  removed: readonly BatchName[],
): StructureRecord[] {
  const names = new Set<string>(removed)
  const candidates = [...graves.values()].filter((one) => {
    const stamp = stamps.get(one.id)?.[PRESENCE]
    if (stamp === undefined) return false
    const batches = typeof stamp === 'string' ? [stamp] : (stamp[0]?.batches ?? [])
    return batches.some((name) => names.has(name))
  })
  const back = new Map<string, StructureRecord>()
  const isThere = (one: string) => back.has(one) || get(structure, one) !== undefined
  for (let before = -1; before !== back.size; ) {
    before = back.size
    for (const record of candidates) {
      if (back.has(record.id) || !hangsOn(record, (one) => one === id || back.has(one))) continue
      if (needs(record).every(isThere)) back.set(record.id, record)
    }
  }
  return [...back.values()]
}

function hangsOn(record: StructureRecord, isOne: (id: string) => boolean): boolean {
  const values = record as unknown as Readonly<Record<string, unknown>>
  return linksFrom(record.kind).some(
    ({ field, whenGone }) =>
      (whenGone === 'goes-along' || KINDS[record.kind].idFrom === field) &&
      typeof values[field] === 'string' &&
      isOne(values[field]),
  )
}

/** Ids of what it cannot be without. */
function needs(record: StructureRecord): string[] {
  const values = record as unknown as Readonly<Record<string, unknown>>
  return linksFrom(record.kind).flatMap(({ field, whenGone }) => {
    const id = values[field]
    const isNeeded = whenGone !== 'stays' && typeof id === 'string' && kindOfId(id) !== null
    return isNeeded ? [id] : []
  })
}
