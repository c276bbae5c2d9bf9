import type { StructureRecord } from '../../domain/records/records.ts'
import { faults } from '../../domain/structure/faults.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import type { StoredShares } from '../../domain/structure/journal/exchange.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import {
  type Reached,
  replay,
  STORY_START,
  startingAt,
} from '../../domain/structure/journal/replay.ts'
import { labelOfPart } from '../../storage/office-part.ts'
import { placeholder, type Story } from '../../storage/story.ts'
import type { Stored } from '../../storage/structure-store.ts'

/** A snapshot that may be needed; it is read only then. Null where it cannot be read. */
export interface SnapshotSource {
  /** Number of the last entry it holds. */
  readonly seq: number
  read(): Promise<SnapshotContent | null>
}

export interface SnapshotContent {
  readonly records: readonly StructureRecord[]
  readonly documents?: readonly StoredDocument[]
  /** Who wrote what of it, where it was shared. */
  readonly shared?: StoredShares
  /** What it lacks of the whole office, as a sentence. */
  readonly leftOut?: string
}

export interface Restoration {
  readonly stored: Stored
  /** One entry for each number up to `stored.lastSeq`; what could not be read stands there by name alone. */
  readonly entries: readonly JournalEntry[]
  /** Journal lines whose doing is in no store any more. */
  readonly lost: number
  /** Lines that did not find what they say was there before them, and were done as they say. */
  readonly misfits: readonly number[]
}

/**
 * What the journal's story and the snapshots (the furthest first) of a workspace's folder add up to. The story alone
 * suffices; from a line that cannot be read on, the furthest readable snapshot that lies behind it takes over and the
 * lines after the snapshot are done on it. A line that does not find what it says was there is a confirmed act all the
 * same: where no snapshot lies behind it, it is done as it says, and told.
 */
export async function restorationOf(
  { entries: read, lastSum, older }: Story,
  snapshots: readonly SnapshotSource[],
): Promise<Restoration> {
  let reached = replay(read, STORY_START, older)
  let held: SnapshotContent | undefined
  if (reached.seq < read.length || read.length === 0) {
    const further = await fromSnapshots(read, snapshots, reached.seq, older)
    if (further) [reached, held] = [further.reached, further.content]
  }
  if (reached.seq < read.length) reached = allTheSame(read, reached, older)
  const lastSeq = Math.max(reached.seq, read.length)
  const entries = withHeld(
    Array.from({ length: lastSeq }, (_, index) => read[index] ?? missing(read, index)),
    read,
    held,
  )
  const { structure, history, misfits } = reached
  const documents = [...reached.documents.values()]
  return {
    stored: { structure, lastSeq, lastSum, history, documents },
    entries,
    lost: lastSeq - reached.seq,
    misfits,
  }
}

/**
 * The furthest that journal and snapshots of a folder tell where nothing else does: as `restorationOf`, and where a
 * snapshot goes beyond the last line, that snapshot, since lines are missing at the end.
 */
export async function furthestOf(
  story: Story,
  snapshots: readonly SnapshotSource[],
): Promise<Restoration> {
  const restored = await restorationOf(story, snapshots)
  const { lastSeq } = restored.stored
  const further = await fromSnapshots(story.entries, snapshots, lastSeq, story.older)
  if (!further) return restored
  const { seq, structure, documents, history } = further.reached
  const missed = Array.from({ length: seq - lastSeq }, (_, at) =>
    missing(story.entries, lastSeq + at),
  )
  return {
    stored: { structure, lastSeq: seq, lastSum: null, history, documents: [...documents.values()] },
    entries: withHeld([...restored.entries, ...missed], story.entries, further.content),
    lost: 0,
    misfits: [],
  }
}

/** With what does not fit done as it says, where that leaves a structure that can be. */
function allTheSame(
  read: readonly (JournalEntry | null)[],
  strict: Reached,
  older: Story['older'],
): Reached {
  const reached = replay(read, strict, older, 'do')
  return faults(reached.structure).length === 0 ? reached : strict
}

/** With what the snapshot tells in the place of entries that are lost: that it is a part of an office, who wrote what. */
function withHeld(
  entries: readonly JournalEntry[],
  read: readonly (JournalEntry | null)[],
  held: SnapshotContent | undefined,
): readonly JournalEntry[] {
  const [first, ...others] = withShares(entries, read, held?.shared)
  if (!first || read[0] || !held?.leftOut) return first ? [first, ...others] : entries
  return [{ ...first, label: labelOfPart(first.label, held.leftOut) }, ...others]
}

/**
 * Who wrote what, as the snapshot tells, in the place of the last entry that is lost: the entries of before cannot tell
 * it any more. Where one that is there tells it later, that one needs those of before, and nothing is put in.
 */
function withShares(
  entries: readonly JournalEntry[],
  read: readonly (JournalEntry | null)[],
  shared: StoredShares | undefined,
): readonly JournalEntry[] {
  const at = entries.findLastIndex((_, index) => !read[index])
  if (!shared || at < 0 || entries.some((entry, index) => index > at && entry.shared))
    return entries
  return entries.map((entry, index) =>
    index === at ? { ...entry, kind: 'send', shared: { ...shared, previous: null } } : entry,
  )
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
): Promise<{ readonly reached: Reached; readonly content: SnapshotContent } | null> {
  for (const snapshot of snapshots) {
    if (snapshot.seq <= beyond) continue
    const content = await snapshot.read()
    if (!content) continue
    return { reached: replay(read, startingAt(snapshot.seq, content), older), content }
  }
  return null
}
