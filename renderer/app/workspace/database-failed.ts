import { ChangeMismatch } from '../../domain/structure/change.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { BaganDatabase } from '../../storage/database.ts'

/** The program's own database does not take anything: its disk is full or cannot be written. */
export class DatabaseFailed extends Error {
  /** It does not even answer any more. */
  readonly hangs: boolean
  /** The disk has room again and it still does not answer: only a page loaded anew meets one that does. */
  readonly isStuck: boolean
  constructor(cause: unknown, isStuck = false) {
    super('The database cannot be written', { cause })
    this.name = 'DatabaseFailed'
    this.hangs = cause instanceof NoAnswer
    this.isStuck = isStuck
  }
}

class NoAnswer extends Error {}

/** A disk that has not answered by then does not answer any more. */
const LONGEST_MS = 15_000
/** The same for a row. */
const ROW_MS = 5000
/** What an entry may take longer for each of its records: a whole city, on the slowest machines. */
const RECORD_MS = 1

/**
 * Waits until the entry is written. A transaction that fails, or never ends (what a full disk does to it), is
 * `DatabaseFailed`; the database is closed and opened again, so that the next try meets a fresh one. Where the entry
 * did get in, nothing failed.
 */
export async function writtenOrFailed(
  database: BaganDatabase,
  { seq, change }: Pick<JournalEntry, 'seq' | 'change'>,
  writing: Promise<void>,
): Promise<void> {
  try {
    await inTime(writing, LONGEST_MS + RECORD_MS * Object.keys(change).length)
  } catch (error) {
    if (error instanceof ChangeMismatch) throw error
    const head = await reopened(database)
      .then(() => inTime(database.meta.get('head'), ROW_MS))
      .catch(() => undefined)
    if (head?.lastSeq !== seq) throw new DatabaseFailed(error)
  }
}

/** Throws `DatabaseFailed` while nothing can be written. */
export async function tryDatabase(database: BaganDatabase): Promise<void> {
  try {
    await probe(database).catch(async () => {
      // A browser keeps a store that failed open for a moment, and it goes on failing: it must be let go first.
      database.close({ disableAutoOpen: false })
      await new Promise((resolve) => setTimeout(resolve, LET_GO_MS))
      await probe(database)
    })
  } catch (error) {
    throw new DatabaseFailed(error)
  }
}

const LET_GO_MS = 5000

async function probe(database: BaganDatabase): Promise<void> {
  if (!database.isOpen()) await inTime(database.open(), ROW_MS)
  await inTime(database.notes.put({ key: 'probe', value: ROOM }), ROW_MS)
  await inTime(database.notes.delete('probe'), ROW_MS)
}

/** Room for an edit or two: a disk with less is still full. */
const ROOM = 'x'.repeat(64 * 1024)

async function reopened(database: BaganDatabase): Promise<void> {
  database.close({ disableAutoOpen: false })
  await inTime(database.open(), ROW_MS)
}

/** Throws `NoAnswer` where there is none in so many milliseconds. */
export function inTime<T>(work: PromiseLike<T>, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('no answer')), ms)
    work.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
