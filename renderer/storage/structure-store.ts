import { DATA_VERSION } from '../domain/records/data-version.ts'
import { recordProblem } from '../domain/records/record-problem.ts'
import type { StructureRecord } from '../domain/records/records.ts'
import { type Change, ChangeMismatch, sameRecord } from '../domain/structure/change.ts'
import { documentAfter } from '../domain/structure/journal/document-after.ts'
import {
  advance,
  type History,
  type JournalEntry,
  NO_HISTORY,
} from '../domain/structure/journal/history.ts'
import { recordsOf, type Structure, structureOf } from '../domain/structure/structure.ts'
import type { BaganDatabase, DocumentRow, MetaRow } from './database.ts'
import { encodeJournalLine, sumOf } from './journal-line.ts'
import { takeAhead } from './read-ahead.ts'

type RowId = StructureRecord['id']

export interface Stored {
  readonly structure: Structure
  readonly lastSeq: number
  /** Checksum of the last entry's journal line; null where it is not known. */
  readonly lastSum: string | null
  readonly history: History
  /** Proposals and past structures where they were read along; else they are read when they are wanted. */
  readonly documents?: readonly DocumentRow[]
}

/** A stored row that is no record of this program. */
export interface UnreadableRow {
  readonly id: string
  /** The field that does not fit. */
  readonly field: string
  /** The row as it was found. */
  readonly row: unknown
}

/** What a database holds, and what of it cannot be read. */
export interface Loaded extends Stored {
  readonly unreadable: readonly UnreadableRow[]
}

/** Reads everything; each row passes its schema or is named. */
export async function loadStructure(database: BaganDatabase): Promise<Loaded> {
  const [rows, head] = (await readBefore(database)) ?? (await readNow(database))
  const unreadable: UnreadableRow[] = []
  for (const row of rows) {
    const field = recordProblem(row)
    if (field) unreadable.push({ id: String(row.id), field, row })
  }
  const bad = new Set<unknown>(unreadable.map(({ row }) => row))
  return {
    structure: structureOf(bad.size === 0 ? rows : rows.filter((row) => !bad.has(row))),
    lastSeq: head?.lastSeq ?? 0,
    lastSum: head?.lastSum ?? null,
    history: head?.history ?? NO_HISTORY,
    unreadable,
  }
}

/** All rows there are at one number of the journal, as they lie there. */
export async function wholeOf(database: BaganDatabase) {
  const { records, documents, meta } = database
  const [rows, papers, head] = await database.transaction('r', [records, documents, meta], () =>
    Promise.all([records.toArray(), documents.toArray(), meta.get('head')]),
  )
  return { seq: head?.lastSeq ?? 0, records: rows, documents: papers }
}

type Read = readonly [StructureRecord[], Omit<MetaRow, 'key'> | undefined]

function readNow(database: BaganDatabase): Promise<Read> {
  return database.transaction(
    'r',
    [database.records, database.meta, database.journal],
    async () => [await database.records.toArray(), await headOf(database)] as const,
  )
}

/** What was read when the page began, where nothing was written since: every entry moves the head. */
async function readBefore(database: BaganDatabase): Promise<Read | null> {
  const ahead = await takeAhead(database.name)
  if (!ahead) return null
  const head = await database.meta.get('head')
  const isSame = head !== undefined && JSON.stringify(ahead.head) === JSON.stringify(head)
  // As rows of this moment, each passes its schema or is named.
  return isSame ? [[...ahead.rows] as StructureRecord[], head] : null
}

/** The head as it is kept; where it is lost, as the journal rows add up to it. */
async function headOf(database: BaganDatabase): Promise<Omit<MetaRow, 'key'> | undefined> {
  const head = await database.meta.get('head')
  if (head) return head
  const entries = await database.journal.orderBy('seq').toArray()
  const last = entries.at(-1)
  if (!last || last.seq !== entries.length) return undefined
  return { lastSeq: last.seq, history: entries.reduce(advance, NO_HISTORY), ...exchangeIn(entries) }
}

