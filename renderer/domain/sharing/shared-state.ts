import type { StructureRecord } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { BatchName } from './batch-name.ts'
import { GONE, PRESENCE, type RegisterValue, registerNamed, THERE, valueIn } from './register.ts'
import { NOTHING_SEEN, type Seen, withBatches } from './seen.ts'

/** One value of a register, and every batch that wrote it and that nobody has knowingly overwritten. */
export interface Version {
  /** Sorted. */
  readonly batches: readonly BatchName[]
  readonly value: RegisterValue
}

/**
 * Who wrote what a register holds. One name: that batch, and the value is the record's own. A list: several values,
 * of which the first is shown and the register is open, or one value from several batches.
 */
export type Stamp = BatchName | readonly Version[]

/**
 * The stamps of a record by register. `*` (`PRESENCE`) tells whether it is there; `+` (`MADE_BY`) the batches that made
 * it, which wrote every register that has no stamp. Where that is missing too it is from the beginning.
 */
export type RecordStamps = Readonly<Record<string, Stamp>>

export const MADE_BY = '+'

/** An organisation as it stood at the last exchange with somebody. What is worked on since stands beside it. */
export interface SharedState {
  readonly structure: Structure
  /** Removed records as they last were: they go on being merged, and come back whole. */
  readonly graves: ReadonlyMap<string, StructureRecord>
  /** Of what was touched since the beginning. */
  readonly stamps: ReadonlyMap<string, RecordStamps>
  /** Proposals, past structures and printed sets: each is one register. */
  readonly documents: ReadonlyMap<string, readonly Version[]>
  readonly seen: Seen
  /** The batches everything without a stamp is of; more than one where files that began apart were joined. Sorted. */
  readonly beginnings: readonly BatchName[]
  /** Who made a batch, by their own word; of many it is not known. */
  readonly writers: ReadonlyMap<BatchName, string>
}

/** A state as it begins: nothing was written since. */
export function beginningOf(
  structure: Structure,
  documents: ReadonlyMap<string, RegisterValue>,
  name: BatchName,
): SharedState {
  const versions = [...documents].map(([id, value]): [string, readonly Version[]] => [
    id,
    [{ batches: [name], value }],
  ])
  return {
    structure,
    graves: new Map(),
    stamps: new Map(),
    documents: new Map(versions),
    seen: withBatches(NOTHING_SEEN, [name]),
    beginnings: [name],
    writers: new Map(),
  }
}

/** The record, also where it is only in its grave; null where this side never heard of it. */
export function bodyOf(
  { structure, graves }: Pick<SharedState, 'structure' | 'graves'>,
  id: string,
): StructureRecord | null {
  return get(structure, id) ?? graves.get(id) ?? null
}

/** The batches that made a record: those of every register which was never written since. */
export function madeBy(
  { beginnings }: Pick<SharedState, 'beginnings'>,
  stamps: RecordStamps | undefined,
): readonly BatchName[] {
  const made = stamps?.[MADE_BY]
  if (made === undefined) return beginnings
  return typeof made === 'string' ? [made] : (made[0]?.batches ?? beginnings)
}

/** Every value a register of a record has, the one shown first; none where this side never heard of the record. */
export function versionsOf(state: SharedState, id: string, name: string): readonly Version[] {
  const stamps = state.stamps.get(id)
  const stamp = stamps?.[name]
  if (stamp !== undefined && typeof stamp !== 'string') return stamp
  const batches = stamp === undefined ? null : [stamp]
  if (name === PRESENCE) {
    const isThere = get(state.structure, id) !== undefined
    if (batches) return [{ batches, value: isThere ? THERE : GONE }]
    return isThere ? [{ batches: state.beginnings, value: THERE }] : []
  }
  const body = bodyOf(state, id)
  const register = body && registerNamed(body.kind, name)
  if (!register) return []
  return [{ batches: batches ?? madeBy(state, stamps), value: valueIn(body, register) }]
}
