import type { StructureRecord } from '../../domain/records/records.ts'
import { apply } from '../../domain/structure/change.ts'
import { documentAfter } from '../../domain/structure/journal/document-after.ts'
import type {
  DocumentFields,
  StoredDocument,
} from '../../domain/structure/journal/document-event.ts'
import {
  advance,
  type History,
  type JournalEntry,
  NO_HISTORY,
} from '../../domain/structure/journal/history.ts'
import { keptCodes } from '../../domain/structure/kept-codes.ts'
import { EMPTY, recordsOf, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { placeholder, type Story } from '../../storage/story.ts'
import type { Stored } from '../../storage/structure-store.ts'

/** A snapshot that may be needed; it is read only then. Null where it cannot be read. */
export interface SnapshotSource {
  /** Number of the last entry it holds. */
  readonly seq: number
  read(): Promise<{
    readonly records: readonly StructureRecord[]
    readonly documents?: readonly StoredDocument[]
  } | null>
}

export interface Restoration {
  readonly stored: Stored
  /** One entry for each number up to `stored.lastSeq`; what could not be read stands there by name alone. */
  readonly entries: readonly JournalEntry[]
  /** Journal lines whose doing is in no store any more. */
  readonly lost: number
}

interface Reached {
  readonly structure: Structure
  readonly seq: number
  readonly history: History
  readonly documents: ReadonlyMap<string, StoredDocument>
}

const START: Reached = { structure: EMPTY, seq: 0, history: NO_HISTORY, documents: new Map() }

/**
 * What the journal's story and the snapshots (the newest first) of a workspace's folder add up to. The story alone
 * suffices; from a line that cannot be read on, the newest readable snapshot that lies behind it takes over and the
 * lines after the snapshot are done on it.
 */
export async function restorationOf(
  { entries: read, lastSum, older }: Story,
  snapshots: readonly SnapshotSource[],
): Promise<Restoration> {
  let reached = replay(read, START, older)
  if (reached.seq < read.length || read.length === 0) {
    reached = (await fromSnapshots(read, snapshots, reached.seq, older)) ?? reached
  }
  const lastSeq = Math.max(reached.seq, read.length)
  const entries = Array.from({ length: lastSeq }, (_, index) => read[index] ?? missing(read, index))
  const { structure, history } = reached
  const documents = [...reached.documents.values()]
  return {
    stored: { structure, lastSeq, lastSum, history, documents },
    entries,
    lost: lastSeq - reached.seq,
  }
}

function missing(read: readonly (JournalEntry | null)[], index: number): JournalEntry {
  const at = read.slice(0, index).findLast((entry) => entry !== null)?.at ?? ''
  return placeholder(index + 1, at)
}

async function fromSnapshots(
  read: readonly (JournalEntry | null)[],
  snapshots: readonly SnapshotSource[],
  beyond: number,
  older: Story['older'],
): Promise<Reached | null> {
  for (const snapshot of snapshots) {
    if (snapshot.seq <= beyond) continue
    const content = await snapshot.read()
    if (!content) continue
    const structure = structureOf(content.records)
    const documents = new Map(content.documents?.map((one) => [one.id, one]))
    const from = { structure, seq: snapshot.seq, history: NO_HISTORY, documents }
    return replay(read, from, older)
  }
  return null
}

/** As far as the entries can be read and fit. */
function replay(
  read: readonly (JournalEntry | null)[],
  from: Reached,
  older: Story['older'],
): Reached {
  let { structure, seq, history, documents } = from
  for (const entry of read.slice(seq)) {
    if (!entry) break
    try {
      const next = apply(structure, entry.change)
      documents = documentsAfter(documents, entry, structure)
      structure = next
    } catch {
      break
    }
    seq = entry.seq
    if (seq === older?.seq) documents = withOldCodes(documents, older.v)
    history = advance(history, entry)
  }
  return { structure, seq, history, documents }
}

/** What the proposals were when the last line of an older version was written may lie on paper under codes of then. */
function withOldCodes(documents: Reached['documents'], v: number): Reached['documents'] {
  const coded = [...documents].map(([id, one]): [string, StoredDocument] => {
    const data = one.data as DocumentFields
    const codes = keptCodes(id, data, data, v)
    return [id, Object.keys(codes).length === 0 ? one : { ...one, data: { ...data, codes } }]
  })
  return new Map(coded)
}

function documentsAfter(
  documents: Reached['documents'],
  { documents: events = [], seq }: JournalEntry,
  before: Structure,
): Reached['documents'] {
  if (events.length === 0) return documents
  const next = new Map(documents)
  for (const event of events) {
    const document = documentAfter(next.get(event.id) ?? null, event, seq, () => recordsOf(before))
    if (document) next.set(event.id, document)
    else next.delete(event.id)
  }
  return next
}
