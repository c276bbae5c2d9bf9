import type { BatchName, Line } from '../domain/sharing/batch-name.ts'
import { stampChange, stampSettled } from '../domain/sharing/close-batch.ts'
import { GONE, type RegisterValue } from '../domain/sharing/register.ts'
import { NAMES_KEPT, withBatches } from '../domain/sharing/seen.ts'
import { settledSince } from '../domain/sharing/settled-since.ts'
import { beginningOf, type SharedState } from '../domain/sharing/shared-state.ts'
import { apply, invert, isEmpty } from '../domain/structure/change.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import { EMPTY, recordsOf, type Structure } from '../domain/structure/structure.ts'
import { checksum } from './checksum.ts'
import { beginningName, digest } from './content-name.ts'
import { documentValue } from './document-value.ts'
import { exchangesTo } from './exchanges.ts'
import { sharedStateOf, valuesOf } from './shared-content.ts'
import { UNREADABLE } from './story.ts'

/**
 * What a journal tells of who wrote what. Each entry since the last exchange, or since the beginning where there was
 * none, is a batch named by its moment and what it touched: two folders that once were one name what they have in common
 * alike, so nothing that was decided before they parted is asked. Null where an entry is missing.
 * @param now what the entries add up to
 */
export async function sharedOfJournal(
  entries: readonly (JournalEntry | null)[],
  now: Now,
): Promise<SharedState | null> {
  const told = entries.findLastIndex((entry) => entry?.shared !== undefined)
  const from = Math.max(0, told)
  const [first, ...rest] = entries.slice(from)
  const isMissing = rest.some((entry) => !entry || entry.label.code === UNREADABLE)
  if (!first || isMissing) return null
  const since = rest.filter((entry) => entry !== null)
  const start = told < 0 ? await startOf(first) : await exchangedAt(entries, told, since, now)
  if (!start) return null
  const line = `j${await digest(`${start.beginnings.join(' ')} ${first.at}`)}`
  return stamped(start, since, line, now)
}

/**
 * So many entries are one line of batches. Names of long ago are folded line by line, which holds only where a line went
 * on in one way: folders that parted share theirs, so each line stays shorter than what is folded.
 */
const ENTRIES_A_LINE = NAMES_KEPT / 4

interface Now {
  readonly structure: Structure
  readonly documents: readonly StoredDocument[]
}

function stamped(
  start: SharedState,
  entries: readonly JournalEntry[],
  line: Line,
  now: Now,
): SharedState {
  const stamps = new Map(start.stamps)
  const graves = new Map(start.graves)
  const writers = new Map(start.writers)
  const lastOf = new Map<string, BatchName>()
  const names: BatchName[] = []
  const settled = settledSince(entries)
  let last = 0
  for (const entry of entries) {
    const { change, documents = [], by } = entry
    const decided = settled.get(entry.seq) ?? []
    if (isEmpty(change) && documents.length === 0 && decided.length === 0) continue
    last = Math.max(last + 1, numberFor(entry))
    const name: BatchName = `${line}n${Math.floor(entry.seq / ENTRIES_A_LINE)}/${last}`
    names.push(name)
    if (by) writers.set(name, by)
    stampChange({ stamps, graves }, change, name)
    for (const { id } of documents) lastOf.set(id, name)
    stampSettled(stamps, decided, name)
  }
  const values = valuesOf(now.documents)
  const documents = new Map(start.documents)
  for (const [id, name] of lastOf) {
    documents.set(id, [{ batches: [name], value: values.get(id) ?? GONE }])
  }
  const seen = withBatches(start.seen, names)
  return { ...start, structure: now.structure, stamps, graves, documents, seen, writers }
}

/** What stood there after the entry of the last exchange; what was open even then is closed. */
async function exchangedAt(
  entries: readonly (JournalEntry | null)[],
  at: number,
  since: readonly JournalEntry[],
  { structure, documents }: Now,
): Promise<SharedState | null> {
  const told = await exchangesTo(at + 1, (seq) => entries[seq - 1]?.shared)
  if (!told) return null
  const then = since.reduceRight((later, { change }) => apply(later, invert(change)), structure)
  return sharedStateOf({ records: recordsOf(then), documents, shared: told.shares })
}

async function startOf({ change, documents = [] }: JournalEntry): Promise<SharedState> {
  const records = Object.values(change).flatMap(({ after }) => after ?? [])
  const values = new Map<string, RegisterValue>()
  for (const event of documents) {
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
