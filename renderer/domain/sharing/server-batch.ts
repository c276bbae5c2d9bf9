import type { FieldValue } from '../records/form/field.ts'
import { LAST_IMPORT } from '../records/kinds/setting.ts'
import { KINDS } from '../records/kinds.ts'
import { kindOfId, type RecordKind, type StructureRecord } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { get, type Structure, structureOf } from '../structure/structure.ts'
import type { BatchName } from './batch-name.ts'
import type { Part } from './part.ts'
import { holdSame, PRESENCE, type RegisterValue, registersOf } from './register.ts'
import { hasSeen, NOTHING_SEEN, withBatches } from './seen.ts'
import {
  bodyOf,
  MADE_BY,
  type RecordStamps,
  type SharedState,
  type Version,
  versionsOf,
} from './shared-state.ts'

export type WrittenFields = Readonly<Record<string, FieldValue>>

/** What a batch did to one record: what it did not write, it does not tell. */
export interface WrittenRecord {
  readonly made?: true
  readonly gone?: true
  readonly set: WrittenFields
  /** Of one that came back, the fields it did not write: for whoever never heard of it. */
  readonly rest?: WrittenFields
}

/** One batch as a city's server passes it on: to everybody alike, whatever they have. */
export interface ServedBatch {
  readonly name: BatchName
  /** Who worked, by their own word. */
  readonly by: string | null
  /** Batches it overwrote knowingly. */
  readonly over: readonly BatchName[]
  readonly records: Readonly<Record<string, WrittenRecord>>
  /** Documents that were written, or are `GONE`. */
  readonly documents: Readonly<Record<string, RegisterValue>>
}

/** Whether a batch tells nothing. */
export function tellsNothing({ records, documents }: ServedBatch): boolean {
  return Object.keys(records).length + Object.keys(documents).length === 0
}

/**
 * What a change and these documents are as a batch. What only an import keeps for itself stays here.
 * @param state as it was before the change
 */
export function servedBatch(
  state: SharedState,
  change: Change,
  documents: ReadonlyMap<string, RegisterValue>,
  name: BatchName,
  by: string | null,
): ServedBatch {
  const over = new Set<BatchName>()
  const overwrites = (versions: readonly Version[]) => {
    for (const { batches } of versions) for (const one of batches) over.add(one)
  }
  const records: Record<string, WrittenRecord> = {}
  for (const [id, { before, after }] of Object.entries(change)) {
    if (id.startsWith(LAST_IMPORT)) continue
    const was = before ?? bodyOf(state, id)
    overwrites(versionsOf(state, id, PRESENCE))
    if (!after) {
      records[id] = { gone: true, set: {} }
    } else if (!was) {
      records[id] = { made: true, set: fieldsOf(after) }
    } else {
      const written = registersOf(after.kind).filter((register) => !holdSame(was, after, register))
      for (const register of written) overwrites(versionsOf(state, id, register.name))
      const names = new Set(written.flatMap(({ fields }) => fields))
      const all = Object.entries(fieldsOf(after))
      const set = Object.fromEntries(all.filter(([field]) => names.has(field)))
      const rest = Object.fromEntries(all.filter(([field]) => !names.has(field)))
      records[id] = before ? { set } : { set, rest }
    }
  }
  for (const id of documents.keys()) overwrites(state.documents.get(id) ?? [])
  return { name, by, over: [...over].sort(), records, documents: Object.fromEntries(documents) }
}

/**
 * What is still known of a batch that was closed before: what it wrote and nobody overwrote since. It overwrote all
 * that is known here and no longer stands there.
 */
export function standingBatch(state: SharedState, name: BatchName): ServedBatch {
  const standing = new Set<BatchName>()
  const isBy = (versions: readonly Version[]) => {
    for (const { batches } of versions) for (const one of batches) standing.add(one)
    return versions.find(({ batches }) => batches.includes(name))
  }
  const records: Record<string, WrittenRecord> = {}
  for (const [id, stamps] of state.stamps) {
    const body = bodyOf(state, id)
    if (!body || id.startsWith(LAST_IMPORT) || !JSON.stringify(stamps).includes(name)) continue
    const presence = isBy(versionsOf(state, id, PRESENCE))
    const set: Record<string, FieldValue> = {}
    for (const register of registersOf(body.kind)) {
      const version = isBy(versionsOf(state, id, register.name))
      const values = version ? (JSON.parse(version.value) as readonly FieldValue[]) : []
      for (const [at, value] of values.entries()) set[register.fields[at] ?? ''] = value
    }
    if (presence?.value === 'gone') records[id] = { gone: true, set: {} }
    else if (!presence && Object.keys(set).length === 0) continue
    else {
      const isMade = versionsBy(stamps[MADE_BY]).includes(name)
      const rest = Object.entries(fieldsOf(body)).filter(([field]) => !(field in set))
      records[id] = { set, rest: Object.fromEntries(rest), ...(isMade ? { made: true } : {}) }
    }
  }
  const documents: Record<string, RegisterValue> = {}
  for (const [id, versions] of state.documents) {
    const version = isBy(versions)
    if (version) documents[id] = version.value
  }
  const over = Object.entries(state.seen).flatMap(([line, numbers]) =>
    numbers.flatMap((one): BatchName[] => (one > 0 ? [`${line}/${one}`] : [])),
  )
  const left = over.filter((one) => !standing.has(one)).sort()
  return { name, by: state.writers.get(name) ?? null, over: left, records, documents }
}

