import type {
  CallResult,
  Desktop,
  WorkspaceFolder,
} from '../../../electron/contract/ipc-contract.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { readBagan, writeBagan } from '../../storage/bagan-file.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { decodeJournalLine, encodeJournalLine } from '../../storage/journal-line.ts'
import {
  journalFrom,
  loadStructure,
  restoreAll,
  type Stored,
} from '../../storage/structure-store.ts'
import { restoration, type SnapshotSource } from './restoration.ts'

/** What was done so that the database and the folder on disk say the same again. */
export type Mended =
  | { readonly kind: 'database-restored'; readonly entries: number; readonly lost: number }
  | { readonly kind: 'folder-caught-up'; readonly entries: number }
  | { readonly kind: 'folder-won'; readonly entries: number }

export interface Reconciled {
  readonly stored: Stored
  readonly mended: Mended | null
}

type Disk = Pick<
  Desktop,
  'readJournal' | 'appendJournal' | 'listSnapshots' | 'readSnapshot' | 'writeSnapshot'
>

/**
 * Compares the two stores of a workspace at its start. The one that is behind is brought up; where they tell
 * different stories the folder wins (it is what the user sees and copies), and the database's story is kept beside
 * it as a snapshot first. Throws an Error with a sentence where the folder cannot be read or written.
 */
export async function reconcile(
  database: BaganDatabase,
  disk: Disk,
  folder: WorkspaceFolder,
): Promise<Reconciled> {
  const stored = await loadStructure(database).catch(() => null)
  if (!stored) return restoreFromDisk(database, disk, folder, 'database-restored')
  const inStep = folder.lastSeq === stored.lastSeq
  if (inStep && folder.lastSum !== null && folder.lastSum === stored.lastSum) {
    return { stored, mended: null }
  }
  if (!(await sameStory(database, disk, folder, stored.lastSeq))) {
    await keepAside(database, disk, folder, stored)
    return restoreFromDisk(database, disk, folder, 'folder-won')
  }
  if (folder.lastSeq > stored.lastSeq) {
    return restoreFromDisk(database, disk, folder, 'database-restored')
  }
  if (inStep) return { stored, mended: null }
  const entries = await bringFolderUp(database, disk, folder)
  return { stored, mended: { kind: 'folder-caught-up', entries } }
}

/** Appends to the folder's journal what only the database has; answers how many lines that were. */
async function bringFolderUp(
  database: BaganDatabase,
  disk: Disk,
  folder: WorkspaceFolder,
): Promise<number> {
  const missing = await journalFrom(database, folder.lastSeq + 1)
  for (const entry of missing) {
    const line = encodeJournalLine(entry)
    answerOf(await disk.appendJournal({ id: folder.id, seq: entry.seq, line }))
  }
  return missing.length
}

/**
 * True where the last entry both stores have is the same, or one of them has none. A line that cannot be read says
 * nothing about the story: the one before it is looked at.
 */
async function sameStory(
  database: BaganDatabase,
  disk: Disk,
  folder: WorkspaceFolder,
  lastSeq: number,
): Promise<boolean> {
  const common = Math.min(folder.lastSeq, lastSeq)
  if (common === 0) return true
  const [latest] = answerOf(await disk.readJournal({ id: folder.id, fromSeq: common }))
  if (isReadable(latest)) return isRow(database, common, latest)
  const lines = answerOf(await disk.readJournal({ id: folder.id, fromSeq: 1 })).slice(0, common)
  const seq = lines.findLastIndex(isReadable) + 1
  return seq === 0 || isRow(database, seq, lines[seq - 1])
}

function isReadable(line: string | undefined): boolean {
  return line !== undefined && decodeJournalLine(line).ok
}

async function isRow(
  database: BaganDatabase,
  seq: number,
  line: string | undefined,
): Promise<boolean> {
  const row = await database.journal.get(seq)
  return row === undefined || line === encodeJournalLine(row)
}

async function keepAside(
  database: BaganDatabase,
  disk: Disk,
  folder: WorkspaceFolder,
  stored: Stored,
): Promise<void> {
  const bytes = await writeBagan({
    name: folder.id,
    seq: stored.lastSeq,
    records: recordsOf(stored.structure),
    documents: await database.documents.toArray(),
  })
  answerOf(await disk.writeSnapshot({ id: folder.id, seq: stored.lastSeq, bytes }))
}

async function restoreFromDisk(
  database: BaganDatabase,
  disk: Disk,
  folder: WorkspaceFolder,
  kind: 'database-restored' | 'folder-won',
): Promise<Reconciled> {
  const lines = answerOf(await disk.readJournal({ id: folder.id, fromSeq: 1 }))
  const { stored, entries, lost } = await restoration(lines, await snapshotsOf(disk, folder))
  await restoreAll(database, stored, entries)
  await bringFolderUp(database, disk, folder)
  if (kind === 'folder-won') return { stored, mended: { kind, entries: entries.length } }
  return entries.length === 0
    ? { stored, mended: null }
    : { stored, mended: { kind, entries: entries.length, lost } }
}

/** The snapshots of the folder, the newest first. */
async function snapshotsOf(disk: Disk, folder: WorkspaceFolder): Promise<SnapshotSource[]> {
  const list = [...answerOf(await disk.listSnapshots({ id: folder.id }))]
  list.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.seq - a.seq))
  return list.map(({ file, seq }) => ({
    seq,
    read: async () => {
      const bytes = await disk.readSnapshot({ id: folder.id, file })
      const content = bytes.ok ? await readBagan(bytes.value) : null
      return content?.ok ? content.value : null
    },
  }))
}

function answerOf<T>(result: CallResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}