/** The last of these entries that tells who wrote what. */
function exchangeIn(entries: readonly JournalEntry[]): Pick<MetaRow, 'lastExchange'> {
  const last = entries.findLast(({ shared }) => shared !== undefined)
  return last ? { lastExchange: last.seq } : {}
}

/** Writes a lost head anew, as the journal rows add up to it: without one every entry would be refused. */
export async function writeLostHead(
  database: BaganDatabase,
  { lastSeq, history }: Pick<Stored, 'lastSeq' | 'history'>,
): Promise<void> {
  await database.transaction('rw', [database.meta, database.journal], async () => {
    if (await database.meta.get('head')) return
    const lost = exchangeIn(await database.journal.orderBy('seq').toArray())
    await database.meta.put(headRow({ lastSeq, lastSum: '', history, ...lost }))
  })
}

/** Notes under which checksum the last line stands in the folder. */
export async function noteLastSum(database: BaganDatabase, lastSum: string): Promise<void> {
  await database.meta.update('head', { lastSum })
}

/**
 * What an entry is called that puts on record what was found in the database and no entry had told: its `before` is
 * what the history told, its `after` lies there already.
 */
export const FOUND = 'found-otherwise'

/** The head each open database had when this program wrote it last. */
const heads = new WeakMap<BaganDatabase, MetaRow>()

/**
 * Writes one entry: its change, its journal row and the new head, in one transaction. The touched rows are read
 * again; where one is not what the change expects nothing is written and `ChangeMismatch` is thrown.
 * `line` is the entry as the folder's journal will have it; `before` the structure it changes, where it is at hand:
 * what is kept of it need not be read back.
 */
export async function commitEntry(
  database: BaganDatabase,
  entry: JournalEntry,
  line: string = encodeJournalLine(entry),
  before?: Structure,
): Promise<void> {
  const ids = Object.keys(entry.change) as RowId[]
  const known = heads.get(database)
  let written: MetaRow | undefined
  await database.transaction(
    'rw',
    [database.records, database.journal, database.documents, database.meta],
    async () => {
      const { records, journal, meta } = database
      const reads = Promise.all([meta.get('head'), records.bulkGet(ids)])
      const fits = reads.then(([head, rows]) => {
        if ((head?.lastSeq ?? 0) !== entry.seq - 1) throw new ChangeMismatch(`journal:${entry.seq}`)
        check(entry, ids, rows)
        return head
      })
      // Where the head is known all is asked for at once: each answer waited for costs a way to the disk process and
      // back. The rows are read before they are written; what does not fit takes the whole transaction back.
      const held = known?.lastSeq === entry.seq - 1 ? known : await fits
      const kept = await recordsToKeep(database, entry, before)
      const { puts, drops } = sidesOf(entry.change, ids)
      const history = advance(held?.history ?? NO_HISTORY, entry)
      const exchange = entry.shared ? entry.seq : held?.lastExchange
      written = headRow({
        ...{ lastSeq: entry.seq, lastSum: sumOf(line), history },
        ...(exchange === undefined ? {} : { lastExchange: exchange }),
      })
      await Promise.all([
        fits,
        drops.length > 0 && records.bulkDelete(drops),
        puts.length > 0 && records.bulkPut(puts),
        journal.add(entry),
        meta.put(written),
      ])
      await commitDocuments(database, entry, kept)
    },
  )
  if (written) heads.set(database, written)
}

/** The structure an entry puts on record, as it is before its change is written; nothing where it keeps none. */
async function recordsToKeep(
  { records }: BaganDatabase,
  { documents = [] }: JournalEntry,
  before: Structure | undefined,
): Promise<readonly StructureRecord[]> {
  if (!documents.some(({ type }) => type === 'keep')) return []
  return before ? recordsOf(before) : records.toArray()
}

