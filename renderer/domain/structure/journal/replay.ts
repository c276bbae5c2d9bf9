import type { StructureRecord } from '../../records/records.ts'
import { apply, type Change, ChangeMismatch } from '../change.ts'
import { keptCodes } from '../kept-codes.ts'
import { EMPTY, recordsOf, type Structure, structureOf, withRecords } from '../structure.ts'
import { documentAfter } from './document-after.ts'
import type { DocumentFields, StoredDocument } from './document-event.ts'
import { advance, type History, type JournalEntry, NO_HISTORY } from './history.ts'

/** What a story adds up to, up to one of its entries. */
export interface Reached {
  readonly structure: Structure
  /** Number of the last entry that was done. */
  readonly seq: number
  readonly history: History
  readonly documents: ReadonlyMap<string, StoredDocument>
  /** Entries that did not find what they say was there before them; they were done all the same. */
  readonly misfits: readonly number[]
}

export const STORY_START: Reached = {
  structure: EMPTY,
  seq: 0,
  history: NO_HISTORY,
  documents: new Map(),
  misfits: [],
}

/** What a snapshot holds, as the beginning of the rest of its story. */
export function startingAt(
  seq: number,
  content: {
    readonly records: readonly StructureRecord[]
    readonly documents?: readonly StoredDocument[]
  },
): Reached {
  const { records, documents = [] } = content
  const byId = new Map(documents.map((one) => [one.id, one]))
  return { ...STORY_START, structure: structureOf(records), seq, documents: byId }
}

/** The last line of a version in which codes of paper were reckoned otherwise, and that version. */
export interface OlderCodes {
  readonly seq: number
  readonly v: number
}

/**
 * Does the entries of a journal one after the other, from `from` on, up to the first that is missing.
 * @param read by number, the first is 1; null where one cannot be read
 * @param misfit what to do with an entry that does not find what it says was there: `stop` before it, or do it all the
 *   same, so that what was confirmed is there
 */
export function replay(
  read: readonly (JournalEntry | null)[],
  from: Reached,
  older: OlderCodes | null,
  misfit: 'stop' | 'do' = 'stop',
): Reached {
  let { structure, seq, history, documents } = from
  const misfits = [...from.misfits]
  for (const entry of read.slice(seq)) {
    if (!entry) break
    try {
      const next = after(structure, entry, misfit, misfits)
      documents = documentsAfter(documents, entry, structure)
      structure = next
    } catch {
      break
    }
    seq = entry.seq
    if (seq === older?.seq) documents = withOldCodes(documents, older.v)
    history = advance(history, entry)
  }
  return { structure, seq, history, documents, misfits }
}

function after(
  structure: Structure,
  { seq, change }: JournalEntry,
  misfit: 'stop' | 'do',
  misfits: number[],
): Structure {
  try {
    return apply(structure, change)
  } catch (error) {
    if (misfit === 'stop' || !(error instanceof ChangeMismatch)) throw error
    misfits.push(seq)
    return forced(structure, change)
  }
}

/** What the change says is there after it, whatever was there before. */
function forced(structure: Structure, change: Change): Structure {
  const sides = Object.entries(change).map(([id, delta]): [string, StructureRecord | null] => [
    id,
    delta.after,
  ])
  return withRecords(structure, new Map(sides))
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
