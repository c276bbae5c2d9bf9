import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import { ChangeMismatch } from '../../domain/structure/change.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { encodeJournalLine, NO_SUM, sumOf } from '../../storage/journal-line.ts'
import { placeholder, type Story } from '../../storage/story.ts'
import { commitEntry, journalFrom, noteLastSum } from '../../storage/structure-store.ts'
import { DatabaseFailed, tryDatabase, writtenOrFailed } from './database-failed.ts'

/** The disk journal did not take an entry that the database already holds; nothing is lost, one copy is missing. */
export class DiskBehind extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DiskBehind'
  }
}

export interface Saver {
  /**
   * Both disks have it when this resolves. Throws `DiskBehind` where only the database has it, `DatabaseFailed`
   * where neither has. One after the other; what follows a refused one is refused too.
   */
  save(entry: JournalEntry, before: Structure): Promise<void>
  /** Writes what the disk journal is missing; throws as `save` does while something still cannot be written. */
  catchUp(): Promise<void>
  /**
   * Writes the disk journal anew from the database, and what that has not from the `other` story. Answers the name
   * under which the old one is kept.
   */
  rewrite(other?: Story): Promise<string | null>
}

/** How far a journal goes: the number of its last line and the checksum at its end. */
export interface Reach {
  readonly seq: number
  readonly sum: string | null
}

export interface SaverParts {
  readonly database: BaganDatabase
  readonly desktop: Pick<
    Desktop,
    'appendJournal' | 'takeBackJournal' | 'replaceJournal' | 'programHasRoom'
  >
  readonly id: string
  /** Of the database. */
  readonly head: Reach
  /** Of the folder's journal, which tells the same story as far as it goes. */
  readonly disk: Reach
  /** The database has another story than the one that was opened: the file must be opened anew. */
  outOfStep(): void
}

/**
 * Writes entries to the database and, as a fsynced line, to the journal in the workspace's folder, both at once; done
 * is what both have. A line whose entry the database refuses is taken back; where an end comes between, the next
 * start finds one store an entry ahead and brings the other up. Where the folder fails (full, taken away), the missing lines are remembered and written before the next one. One thing at a
 * time: a journal written anew and a new line do not meet.
 */
export function createSaver(parts: SaverParts): Saver {
  const { database, desktop, id, head, disk, outOfStep } = parts
  let headSum = head.sum ?? NO_SUM
  let headSeq = head.seq
  let onDisk = disk.seq
  let diskSum = disk.sum ?? NO_SUM
  let failed = false
  let stale = false
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0

  /** At once where nothing is on its way: both disks are asked before the page draws what they are asked for. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = waiting === 0 ? work() : queue.then(work)
    waiting += 1
    queue = turn.then(
      () => over(),
      () => over(),
    )
    return turn
  }

  function over(): void {
    waiting -= 1
  }

  function taken(seq: number, line: string, result: CallResult<unknown>): void {
    if (!result.ok) {
      // The folder was changed outside of the program: the two are compared once more.
      if (result.code === 'journal-out-of-step') outOfStep()
      throw new DiskBehind(result.message)
    }
    onDisk = seq
    diskSum = sumOf(line)
  }

  async function append(seq: number, line: string): Promise<void> {
    taken(seq, line, await desktop.appendJournal({ id, seq, line }))
  }

  /** Entries of the database from that number on, none missing. */
  async function entriesFrom(from: number, other?: Story): Promise<JournalEntry[]> {
    const entries = await journalFrom(database, from)
    if (entries.length === headSeq - from + 1) return entries
    return fillJournal(database, entries, from, headSeq, other)
  }

  /** An entry whose writing failed may be found written when a full disk has room again. */
  async function recover(): Promise<void> {
    await tryDatabase(database).catch(async (error: DatabaseFailed) => {
      if (!error.hangs) throw error
      const room = await desktop.programHasRoom({})
      throw new DatabaseFailed(error.cause, room.ok && room.value)
    })
    const found = await database.meta.get('head')
    if ((found?.lastSeq ?? 0) === headSeq) return
    outOfStep()
    throw new DatabaseFailed('out of step')
  }

  async function catchUp(): Promise<void> {
    if (failed) await recover()
    failed = false
    if (stale) {
      await rewrite()
      return
    }
    const missing = await entriesFrom(onDisk + 1)
    for (const entry of missing) await append(entry.seq, encodeJournalLine(entry, diskSum))
    await agree()
  }

  /** Both say the same last line. */
  async function agree(): Promise<void> {
    if (diskSum !== headSum) await noteLastSum(database, diskSum)
    headSum = diskSum
  }

  async function rewrite(other?: Story): Promise<string | null> {
    stale = true
    const lines = chained(await entriesFrom(1, other))
    const result = await desktop.replaceJournal({ id, lines })
    if (!result.ok) throw new DiskBehind(result.message)
    stale = false
    onDisk = lines.length
    diskSum = sumOf(lines.at(-1) ?? '') || NO_SUM
    await agree()
    return result.value.aside
  }

  /** The line of an entry that did not get into the database must not stay in the folder. */
  async function takeBack(seq: number, line: string): Promise<void> {
    const taken = await desktop.takeBackJournal({ id, seq, sum: sumOf(line) })
    if (!taken.ok || !taken.value) stale = true
  }

  async function save(entry: JournalEntry, before: Structure): Promise<void> {
    const { seq } = entry
    if (seq !== headSeq + 1) throw new Error(`Entry ${seq} does not follow ${headSeq}`)
    const line = encodeJournalLine(entry, headSum)
    const follows = !stale && onDisk === seq - 1 && diskSum === headSum
    // Both disks at once: the line takes less than the rows do.
    const asked = follows ? desktop.appendJournal({ id, seq, line }) : null
    try {
      await writtenOrFailed(database, entry, commitEntry(database, entry, line, before))
    } catch (error) {
      if ((await asked)?.ok) await takeBack(seq, line)
      failed = error instanceof DatabaseFailed
      if (error instanceof ChangeMismatch && error.id === `journal:${seq}`) outOfStep()
      throw error
    }
    headSum = sumOf(line)
    headSeq = seq
    if (asked) taken(seq, line, await asked)
    else await catchUp()
  }

  return {
    save: (entry, before) => inTurn(() => save(entry, before)),
    catchUp: () => inTurn(catchUp),
    rewrite: (other) => inTurn(() => rewrite(other)),
  }
}

/** The entries up to `last`; a row the database has lost is taken from the other story, or stands there by name alone. */
async function fillJournal(
  database: BaganDatabase,
  entries: readonly JournalEntry[],
  from: number,
  last: number,
  other: Story | undefined,
): Promise<JournalEntry[]> {
  const rows = new Map(entries.map((entry) => [entry.seq, entry]))
  const filled: JournalEntry[] = []
  for (let seq = from; seq <= last; seq++) {
    const row = rows.get(seq) ?? other?.entries[seq - 1]
    filled.push(row ?? placeholder(seq, filled.at(-1)?.at ?? ''))
  }
  await database.journal.bulkPut(filled.filter(({ seq }) => !rows.has(seq)))
  return filled
}

/** Entries from number 1 on as the lines of a journal. */
function chained(entries: readonly JournalEntry[]): string[] {
  let sum = NO_SUM
  return entries.map((entry) => {
    const line = encodeJournalLine(entry, sum)
    sum = sumOf(line)
    return line
  })
}
