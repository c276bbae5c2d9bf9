import type { CallResult, Desktop, WorkspaceFolder } from '../../electron/ipc-contract.ts'
import { apply } from '../domain/change.ts'
import { advance, type JournalEntry, NO_HISTORY } from '../domain/history.ts'
import { EMPTY, recordsOf, structureOf } from '../domain/structure.ts'
import { readBagan, writeBagan } from '../storage/bagan-file.ts'
import type { BaganDatabase } from '../storage/database.ts'
import { decodeJournalLine, encodeJournalLine } from '../storage/journal-line.ts'
import { journalFrom, loadStructure, restoreAll, type Stored } from '../storage/structure-store.ts'

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
  if (!(await sameStory(database, disk, folder, stored.lastSeq))) {
    await keepAside(disk, folder, stored)
    return restoreFromDisk(database, disk, folder, 'folder-won')
  }
  if (folder.lastSeq > stored.lastSeq) {
    return restoreFromDisk(database, disk, folder, 'database-restored')
  }
  if (folder.lastSeq === stored.lastSeq) return { stored, mended: null }
  const missing = await journalFrom(database, folder.lastSeq + 1)
  for (const entry of missing) {
    const line = encodeJournalLine(entry)
    answerOf(await disk.appendJournal({ id: folder.id, seq: entry.seq, line }))
  }
  return { stored, mended: { kind: 'folder-caught-up', entries: missing.length } }
}

/** True where the last entry both stores have is the same, or one of them has none. */
async function sameStory(
  database: BaganDatabase,
  disk: Disk,
  folder: WorkspaceFolder,
  lastSeq: number,
): Promise<boolean> {
  const common = Math.min(folder.lastSeq, lastSeq)
  if (common === 0) return true
  const row = await database.journal.get(common)
  const [line] = answerOf(await disk.readJournal({ id: folder.id, fromSeq: common }))
  return row === undefined || line === encodeJournalLine(row)
}

async function keepAside(disk: Disk, folder: WorkspaceFolder, stored: Stored): Promise<void> {
  const bytes = await writeBagan({
    name: folder.id,
    seq: stored.lastSeq,
    records: recordsOf(stored.structure),
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
  const { entries, lost } = wholeEntries(lines)
  const base = lost > 0 ? await newestSnapshot(disk, folder, lines.length) : null
  const stored = replay(entries, base)
  await restoreAll(database, stored, entries)
  if (kind === 'folder-won') return { stored, mended: { kind, entries: entries.length } }
  return { stored, mended: { kind, entries: entries.length, lost: base ? 0 : lost } }
}

/** The entries up to the first line that cannot be read, and how many lines that leaves out. */
export function wholeEntries(lines: readonly string[]): {
  readonly entries: readonly JournalEntry[]
  readonly lost: number
} {
  const entries: JournalEntry[] = []
  for (const line of lines) {
    const entry = decodeJournalLine(line)
    if (!entry.ok || entry.value.seq !== entries.length + 1) break
    entries.push(entry.value)
  }
  return { entries, lost: lines.length - entries.length }
}

/** The newest snapshot that can be read and is not older than the last line. */
async function newestSnapshot(
  disk: Disk,
  folder: WorkspaceFolder,
  lastSeq: number,
): Promise<Stored | null> {
  const list = answerOf(await disk.listSnapshots({ id: folder.id }))
  for (const { file, seq } of [...list].sort((a, b) => b.seq - a.seq)) {
    if (seq < lastSeq) continue
    const content = await readBagan(answerOf(await disk.readSnapshot({ id: folder.id, file })))
    if (content.ok) {
      return { structure: structureOf(content.value.records), lastSeq: seq, history: NO_HISTORY }
    }
  }
  return null
}

/** The structure and history these entries lead to, begun from nothing or, where given, simply that snapshot. */
export function replay(entries: readonly JournalEntry[], snapshot: Stored | null): Stored {
  if (snapshot) return snapshot
  let structure = EMPTY
  let history = NO_HISTORY
  for (const entry of entries) {
    structure = apply(structure, entry.change)
    history = advance(history, entry)
  }
  return { structure, lastSeq: entries.length, history }
}

function answerOf<T>(result: CallResult<T>): T {
  if (!result.ok) throw new Error(result.message)
  return result.value
}
