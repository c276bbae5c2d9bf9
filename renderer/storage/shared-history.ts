import type { StructureRecord } from '../domain/records/records.ts'
import type { BatchName } from '../domain/sharing/batch-name.ts'
import { stampChange } from '../domain/sharing/close-batch.ts'
import { GONE, type RegisterValue } from '../domain/sharing/register.ts'
import { withBatches } from '../domain/sharing/seen.ts'
import {
  beginningOf,
  type RecordStamps,
  type SharedState,
  type Version,
} from '../domain/sharing/shared-state.ts'
import { isEmpty } from '../domain/structure/change.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import { EMPTY, type Structure } from '../domain/structure/structure.ts'
import { checksum } from './checksum.ts'
import { beginningName, digest } from './content-name.ts'
import { documentValue } from './document-value.ts'
import { valuesOf } from './shared-content.ts'
import { UNREADABLE } from './story.ts'

/**
 * What a journal tells of who wrote what, where nobody ever exchanged anything: each entry is a batch, named by its
 * moment and what it touched. Two folders that once were one name what they have in common alike, so nothing that was
 * decided before they parted is asked. Null where an entry is missing.
 * @param now what the entries add up to
 */
export async function sharedOfJournal(
  entries: readonly (JournalEntry | null)[],
  now: { readonly structure: Structure; readonly documents: readonly StoredDocument[] },
): Promise<SharedState | null> {
  const [first, ...rest] = entries
  if (!first) return null
  const begun = Object.values(first.change).flatMap(({ after }) => after ?? [])
  const start = await startOf(first, begun)
  const line = `j${await digest(`${start.beginnings[0]} ${first.at}`)}`
  const stamps = new Map<string, RecordStamps>()
  const graves = new Map<string, StructureRecord>()
  const writers = new Map<BatchName, string>()
  const lastOf = new Map<string, BatchName>()
  const names: BatchName[] = []
  let last = 0
  for (const entry of rest) {
    if (!entry || entry.label.code === UNREADABLE) return null
    const { change, documents = [], by } = entry
    if (isEmpty(change) && documents.length === 0) continue
    last = Math.max(last + 1, numberFor(entry))
    const name: BatchName = `${line}/${last}`
    names.push(name)
    if (by) writers.set(name, by)
    stampChange({ stamps, graves }, change, name)
    for (const { id } of documents) lastOf.set(id, name)
  }
  const values = valuesOf(now.documents)
  const begunWith = [...start.documents.keys()].map((id) => [id, start.beginnings[0]] as const)
  const documents = new Map<string, readonly Version[]>()
  for (const [id, name] of [...begunWith, ...lastOf]) {
    if (name) documents.set(id, [{ batches: [name], value: values.get(id) ?? GONE }])
  }
  const seen = withBatches(start.seen, names)
  return { ...start, structure: now.structure, stamps, graves, documents, seen, writers }
}

async function startOf(
  first: JournalEntry,
  records: readonly StructureRecord[],
): Promise<SharedState> {
  const values = new Map<string, RegisterValue>()
  for (const event of first.documents ?? []) {
    if (event.type === 'put') values.set(event.id, documentValue(event.data))
  }
  return beginningOf(EMPTY, values, await beginningName(records, values))
}

/** By the moment, and three digits of what it touched: two folders that parted give no number twice. */
function numberFor({ at, kind, change, documents = [] }: JournalEntry): number {
  const touched = [...Object.keys(change), ...documents.map(({ id }) => id)]
  const chance = Number.parseInt(checksum(JSON.stringify([at, kind, touched])), 16) % 1000
  return (Date.parse(at) || 0) * 1000 + chance
}
