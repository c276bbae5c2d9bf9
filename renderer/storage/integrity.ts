import { codeOf } from '../domain/proposal/versions/find-version.ts'
import type { RecordKind, StructureRecord } from '../domain/records/records.ts'
import { RECORD_KINDS } from '../domain/records/records.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import type {
  IntegrityReport,
  KindReport,
  KindSum,
  PrintedReport,
  SnapshotOutcome,
  SnapshotReport,
} from '../domain/structure/journal/integrity-report.ts'
import {
  type Reached,
  replay,
  STORY_START,
  startingAt,
} from '../domain/structure/journal/replay.ts'
import { recordsOf } from '../domain/structure/structure.ts'
import { unexplained } from './against-story.ts'
import { readBagan } from './bagan-file.ts'
import { canonicalJson } from './canonical-json.ts'
import { checksum } from './checksum.ts'
import { readPrinted } from './printed-store.ts'
import { readDocuments } from './proposal-store.ts'
import { readStory, type Story } from './story.ts'
import { FOUND } from './structure-store.ts'

/** Everything an office has on its disks. */
export interface IntegrityInput {
  /** Of the folder's journal. */
  readonly lines: readonly string[]
  readonly snapshots: readonly SnapshotBytes[]
  /** The rows of the database; null where there is none, as of a folder carried elsewhere. */
  readonly held: {
    readonly seq: number
    readonly records: readonly StructureRecord[]
    readonly documents: readonly StoredDocument[]
  } | null
  /** Called after each snapshot. */
  progress?(done: number, of: number): void
}

export interface SnapshotBytes {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Nothing is wrong with a snapshot of these. */
const GOOD: ReadonlySet<SnapshotOutcome> = new Set(['whole', 'found', 'beginning'])

/**
 * Holds all that explains an office against each other: every line of its journal, every snapshot opened and held
 * against what the journal tells at its number, the rows, and the codes of printed sets against their versions.
 */
export async function integrityOf(input: IntegrityInput): Promise<IntegrityReport> {
  const story = readStory(input.lines)
  const walked = await walk(story, input)
  const { reached, snapshots } = walked
  const damaged = story.damaged
  const lost = story.entries.length - Math.min(reached.seq, story.entries.length)
  const kinds = kindsOf(reached, input.held)
  const printed = printedOf([...(input.held?.documents ?? reached.documents.values())])
  const { misfits } = reached
  const isWhole =
    damaged + lost + misfits.length === 0 &&
    snapshots.every(({ outcome }) => GOOD.has(outcome)) &&
    kinds.every(({ told, held }) => held === null || held.sum === told.sum) &&
    printed.every(({ outcome }) => outcome !== 'changed')
  const journal = { lines: input.lines.length, damaged, lost, misfits }
  return { seq: reached.seq, journal, snapshots, kinds, printed, isWhole }
}

/** From entry to entry, stopping at the number of each snapshot. */
async function walk(
  { entries, older }: Story,
  { snapshots, progress }: IntegrityInput,
): Promise<{ readonly reached: Reached; readonly snapshots: readonly SnapshotReport[] }> {
  const reports: SnapshotReport[] = []
  const good: { readonly file: string; readonly seq: number; readonly content: Content }[] = []
  for (const { file, bytes } of snapshots) {
    const content = await readBagan(bytes)
    if (content.ok) good.push({ file, seq: content.value.seq, content: content.value })
    else reports.push({ file, seq: null, outcome: 'unreadable' })
    progress?.(good.length + reports.length, snapshots.length)
  }
  let reached = STORY_START
  for (const { file, seq, content } of good.sort((a, b) => a.seq - b.seq)) {
    reached = replay(entries.slice(0, seq), reached, older, 'do')
    const outcome = outcomeOf(reached, seq, content, entries)
    if (outcome === 'beginning') reached = { ...startingAt(seq, content), misfits: reached.misfits }
    reports.push({ file, seq, outcome })
  }
  return { reached: replay(entries, reached, older, 'do'), snapshots: reports }
}

type Content = {
  readonly records: readonly StructureRecord[]
  readonly documents: readonly StoredDocument[]
}

function outcomeOf(
  reached: Reached,
  seq: number,
  content: Content,
  entries: readonly (JournalEntry | null)[],
): SnapshotOutcome {
  if (seq > entries.length) return 'beyond'
  if (reached.seq < seq) return 'beginning'
  if (isTold(reached, content)) return 'whole'
  const next = entries[seq]
  if (next?.label.code !== FOUND) return 'differs'
  const then = replay(entries.slice(0, seq + 1), reached, null, 'do')
  return isTold(then, content) ? 'found' : 'differs'
}

function isTold(reached: Reached, { records, documents }: Content): boolean {
  const differing = unexplained(reached, records, documents)
  return differing.records.length + differing.documents.length === 0
}

function contentOf({ structure, documents }: Reached): Content {
  return { records: recordsOf(structure), documents: [...documents.values()] }
}

function kindsOf(reached: Reached, held: IntegrityInput['held']): KindReport[] {
  const told = sumsOf(contentOf(reached))
  const there = held && sumsOf(held)
  return [...told].flatMap(([kind, sum]): KindReport[] => {
    const other = there?.get(kind) ?? null
    return sum.count + (other?.count ?? 0) === 0 ? [] : [{ kind, told: sum, held: other }]
  })
}

type Sums = ReadonlyMap<RecordKind | 'document', KindSum>

function sumsOf({ records, documents }: Content): Sums {
  const byKind = new Map<RecordKind | 'document', string[]>(RECORD_KINDS.map((kind) => [kind, []]))
  byKind.set('document', [])
  for (const record of records) byKind.get(record.kind)?.push(textOf(record))
  // Codes of older paper are reckoned anew where data is brought up, and no entry tells them.
  for (const { id, data } of documents) {
    byKind.get('document')?.push(`${id}${textOf({ ...(data as object), codes: null })}`)
  }
  return new Map(
    [...byKind].map(([kind, texts]) => [
      kind,
      { count: texts.length, sum: checksum(texts.sort().join('\n')) },
    ]),
  )
}

/** A field that came later and was never given is empty. */
function textOf(value: object): string {
  return canonicalJson(value, (held) => held === null)
}

/** Sets that carry the code of a version that was handed in before they were printed. */
function printedOf(documents: readonly StoredDocument[]): PrintedReport[] {
  const { proposals } = readDocuments(documents)
  return readPrinted(documents).flatMap((set): PrintedReport[] => {
    const { title, at, fingerprint, proposalId, versionNo } = set
    if (fingerprint === null || proposalId === null || versionNo === null) return []
    const proposal = proposals.find(({ id }) => id === proposalId)
    const version = proposal?.versions.find(({ no }) => no === versionNo)
    const told = { title, at, code: fingerprint }
    if (!proposal) return [{ ...told, outcome: 'gone' }]
    // A draft goes on after it was printed.
    if (!version || version.at > at) return []
    const isKnown = codeOf(proposal, version.no, version.change) === fingerprint
    return [{ ...told, outcome: isKnown ? 'known' : 'changed' }]
  })
}
