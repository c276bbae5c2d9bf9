import type {
  CallResult,
  Desktop,
  WorkspaceFolder,
} from '../../../electron/contract/ipc-contract.ts'
import { faults } from '../../domain/structure/faults.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { writeBagan } from '../../storage/bagan-file.ts'
import { broughtByLines } from '../../storage/brought.ts'
import type { BaganDatabase, Brought } from '../../storage/database.ts'
import { decodeJournalLine, encodeJournalLine, linkOf } from '../../storage/journal-line.ts'
import { mendEntries, rowsUnlikeStory } from '../../storage/journal-rows.ts'
import { readStory, type Story, UNREADABLE } from '../../storage/story.ts'
import {
  commitEntry,
  type Loaded,
  loadStructure,
  restoreAll,
  type Stored,
  writeLostHead,
} from '../../storage/structure-store.ts'
import { mendRows } from '../../storage/unreadable-rows.ts'
import { newerData } from './bring-up.ts'
import { journalMended, type Mended, type Told } from './mended.ts'
import { furthestOf, type Restoration, restorationOf } from './restoration.ts'
import { createSaver, DiskBehind, type Reach, type Saver } from './save-entry.ts'
import { snapshotSources } from './snapshot-sources.ts'

export interface Reconciled extends Told {
  readonly stored: Stored
  readonly saver: Saver
  /** Why the folder does not have everything yet; null where it has. */
  readonly behind: string | null
  /** Values that are not as they were stored. */
  readonly brought?: readonly Brought[]
}

/** The folder on disk cannot be read, or what would be replaced cannot be kept in it; the message is a sentence. */
export class FolderUnusable extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'FolderUnusable'
  }
}

export interface ReconcileParts {
  readonly database: BaganDatabase
  readonly id: string
  readonly desktop: Pick<
    Desktop,
    | 'readJournal'
    | 'appendJournal'
    | 'takeBackJournal'
    | 'programHasRoom'
    | 'replaceJournal'
    | 'listSnapshots'
    | 'readSnapshot'
    | 'writeSnapshot'
  >
  readonly folder: WorkspaceFolder
  now(): string
  /** See `SaverParts`. */
  outOfStep(): void
}

/**
 * Compares the two stores of a workspace at its start. Of the two the one that is whole and verified wins, and the
 * other is kept aside; the database is replaced only by a story that is whole and at least as long. Throws
 * `FolderUnusable` where the folder cannot be read, `NewerData` where a newer program wrote there; nothing is changed
 * then.
 */
export async function reconcile(parts: ReconcileParts): Promise<Reconciled> {
  const { id, database, desktop, folder } = parts
  const held = await loadStructure(database)
  const isEmpty = held.lastSeq === 0 && held.unreadable.length === 0
  const inStep = folder.lastSeq === held.lastSeq && folder.lastSum === (held.lastSum || null)
  if (inStep && held.unreadable.length === 0) return settled(parts, held, null)
  const lines = answerOf(await desktop.readJournal({ id, fromSeq: 1 }))
  const story = readStory(lines)
  if (story.newer !== null) throw await newerData(parts, story.newer)
  if (isEmpty) return restoreFromDisk(parts, lines, story)
  await writeLostHead(database, held)
  if (await beginsOtherwise(database, story)) {
    // Nothing of it belongs here: no row that is missing is taken from it.
    return rewritten(parts, held, null, { kind: 'other-office', entries: held.lastSeq })
  }
  const better = await longerStory(parts, held, lines, story)
  if (better) return better
  if (held.unreadable.length > 0) return withMendedRows(parts, held, story)
  return story.whole ? bringFolderUp(parts, held, story) : mendJournal(parts, held, lines, story)
}

