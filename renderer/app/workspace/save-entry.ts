import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { JournalEntry } from '../../domain/structure/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { encodeJournalLine } from '../../storage/journal-line.ts'
import { commitEntry, journalFrom } from '../../storage/structure-store.ts'

/** The disk journal did not take an entry that the database already holds; nothing is lost, one copy is missing. */
export class DiskBehind extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DiskBehind'
  }
}

export interface Saver {
  /** Both disks have it when this resolves. Throws `DiskBehind` where only the database has it. */
  save(entry: JournalEntry, before: Structure): Promise<void>
  /** Writes what the disk journal is missing. */
  catchUp(): Promise<void>
}

/**
 * Writes entries to the database and then, as a fsynced line, to the journal in the workspace's folder. Where the
 * folder fails (full, taken away), the missing lines are remembered and written before the next one.
 */
export function createSaver(
  database: BaganDatabase,
  desktop: Pick<Desktop, 'appendJournal'>,
  workspaceId: string,
  diskSeq: number,
): Saver {
  let onDisk = diskSeq

  async function append(entry: JournalEntry, line = encodeJournalLine(entry)): Promise<void> {
    const result = await desktop.appendJournal({ id: workspaceId, seq: entry.seq, line })
    if (!result.ok) throw new DiskBehind(result.message)
    onDisk = entry.seq
  }

  async function catchUp(): Promise<void> {
    for (const entry of await journalFrom(database, onDisk + 1)) await append(entry)
  }

  return {
    catchUp,
    async save(entry, before) {
      const line = encodeJournalLine(entry)
      await commitEntry(database, entry, line, before)
      if (onDisk === entry.seq - 1) await append(entry, line)
      else await catchUp()
    },
  }
}
