import type { StructureRecord } from '../domain/records/records.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import {
  BaganDatabase,
  type DocumentRow,
  type MetaRow,
  type NoteRow,
  type TrayRow,
} from './database.ts'
import { handAhead } from './read-ahead.ts'

/** All rows of an office's database, as they go with it into a locked file. */
export interface PackedRows {
  readonly records: readonly StructureRecord[]
  readonly journal: readonly JournalEntry[]
  readonly documents: readonly DocumentRow[]
  readonly meta: readonly MetaRow[]
  readonly tray: readonly TrayRow[]
  /** What it knows of itself on this computer; files of before have none. */
  readonly notes?: readonly NoteRow[]
}

/** So many rows are put at once: what waits in one transaction is gone through again for each. */
const AT_ONCE = 1000

/**
 * The database of a locked office: in memory alone, so that none of its rows is ever in the engine's files. On the disk
 * it has its journal, which every edit is in before it is told as saved.
 * @param notes where there are no rows, since its journal does not tell them
 */
export async function memoryDatabase(
  id: string,
  rows: PackedRows | null,
  notes: readonly NoteRow[] = [],
): Promise<BaganDatabase> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb')
  const database = new BaganDatabase(id, { indexedDB: new IDBFactory(), IDBKeyRange })
  await database.open()
  if (rows === null) {
    await database.notes.bulkPut([...notes])
    return database
  }
  const { records, journal } = rows
  const left = {
    ...rows,
    records: putAtOnce(database, 'records', records) ? [] : records,
    journal: putAtOnce(database, 'journal', journal) ? [] : journal,
  }
  await fillDatabase(database, left)
  // Who opens it needs them all, and is spared a copy of each.
  handAhead(database.name, { rows: records, head: rows.meta.find(({ key }) => key === 'head') })
  return database
}

/** Puts these rows into a database, the head last: one without a head is one that is not there. */
export async function fillDatabase(database: BaganDatabase, rows: PackedRows): Promise<void> {
  await inParts(rows.records, (some) => database.records.bulkPut(some))
  await inParts(rows.journal, (some) => database.journal.bulkPut(some))
  await database.documents.bulkPut([...rows.documents])
  await database.tray.bulkPut([...rows.tray])
  await database.notes.bulkPut([...(rows.notes ?? [])])
  await database.meta.bulkPut([...rows.meta])
}

/** The rows of a database, for the file its office is locked in. */
export async function packRows(database: BaganDatabase): Promise<PackedRows> {
  const { records, journal, documents, meta, tray, notes } = database
  const tables = [records, journal, documents, meta, tray, notes]
  return database.transaction('r', tables, async () => {
    const [a, b, c, d, e, f] = await Promise.all([
      records.toArray(),
      journal.toArray(),
      documents.toArray(),
      meta.toArray(),
      tray.toArray(),
      notes.toArray(),
    ])
    return { records: a, journal: b, documents: c, meta: d, tray: e, notes: f }
  })
}

/** Where the library keeps the rows of a table without an index. */
interface RawTables {
  readonly _rawDatabase?: {
    readonly rawObjectStores?: ReadonlyMap<
      string,
      { readonly records?: { put?(row: { key: unknown; value: unknown }): void } }
    >
  }
}

/** Puts rows where the library keeps them; false where it keeps them elsewhere. In parts it takes ten times as long. */
function putAtOnce(
  database: BaganDatabase,
  table: 'records' | 'journal',
  rows: readonly object[],
): boolean {
  const raw = (database.backendDB() as unknown as RawTables)._rawDatabase
  const kept = raw?.rawObjectStores?.get(table)?.records
  if (!kept?.put) return false
  const key = database.table(table).schema.primKey.keyPath as string
  for (const row of rows) kept.put({ key: row[key as keyof typeof row], value: row })
  return true
}

async function inParts<T>(rows: readonly T[], put: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await put(rows.slice(at, at + AT_ONCE))
}
