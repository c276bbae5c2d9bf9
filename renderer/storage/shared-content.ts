import type { StructureRecord } from '../domain/records/records.ts'
import type { BatchName } from '../domain/sharing/batch-name.ts'
import { closeBatch, type OpenBatch } from '../domain/sharing/close-batch.ts'
import { GONE, type RegisterValue } from '../domain/sharing/register.ts'
import {
  beginningOf,
  type RecordStamps,
  type SharedState,
  type Version,
} from '../domain/sharing/shared-state.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { StoredShares } from '../domain/structure/journal/exchange.ts'
import { type Structure, structureOf, withRecords } from '../domain/structure/structure.ts'
import { beginningName, digest } from './content-name.ts'
import { documentValue } from './document-value.ts'

interface Rows {
  readonly records: readonly StructureRecord[]
  readonly documents: readonly StoredDocument[]
  readonly shared?: StoredShares
}

/** A state in which nothing is open, for a file that holds its records and these documents. */
export function sharedContent(
  state: SharedState,
  documents: readonly StoredDocument[],
): StoredShares {
  const rows = valuesOf(documents)
  const told = sorted(state.documents).map(([id, versions]): StoredShares['documents'][number] => [
    id,
    versions.map(({ batches, value }) => ({
      batches: [...batches],
      value: value === rows.get(id) ? null : value,
    })),
  ])
  const { seen, beginnings, stamps, graves } = state
  const named = namesIn(state)
  return {
    seen: Object.fromEntries(
      sorted(new Map(Object.entries(seen))).map(([line, numbers]) => [line, [...numbers]]),
    ),
    beginnings: [...beginnings],
    stamps: sorted(stamps),
    graves: sorted(graves).map(([, record]) => record),
    documents: told,
    writers: sorted(state.writers).filter(([one]) => named.has(one)),
  }
}

/** By their ids: the same state is the same text. */
function sorted<K extends string, V>(entries: ReadonlyMap<K, V>): [K, V][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Batches of which something still stands. */
function namesIn({ stamps, documents }: SharedState): ReadonlySet<string> {
  const named = new Set<string>()
  const add = (versions: readonly Version[]) => {
    for (const { batches } of versions) for (const one of batches) named.add(one)
  }
  for (const held of stamps.values()) {
    for (const stamp of Object.values(held)) {
      if (typeof stamp === 'string') named.add(stamp)
      else add(stamp)
    }
  }
  for (const versions of documents.values()) add(versions)
  return named
}

/**
 * What a file holds as one side of an exchange, everything in it closed. A file that does not say who wrote what
 * begins with what it holds: the same content is the same beginning.
 */
export async function sharedStateOf({ records, documents, shared }: Rows): Promise<SharedState> {
  const structure = structureOf(records)
  const rows = valuesOf(documents)
  if (!shared) return beginningOf(structure, rows, await beginningName(records, rows))
  const state = stateOfShares(shared, structure, rows)
  const open = openOf(shared, state, structure, rows)
  return closeBatch(state, open, `f${await digest(JSON.stringify([shared.seen, records]))}/1`)
}

/** What is open beside a state that such shares tell. */
export function openOf(
  { open }: StoredShares,
  state: SharedState,
  structure: Structure,
  rows: ReadonlyMap<string, RegisterValue>,
): OpenBatch {
  return { structure, documents: writtenSince(state, rows), settled: open?.settled ?? [] }
}

/**
 * What was so at the last exchange.
 * @param structure what stands there now, of which `open` tells what it was then
 * @param rows documents as they are now
 */
export function stateOfShares(
  shared: StoredShares,
  structure: Structure,
  rows: ReadonlyMap<string, RegisterValue>,
): SharedState {
  const before = new Map(shared.open?.documents ?? [])
  const versions = shared.documents.map(([id, list]): [string, readonly Version[]] => [
    id,
    list.map(({ batches, value }) => ({
      batches: batches as readonly BatchName[],
      value: value ?? before.get(id) ?? rows.get(id) ?? GONE,
    })),
  ])
  return {
    structure: shared.open ? withRecords(structure, new Map(shared.open.records)) : structure,
    graves: new Map(shared.graves.map((one) => [one.id, one])),
    stamps: new Map(shared.stamps as readonly [string, RecordStamps][]),
    documents: new Map(versions),
    seen: shared.seen,
    beginnings: shared.beginnings as readonly BatchName[],
    writers: new Map(shared.writers as readonly [BatchName, string][]),
  }
}

/** Documents as values, by id. */
export function valuesOf(documents: readonly StoredDocument[]): Map<string, RegisterValue> {
  return new Map(documents.map(({ id, data }) => [id, documentValue(data)]))
}

/** Documents that are not as they were at the last exchange; what is not there any more is gone. */
export function writtenSince(
  { documents }: Pick<SharedState, 'documents'>,
  now: ReadonlyMap<string, RegisterValue>,
): Map<string, RegisterValue> {
  const written = new Map<string, RegisterValue>()
  for (const [id, value] of now) if (documents.get(id)?.[0]?.value !== value) written.set(id, value)
  for (const [id, [shown]] of documents) {
    if (shown?.value !== GONE && !now.has(id)) written.set(id, GONE)
  }
  return written
}