/** Batches of which something stands, in the order of their lines and numbers. */
export function standingNames(state: SharedState): BatchName[] {
  const names = new Set<BatchName>()
  for (const stamps of state.stamps.values()) {
    for (const stamp of Object.values(stamps)) for (const one of versionsBy(stamp)) names.add(one)
  }
  for (const versions of state.documents.values())
    for (const one of versionsBy(versions)) names.add(one)
  return [...names].sort()
}

function versionsBy(stamp: RecordStamps[string] | undefined): readonly BatchName[] {
  if (stamp === undefined) return []
  return typeof stamp === 'string' ? [stamp] : stamp.flatMap(({ batches }) => batches)
}

/** A batch as a part of our own state in which nothing but what it wrote is otherwise. */
export function partOfBatch(ours: SharedState, batch: ServedBatch): Part {
  const { name } = batch
  const there: StructureRecord[] = []
  const graves = new Map<string, StructureRecord>()
  const stamps = new Map<string, RecordStamps>()
  for (const [id, written] of Object.entries(batch.records)) {
    const kind = kindOfId(id)
    const base = bodyOf(ours, id)
    if (!kind || (!base && written.gone)) continue
    if (written.gone && base) {
      graves.set(id, base)
      stamps.set(id, { ...ours.stamps.get(id), [PRESENCE]: name })
      continue
    }
    const { set, rest } = written
    there.push({ ...(base ?? wholeRecord(id, kind, { ...rest })), ...set } as StructureRecord)
    stamps.set(
      id,
      base ? writtenStamps(ours, id, kind, written, name) : { [PRESENCE]: name, [MADE_BY]: name },
    )
  }
  const documents = Object.entries(batch.documents).map(
    ([id, value]): [string, readonly Version[]] => {
      return [id, [{ batches: [name], value }]]
    },
  )
  // Only of what is here can it be said that it was overwritten; of the rest it is never claimed that it came.
  const over = batch.over.filter((one) => hasSeen(ours.seen, one))
  const state: SharedState = {
    structure: structureOf(there),
    graves,
    stamps,
    documents: new Map(documents),
    seen: withBatches(NOTHING_SEEN, [...over, name]),
    beginnings: ours.beginnings,
    writers: new Map(batch.by === null ? [] : [[name, batch.by]]),
  }
  return { state, only: [...stamps.keys()], since: NOTHING_SEEN }
}

/** Our own stamps, but for the registers the batch tells. */
function writtenStamps(
  ours: SharedState,
  id: string,
  kind: RecordKind,
  { set }: WrittenRecord,
  name: BatchName,
): RecordStamps {
  const written = registersOf(kind).filter(({ fields }) => fields.some((field) => field in set))
  const fresh = [PRESENCE, ...written.map((register) => register.name)].map((one) => [one, name])
  return { ...ours.stamps.get(id), ...Object.fromEntries(fresh) }
}

/** A record of which something may be hidden here: that is as in a new one. */
export function wholeRecord(id: string, kind: RecordKind, given: WrittenFields): StructureRecord {
  const fields = Object.entries(KINDS[kind].fields).map(([field, { empty, nullable, choices }]) => [
    field,
    given[field] ?? (nullable ? null : (empty ?? choices?.[0] ?? '')),
  ])
  return { id, kind, ...Object.fromEntries(fields) } as StructureRecord
}

function fieldsOf(record: StructureRecord): WrittenFields {
  const { id, kind, ...fields } = record as unknown as Record<string, FieldValue>
  return fields
}

/** The change so far as it can be made where some before it was refused; null where it needs what was refused. */
export function fittedChange(structure: Structure, change: Change): Change | null {
  const fitted: Record<string, Change[string]> = {}
  for (const [id, { before, after }] of Object.entries(change)) {
    const now = get(structure, id) ?? null
    if (before && !now) return null
    if (!before || !after || !now) {
      if (now || after) fitted[id] = { before: now, after }
      continue
    }
    let next: StructureRecord = now
    for (const { fields } of registersOf(now.kind).filter((one) => !holdSame(before, after, one))) {
      const written = Object.entries(fieldsOf(after)).filter(([field]) => fields.includes(field))
      next = { ...next, ...Object.fromEntries(written) } as StructureRecord
    }
    fitted[id] = { before: now, after: next }
  }
  return fitted
}
