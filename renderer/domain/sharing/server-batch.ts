import type { FieldValue } from '../records/form/field.ts'
import { LAST_IMPORT } from '../records/kinds/setting.ts'
import { KINDS } from '../records/kinds.ts'
import { kindOfId, type RecordKind, type StructureRecord } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { get, type Structure, structureOf } from '../structure/structure.ts'
import { type BatchName, numberOf } from './batch-name.ts'
import { ERASED } from './erased.ts'
import type { Part } from './part.ts'
import {
  GONE,
  holdSame,
  PRESENCE,
  type RegisterValue,
  registersOf,
  THERE,
  valueIn,
} from './register.ts'
import { hasSeen, NOTHING_SEEN, withBatches } from './seen.ts'
import {
  bodyOf,
  MADE_BY,
  type RecordStamps,
  type SharedState,
  type Stamp,
  type Version,
  versionsOf,
} from './shared-state.ts'

export type WrittenFields = Readonly<Record<string, FieldValue>>

/** What a batch did to one record: what it did not write, it does not tell. */
export interface WrittenRecord {
  readonly made?: true
  readonly gone?: true
  /** It does not say that the record is there: somebody wrote that since. */
  readonly still?: true
  readonly set: WrittenFields
  /** By register: batches whose values stood beside, of which it was not known, or not decided. */
  readonly beside?: Readonly<Record<string, readonly BatchName[]>>
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
  /** By document: batches whose texts stood beside. */
  readonly documentsBeside?: Readonly<Record<string, readonly BatchName[]>>
}

/**
 * What an import keeps for itself; and who was made nameless: over a server nobody could do it with all there is, and who
 * only had the note would be taken for one who did.
 */
export function staysHere(id: string): boolean {
  return id.startsWith(LAST_IMPORT) || id.startsWith(ERASED)
}

/** Whether a batch tells nothing. */
export function tellsNothing({ records, documents }: ServedBatch): boolean {
  return Object.keys(records).length + Object.keys(documents).length === 0
}

/**
 * A batch that was just closed, as it is passed on. What only an import keeps for itself stays here.
 * @param before the state it was closed on
 */
export function servedBatch(before: SharedState, after: SharedState, name: BatchName): ServedBatch {
  const over = new Set<BatchName>()
  const overwrites = (versions: readonly Version[]) => {
    for (const { batches } of versions) for (const one of batches) over.add(one)
  }
  const records: Record<string, WrittenRecord> = {}
  for (const [id, stamps] of after.stamps) {
    const body = bodyOf(after, id)
    if (before.stamps.get(id) === stamps || !body || staysHere(id)) continue
    overwrites(versionsOf(before, id, PRESENCE))
    const all = Object.entries(fieldsOf(body))
    const written = registersOf(body.kind).filter((register) => stamps[register.name] === name)
    for (const register of written) overwrites(versionsOf(before, id, register.name))
    const names = new Set(written.flatMap(({ fields }) => fields))
    const isMade = stamps[MADE_BY] === name
    const set = Object.fromEntries(all.filter(([field]) => isMade || names.has(field)))
    const rest = Object.fromEntries(all.filter(([field]) => !(field in set)))
    const isBack = !isMade && get(before.structure, id) === undefined
    if (!get(after.structure, id)) records[id] = { gone: true, set: {} }
    else records[id] = { set, ...(isMade ? { made: true } : {}), ...(isBack ? { rest } : {}) }
  }
  const documents: Record<string, RegisterValue> = {}
  for (const [id, versions] of after.documents) {
    if (before.documents.get(id) === versions) continue
    overwrites(before.documents.get(id) ?? [])
    documents[id] = versions[0]?.value ?? ''
  }
  return { name, by: after.writers.get(name) ?? null, over: [...over].sort(), records, documents }
}

/**
 * What is still known of a batch that was closed before: what it wrote and nobody overwrote since. It overwrote all
 * that is known here and no longer stands there.
 */
