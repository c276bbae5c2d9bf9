import type { JournalEntry } from '../domain/structure/journal/history.ts'
import type { BaganDatabase } from './database.ts'

/** So many are read at most. */
const MOST = 60
/** And none of before that many entries: a long journal is not read whole. */
const WITHIN = 3000

/** The last entries of those kinds up to that number, the newest first. */
export function lastEntries(
  database: BaganDatabase,
  codes: ReadonlySet<string>,
  lastSeq: number,
): Promise<JournalEntry[]> {
  return database.journal
    .where('seq')
    .above(lastSeq - WITHIN)
    .reverse()
    .filter(({ label }) => codes.has(label.code))
    .limit(MOST)
    .toArray()
}

/** The last entry of all; undefined where there is none. */
export function lastEntry(database: BaganDatabase): Promise<JournalEntry | undefined> {
  return database.journal.orderBy('seq').last()
}
