import { RECORD_KINDS, type StructureRecord } from '../records/records.ts'
import type { PersistentMap } from '../values/persistent-map.ts'
import { type Structure, withRecords } from './structure.ts'

/** What one record was and is; null: it did not exist, or exists no more. */
export interface Delta {
  readonly before: StructureRecord | null
  readonly after: StructureRecord | null
}

/**
 * The only way a structure changes: record id → before and after. An edit, its undo, a proposal, its diff, a
 * journal line and a printed matrix are all this value. It is plain data: JSON keeps it whole.
 */
export type Change = Readonly<Record<string, Delta>>

export const NO_CHANGE: Change = {}

/** Thrown where a change does not fit the structure it is applied to: two writers, or a damaged journal. */
export class ChangeMismatch extends Error {
  readonly id: string
  constructor(id: string) {
    super(`The record ${id} is not what the change expects`)
    this.name = 'ChangeMismatch'
    this.id = id
  }
}

/** Whether the change changes nothing. */
export function isEmpty(change: Change): boolean {
  for (const _ in change) return false
  return true
}

/** A change from pairs, without those in which nothing changes. */
export function changeOf(deltas: Iterable<readonly [string, Delta]>): Change {
  const change: Record<string, Delta> = {}
  for (const [id, delta] of deltas) {
    if (!sameRecord(delta.before, delta.after)) change[id] = delta
  }
  return change
}

/** The structure after the change. Throws `ChangeMismatch` where a `before` is not what the structure holds. */
export function apply(structure: Structure, change: Change): Structure {
  const changed = new Map<string, StructureRecord | null>()
  for (const [id, delta] of Object.entries(change)) {
    const kind = id.slice(0, id.indexOf(':')) as StructureRecord['kind']
    const held = (structure.tables[kind]?.get(id) as StructureRecord | undefined) ?? null
    if (!sameRecord(held, delta.before)) throw new ChangeMismatch(id)
    changed.set(id, delta.after)
  }
  return changed.size === 0 ? structure : withRecords(structure, changed)
}

/** The change that takes it back. */
export function invert(change: Change): Change {
  const inverse: Record<string, Delta> = {}
  for (const [id, { before, after }] of Object.entries(change)) {
    inverse[id] = { before: after, after: before }
  }
  return inverse
}

/** One change that does what `first` and then `second` do. Throws `ChangeMismatch` where they do not follow. */
export function squash(first: Change, second: Change): Change {
  const both: Record<string, Delta> = { ...first }
  for (const [id, delta] of Object.entries(second)) {
    const earlier = first[id]
    if (!earlier) {
      both[id] = delta
      continue
    }
    if (!sameRecord(earlier.after, delta.before)) throw new ChangeMismatch(id)
    if (sameRecord(earlier.before, delta.after)) delete both[id]
    else both[id] = { before: earlier.before, after: delta.after }
  }
  return both
}

/** The change that turns `from` into `to`; empty where they hold the same. What they share costs nothing. */
export function diff(from: Structure, to: Structure): Change {
  const change: Record<string, Delta> = {}
  for (const kind of RECORD_KINDS) {
    const table = from.tables[kind] as PersistentMap<StructureRecord>
    table.differences(to.tables[kind] as PersistentMap<StructureRecord>, (id, was, is) => {
      const before = was ?? null
      const after = is ?? null
      if (!sameRecord(before, after)) change[id] = { before, after }
    })
  }
  return change
}

/**
 * The same structure, sharing with `like` every record and part in which both hold the same. What is compared or
 * derived after that costs what differs: for what was read from a file or kept as records.
 */
export function sharedWith(structure: Structure, like: Structure): Structure {
  return apply(like, diff(like, structure))
}

/** Equality of flat records, whatever the order of their fields. */
export function sameRecord(a: StructureRecord | null, b: StructureRecord | null): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const left = a as unknown as Readonly<Record<string, unknown>>
  const right = b as unknown as Readonly<Record<string, unknown>>
  let fields = 0
  for (const field in left) {
    if (left[field] !== right[field]) return false
    fields++
  }
  for (const _ in right) fields--
  return fields === 0
}

/** Names of the fields in which two records of one id differ; a field that came later and was never given is empty. */
export function differingFields(a: StructureRecord, b: StructureRecord): string[] {
  const left = a as unknown as Readonly<Record<string, unknown>>
  const right = b as unknown as Readonly<Record<string, unknown>>
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].filter((field) => (left[field] ?? null) !== (right[field] ?? null))
}