export function standingBatch(state: SharedState, name: BatchName): ServedBatch {
  const isBy = (versions: readonly Version[]) =>
    versions.find(({ batches }) => batches.includes(name))
  const records: Record<string, WrittenRecord> = {}
  for (const [id, stamps] of state.stamps) {
    const body = bodyOf(state, id)
    if (!body || staysHere(id) || !JSON.stringify(stamps).includes(name)) continue
    const set: Record<string, FieldValue> = {}
    const beside: Record<string, readonly BatchName[]> = {}
    const written = (register: string) => {
      const versions = versionsOf(state, id, register)
      const version = isBy(versions)
      const others = version ? versions.flatMap(({ batches }) => batches) : []
      if (others.length > 1) beside[register] = others.filter((one) => one !== name)
      return version
    }
    const presence = written(PRESENCE)
    for (const register of registersOf(body.kind)) {
      const version = written(register.name)
      const values = version ? (JSON.parse(version.value) as readonly FieldValue[]) : []
      for (const [at, value] of values.entries()) set[register.fields[at] ?? ''] = value
    }
    if (!presence && Object.keys(set).length === 0) continue
    const rest = Object.entries(fieldsOf(body)).filter(([field]) => !(field in set))
    records[id] = {
      set,
      rest: Object.fromEntries(rest),
      beside,
      ...(presence ? {} : { still: true }),
      ...(presence?.value === GONE ? { gone: true } : {}),
      ...(versionsBy(stamps[MADE_BY]).includes(name) ? { made: true } : {}),
    }
  }
  const documents: Record<string, RegisterValue> = {}
  const documentsBeside: Record<string, readonly BatchName[]> = {}
  for (const [id, versions] of state.documents) {
    const version = isBy(versions)
    if (!version) continue
    documents[id] = version.value
    documentsBeside[id] = versionsBy(versions).filter((one) => one !== name)
  }
  const by = state.writers.get(name) ?? null
  const left = namesIn(state)
    .filter((one) => one !== name)
    .sort()
  return { name, by, over: left, records, documents, documentsBeside }
}

/** Batches of which something stands, in the order of their numbers: nearly that in which they were made. */
export function standingNames(state: SharedState): BatchName[] {
  const names = new Set<BatchName>()
  for (const stamps of state.stamps.values()) {
    for (const stamp of Object.values(stamps)) for (const one of versionsBy(stamp)) names.add(one)
  }
  for (const versions of state.documents.values())
    for (const one of versionsBy(versions)) names.add(one)
  return [...names].sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1))
}

/**
 * Batches of which nothing stands any more: all they wrote was overwritten knowingly. Whoever has all that stands here
 * knows that too once he is told their names, and is asked nothing where one of them comes late by another way.
 */
export function spentNames(state: SharedState, standing: readonly BatchName[]): BatchName[] {
  const left = new Set([...standing, ...state.beginnings])
  return namesIn(state).filter((name) => !left.has(name))
}

/** A batch of which no more is told than that there was one. */
export function spentBatch(name: BatchName): ServedBatch {
  return { name, by: null, over: [], records: {}, documents: {} }
}

/** What is known by its own name, and not as "all up to". */
function namesIn({ seen }: SharedState): BatchName[] {
  return Object.entries(seen).flatMap(([line, numbers]) =>
    numbers.flatMap((one): BatchName[] => (one > 0 ? [`${line}/${one}`] : [])),
  )
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
    const { set, rest, gone, still } = written
    const body = { ...(base ?? wholeRecord(id, kind, { ...rest })), ...set } as StructureRecord
    if (gone || (still && !get(ours.structure, id))) graves.set(id, body)
    else there.push(body)
    // Of what somebody else says that it is there the values come first.
    const made = { ...(still ? {} : { [PRESENCE]: name }), [MADE_BY]: name }
    stamps.set(id, base ? writtenStamps(ours, body, written, name) : made)
  }
  const documents = Object.entries(batch.documents).map(
    ([id, value]): [string, readonly Version[]] => {
      const own = { batches: [name], value }
      return [id, [own, ...standBeside(ours.documents.get(id) ?? [], batch.documentsBeside?.[id])]]
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
  body: StructureRecord,
  { set, still, gone, beside = {} }: WrittenRecord,
  name: BatchName,
): RecordStamps {
  const { id } = body
  const stamps: Record<string, Stamp> = { ...ours.stamps.get(id) }
  const write = (register: string, value: RegisterValue) => {
    const others = standBeside(versionsOf(ours, id, register), beside[register])
    stamps[register] = others.length > 0 ? [{ batches: [name], value }, ...others] : name
  }
  if (!still) write(PRESENCE, gone ? GONE : THERE)
  for (const register of registersOf(body.kind)) {
    const isWritten = register.fields.some((field) => field in set)
    if (isWritten) write(register.name, valueIn(body, register))
  }
  return stamps
}

/** Of our own versions what stood beside theirs too, so that neither goes. */
function standBeside(versions: readonly Version[], beside: readonly BatchName[] = []): Version[] {
  return versions.flatMap(({ batches, value }) => {
    const both = batches.filter((one) => beside.includes(one))
    return both.length > 0 ? [{ batches: both, value }] : []
  })
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