/** The folder's story where it must win over the database's; null where the database wins. */
async function longerStory(
  parts: ReconcileParts,
  held: Loaded,
  lines: readonly string[],
  story: Story,
): Promise<Reconciled | null> {
  const { database } = parts
  const { entries } = story
  if (!story.whole || entries.length === 0 || entries.length < held.lastSeq) return null
  const same = await isSameStory(database, story, held.lastSeq)
  const longer = entries.length > held.lastSeq || held.unreadable.length > 0
  if (same && !longer) return null
  if (same && entries.length === held.lastSeq + 1 && held.unreadable.length === 0) {
    // Both are written at once; an end in the middle of that leaves the folder an entry ahead.
    const reached = await takeFollowing(database, held, lines, same)
    if (reached === entries.length) {
      const stored = await loadStructure(database)
      return settled(parts, stored, { kind: 'database-caught-up', entries: 1 })
    }
  }
  const told: Mended = same
    ? { kind: 'database-restored', entries: entries.length, lost: 0, misfits: 0 }
    : { kind: 'folder-won', entries: entries.length }
  const restored = await restorationOf(story, await snapshotSources(parts))
  const { stored, entries: read, lost, misfits } = restored
  if (
    lost + misfits.length === 0 &&
    stored.lastSeq === entries.length &&
    faults(stored.structure).length === 0
  ) {
    if (!same) await keepAside(parts, held)
    await restoreAll(database, stored, read)
    const brought = await keptFrom(parts, lines, stored)
    return { ...settled(parts, stored, told), brought }
  }
  if (!same || held.unreadable.length > 0) return null
  const reached = await takeFollowing(database, held, lines, same)
  return reached === entries.length ? settled(parts, await loadStructure(database), told) : null
}

/** True where the last entry both stores have is the same, or one of them has none. */
async function isSameStory(
  database: BaganDatabase,
  { entries }: Story,
  lastSeq: number,
): Promise<boolean> {
  const common = Math.min(entries.length, lastSeq)
  const entry = entries[common - 1]
  if (common === 0) return true
  const row = await database.journal.get(common)
  // A line written in the place of one that was lost says nothing of the story.
  if (!row || !entry) return true
  return encodeJournalLine(row) === encodeJournalLine(entry)
}

/** Whether both stores say how they began, and not alike: the folder tells of another office. */
async function beginsOtherwise(database: BaganDatabase, { entries }: Story): Promise<boolean> {
  const [entry] = entries
  const row = await database.journal.get(1)
  if (!row || !entry || entry.label.code === UNREADABLE) return false
  return encodeJournalLine(row) !== encodeJournalLine(entry)
}

/** The folder is whole and no longer than the database: it gets what it misses, or is written anew. */
async function bringFolderUp(
  parts: ReconcileParts,
  held: Loaded,
  story: Story,
): Promise<Reconciled> {
  const { entries, lastSum } = story
  if (!(await isSameStory(parts.database, story, held.lastSeq)) || entries.length > held.lastSeq) {
    return rewritten(parts, held, story, { kind: 'database-won', entries: held.lastSeq })
  }
  const missing = held.lastSeq - entries.length
  const saver = saverOf(parts, held, { seq: entries.length, sum: lastSum })
  const behind = await outcomeOf(saver.catchUp())
  const mended = missing > 0 && behind === null
  return {
    stored: held,
    mended: mended ? { kind: 'folder-caught-up', entries: missing } : null,
    aside: null,
    saver,
    behind,
  }
}

/** Lines of the journal are not as they were written: it is written anew from the database. */
async function mendJournal(
  parts: ReconcileParts,
  held: Loaded,
  lines: readonly string[],
  story: Story,
): Promise<Reconciled> {
  const { database } = parts
  const isSame = lines.some((line) => {
    const link = linkOf(line)
    return link?.seq === held.lastSeq && link.sum === held.lastSum
  })
  const reached = await takeFollowing(database, held, lines, isSame)
  const stored = reached > held.lastSeq ? await loadStructure(database) : held
  const rows = await rowsUnlikeStory(database, lines, story)
  await mendEntries(database, rows, parts.now)
  return rewritten(parts, stored, story, journalMended(story.damaged, rows.length))
}

/**
 * Takes over what the folder has beyond the database, entry by entry, as long as a whole line follows the last one.
 * Answers the number reached.
 * @param isSame whether a line that does not say what it follows follows this story
 */
