import { recordProblem } from '../domain/records/record-problem.ts'
import type { StructureRecord } from '../domain/records/records.ts'
import { type Delta, diff, differingFields } from '../domain/structure/change.ts'
import type { DocumentFields, StoredDocument } from '../domain/structure/journal/document-event.ts'
import { type Reached, replay, STORY_START } from '../domain/structure/journal/replay.ts'
import { structureOf } from '../domain/structure/structure.ts'
import { canonicalJson } from './canonical-json.ts'
import type { BaganDatabase } from './database.ts'
import { entryOfRow } from './journal-line.ts'
import { UNREADABLE } from './story.ts'

/** A record as the history explains it (`before`) and as the database has it (`after`). */
export type Unexplained = Delta & { readonly id: StructureRecord['id'] }

/** A proposal, a structure once in force or a printed set of which the history tells something else. */
export interface UnexplainedDocument {
  readonly id: string
  /** As the history tells it; null where it tells of none. */
  readonly told: StoredDocument | null
  /** As the database has it; null where it has none. */
  readonly held: StoredDocument | null
}

/** What a database and the history that explains it say of each other. */
export interface AgainstStory {
  /** Number of the last entry of both. */
  readonly seq: number
  /** The first entry the history does not reach, because a line is lost; null where it reaches the last. */
  readonly brokenAt: number | null
  /** By id. Empty where the history is broken. */
  readonly records: readonly Unexplained[]
  readonly documents: readonly UnexplainedDocument[]
  /** Entries that did not find what they say was there before them. */
  readonly misfits: readonly number[]
}

/**
 * Does all that the journal of a database tells, and puts what comes of it beside the rows of the same moment. A row
 * that cannot be read is no difference: it is in the tray, and told there.
 * @param from where the history begins; a snapshot behind a line that is lost
 */
export async function againstStory(
  database: BaganDatabase,
  from: Reached = STORY_START,
): Promise<AgainstStory> {
  const { records, documents, journal, meta } = database
  const [rows, papers, entries, head] = await database.transaction(
    'r',
    [records, documents, journal, meta],
    () =>
      Promise.all([
        records.toArray(),
        documents.toArray(),
        journal.where('seq').above(from.seq).toArray(),
        meta.get('head'),
      ]),
  )
  const seq = head?.lastSeq ?? 0
  const read = Array.from<(typeof entries)[number] | null>({ length: seq }).fill(null)
  for (const row of entries) {
    const entry = row.seq <= seq && row.label.code !== UNREADABLE ? entryOfRow(row) : null
    if (entry) read[entry.seq - 1] = entry
  }
  const told = replay(read, from, null, 'do')
  const none = { seq, records: [], documents: [], misfits: told.misfits }
  if (told.seq < seq) return { ...none, brokenAt: told.seq + 1 }
  return { ...none, brokenAt: null, ...unexplained(told, rows, papers) }
}

/** What of these rows the history tells otherwise. */
export function unexplained(
  told: Reached,
  records: readonly StructureRecord[],
  documents: readonly StoredDocument[],
): Pick<AgainstStory, 'records' | 'documents'> {
  const bad = new Set(records.filter((row) => recordProblem(row)).map(({ id }) => String(id)))
  const held = structureOf(records.filter(({ id }) => !bad.has(id)))
  const differing = Object.entries(diff(told.structure, held)).filter(
    ([id, delta]) => !bad.has(id) && isUnlike(delta),
  )
  return {
    records: differing.map(([id, delta]) => ({ id: id as StructureRecord['id'], ...delta })),
    documents: unexplainedDocuments(told.documents, documents),
  }
}

function isUnlike({ before, after }: Delta): boolean {
  return !before || !after || differingFields(before, after).length > 0
}

function unexplainedDocuments(
  told: Reached['documents'],
  rows: readonly StoredDocument[],
): UnexplainedDocument[] {
  const held = new Map(rows.map((row) => [row.id, row]))
  return [...new Set([...told.keys(), ...held.keys()])].sort().flatMap((id) => {
    const pair = { id, told: told.get(id) ?? null, held: held.get(id) ?? null }
    return wordsOf(pair.told) === wordsOf(pair.held) ? [] : [pair]
  })
}

/**
 * What it says. Codes of older paper are reckoned anew where data is brought up, and no entry tells them; a field that
 * came later and was never given is empty.
 */
function wordsOf(document: StoredDocument | null): string {
  if (!document) return ''
  const { codes: _, ...data } = document.data as DocumentFields
  return canonicalJson(data, (held) => held === null)
}