async function commitDocuments(
  database: BaganDatabase,
  entry: JournalEntry,
  records: readonly StructureRecord[],
): Promise<void> {
  const { documents = [], seq } = entry
  for (const event of documents) {
    const document = (await database.documents.get(event.id)) ?? null
    const next = documentAfter(document, event, seq, () => records)
    if (next) await database.documents.put(next)
    else await database.documents.delete(event.id)
  }
}

/** Replaces everything by what was read back from disk. */
export async function restoreAll(
  database: BaganDatabase,
  stored: Omit<Stored, 'lastSum'> & Partial<Pick<Stored, 'lastSum'>>,
  entries: readonly JournalEntry[],
): Promise<void> {
  const { lastSeq, history, lastSum } = stored
  heads.delete(database)
  await database.transaction(
    'rw',
    [database.records, database.journal, database.documents, database.meta],
    async () => {
      await database.records.clear()
      await database.journal.clear()
      await database.documents.clear()
      await database.documents.bulkPut([...(stored.documents ?? [])])
      await database.records.bulkPut(recordsOf(stored.structure))
      await database.journal.bulkPut([...entries])
      const head = { lastSeq, lastSum: lastSum ?? '', history, ...exchangeIn(entries) }
      await database.meta.put(headRow(head))
    },
  )
}

function headRow(head: Omit<MetaRow, 'key' | 'v'>): MetaRow {
  return { key: 'head', v: DATA_VERSION, ...head }
}

/** Entries from `fromSeq` on, in order. */
export function journalFrom(database: BaganDatabase, fromSeq: number): Promise<JournalEntry[]> {
  return database.journal.where('seq').aboveOrEqual(fromSeq).toArray()
}

/** Entries written after that civil day (that of the computer that wrote them), the newest first. */
export function entriesAfter(database: BaganDatabase, day: string): Promise<JournalEntry[]> {
  return database.journal
    .orderBy('seq')
    .reverse()
    .until(({ at }) => at.slice(0, 10) <= day)
    .toArray()
}

/** Numbers of the entries up to that one, in order; what they changed is not read. */
export function numbersUpTo(database: BaganDatabase, lastSeq: number): Promise<number[]> {
  return database.journal.where('seq').belowOrEqual(lastSeq).primaryKeys()
}

/**
 * The entries of these numbers that there are. Nothing of them is handed over once `signal` breaks it off, which is a
 * rejection like any other.
 */
export async function entriesNumbered(
  database: BaganDatabase,
  numbers: readonly number[],
  signal: AbortSignal,
): Promise<JournalEntry[]> {
  const rows = await database.transaction('r', database.journal, async (transaction) => {
    signal.throwIfAborted()
    const stop = () => transaction.abort()
    signal.addEventListener('abort', stop)
    try {
      return await database.journal.bulkGet([...numbers])
    } finally {
      // One that has finished cannot be broken off any more, and would say so as an error.
      signal.removeEventListener('abort', stop)
    }
  })
  signal.throwIfAborted()
  return rows.filter((row) => row !== undefined)
}

/** All entries up to that number, the newest first. */
export function entriesUpTo(database: BaganDatabase, lastSeq: number): Promise<JournalEntry[]> {
  return database.journal.where('seq').belowOrEqual(lastSeq).reverse().toArray()
}

function sidesOf(
  change: Change,
  ids: readonly RowId[],
): { puts: StructureRecord[]; drops: RowId[] } {
  const puts: StructureRecord[] = []
  const drops: RowId[] = []
  for (const id of ids) {
    const after = change[id]?.after
    if (after) puts.push(after)
    else drops.push(id)
  }
  return { puts, drops }
}

/** Throws `ChangeMismatch` where a row is not what the change expects; what was found is there already. */
function check(
  { change, label }: JournalEntry,
  ids: readonly RowId[],
  rows: readonly (StructureRecord | undefined)[],
): void {
  const side = label.code === FOUND ? 'after' : 'before'
  for (const [index, id] of ids.entries()) {
    if (!sameRecord(rows[index] ?? null, change[id]?.[side] ?? null)) throw new ChangeMismatch(id)
  }
}