async function takeFollowing(
  database: BaganDatabase,
  { lastSeq, lastSum }: Stored,
  lines: readonly string[],
  isSame: boolean,
): Promise<number> {
  let [seq, sum] = [lastSeq, lastSum || null]
  for (const line of lines) {
    const link = linkOf(line)
    if (link?.seq !== seq + 1) continue
    if (link.prev === null || sum === null ? !isSame : link.prev !== sum) continue
    const read = decodeJournalLine(line)
    if (!read.ok || read.value.label.code === UNREADABLE) break
    const taken = await commitEntry(database, read.value, line).then(
      () => true,
      () => false,
    )
    if (!taken) break
    seq = link.seq
    sum = link.sum
  }
  return seq
}

/** Rows of the database that cannot be read, and no whole story to take them from. */
async function withMendedRows(
  parts: ReconcileParts,
  held: Loaded,
  story: Story,
): Promise<Reconciled> {
  const { database } = parts
  const { mended, left, brought } = await mendRows(database, held.unreadable, parts.now())
  const stored = await loadStructure(database)
  const told: Mended =
    left > 0 ? { kind: 'rows-unreadable', entries: left } : { kind: 'rows-mended', entries: mended }
  const same = story.whole && (await isSameStory(database, story, stored.lastSeq))
  if (same && story.entries.length <= stored.lastSeq) {
    return { ...(await bringFolderUp(parts, stored, story)), mended: told, brought }
  }
  return { ...(await rewritten(parts, stored, story, told)), brought }
}

/** The database is lost: what the folder's journal and snapshots add up to. */
async function restoreFromDisk(
  parts: ReconcileParts,
  lines: readonly string[],
  story: Story,
): Promise<Reconciled> {
  const { database } = parts
  const restored = await furthestOf(story, await snapshotSources(parts))
  const { stored, entries, lost, misfits } = restored
  if (entries.length === 0) return settled(parts, stored, null)
  await restoreAll(database, stored, entries)
  const brought = await keptFrom(parts, lines, stored)
  const mended: Mended = {
    ...{ kind: 'database-restored', entries: entries.length, lost },
    misfits: misfits.length,
  }
  const found = isAsWritten(story, restored)
    ? settled(parts, stored, mended)
    : await rewritten(parts, stored, story, mended)
  return { ...found, brought }
}

/** Keeps what older lines say otherwise than the structure that came of them, and answers it. */
async function keptFrom(
  { database, now }: ReconcileParts,
  lines: readonly string[],
  { structure }: Stored,
): Promise<readonly Brought[]> {
  const kept = broughtByLines(lines, structure, now())
  if (kept.length > 0) await database.tray.bulkPut(kept)
  return kept.flatMap(({ brought = [] }) => brought)
}

function isAsWritten(story: Story, { entries, lost }: Restoration): boolean {
  return story.whole && lost === 0 && story.entries.length === entries.length
}

async function rewritten(
  parts: ReconcileParts,
  stored: Stored,
  story: Story | null,
  mended: Mended,
): Promise<Reconciled> {
  const saver = saverOf(parts, stored, { seq: 0, sum: null })
  let aside: string | null = null
  const behind = await outcomeOf(
    saver.rewrite(story ?? undefined).then((name) => {
      aside = name
    }),
  )
  return { stored, mended, aside, saver, behind }
}

function settled(parts: ReconcileParts, stored: Stored, mended: Mended | null): Reconciled {
  const { lastSeq, lastSum } = stored
  const saver = saverOf(parts, stored, { seq: lastSeq, sum: lastSum })
  return { stored, mended, aside: null, saver, behind: null }
}

function saverOf(parts: ReconcileParts, stored: Stored, reach: Reach): Saver {
  const head = { seq: stored.lastSeq, sum: stored.lastSum }
  return createSaver({ ...parts, head, disk: reach })
}

/** Null where it went well, the sentence where the folder does not take it now. */
async function outcomeOf(work: Promise<void>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof DiskBehind) return error.message
    throw error
  }
}

async function keepAside({ id, database, desktop }: ReconcileParts, held: Loaded): Promise<void> {
  const bytes = await writeBagan({
    name: id,
    seq: held.lastSeq,
    records: recordsOf(held.structure),
    documents: await database.documents.toArray(),
  })
  answerOf(await desktop.writeSnapshot({ id, seq: held.lastSeq, bytes, kept: true }))
}

function answerOf<T>(result: CallResult<T>): T {
  if (!result.ok) throw new FolderUnusable(result.message)
  return result.value
}
