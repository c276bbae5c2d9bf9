import Dexie from 'dexie'
import { DATA_VERSION } from '../domain/records/data-version.ts'
import { recordProblem } from '../domain/records/record-problem.ts'
import type { StructureRecord } from '../domain/records/records.ts'
import { faults } from '../domain/structure/faults.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import { structureOf } from '../domain/structure/structure.ts'
import { broughtDocuments, broughtRows } from './brought.ts'
import {
  type BaganDatabase,
  type Brought,
  type DatabaseHouse,
  databaseName,
  type MetaRow,
  type NoteRow,
} from './database.ts'
import { upgradeDocument, upgradeEntry, upgradeRecord } from './upgrades/upgrades.ts'

/** What a database of another version holds: read whole, and not checked. */
export interface OtherData {
  readonly version: number
  readonly records: readonly unknown[]
  readonly journal: readonly unknown[]
  readonly documents: readonly StoredDocument[]
  readonly head: MetaRow | null
  /** What the database knew of itself beside the office. */
  readonly notes: readonly NoteRow[]
}

/** The moments between the steps of an upgrade, where a test may cut it off. */
export type UpgradeMoment = 'read' | 'written' | 'checked' | 'swapped'

/** The upgraded rows are not what they should be: nothing is swapped. */
export class UpgradeFailed extends Error {
  constructor(what: string) {
    super(`The upgraded data is not whole: ${what}`)
    this.name = 'UpgradeFailed'
  }
}

/** Versions other than today's of which this workspace has a database, the newest first. */
export async function otherVersions(id: string, house: DatabaseHouse): Promise<number[]> {
  const names = new Set((await house.indexedDB.databases()).map(({ name }) => name))
  const start = databaseName(id, 2).slice(0, -1)
  const versions = [...names].flatMap((name) => {
    const number = name?.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN
    return Number.isInteger(number) && number !== DATA_VERSION ? [number] : []
  })
  return [...versions, ...(names.has(databaseName(id, 1)) ? [1] : [])].sort((a, b) => b - a)
}

/** Whether a database of that workspace, of any version, holds an entry. */
export async function holdsEntries(
  id: string,
  house: DatabaseHouse = { indexedDB, IDBKeyRange },
): Promise<boolean> {
  const names = new Set((await house.indexedDB.databases()).map(({ name }) => name))
  const own = names.has(databaseName(id, DATA_VERSION)) ? [DATA_VERSION] : []
  for (const version of [...own, ...(await otherVersions(id, house))]) {
    const { head, journal, records } = await readOther(id, version, house)
    if ((head?.lastSeq ?? 0) > 0 || journal.length > 0 || records.length > 0) return true
  }
  return false
}

/** Deletes the databases of a workspace, of every version there is. */
export async function deleteDatabases(
  id: string,
  house: DatabaseHouse = { indexedDB, IDBKeyRange },
): Promise<void> {
  for (const version of [DATA_VERSION, ...(await otherVersions(id, house))]) {
    await new Dexie(databaseName(id, version), { ...house }).delete()
  }
}

/** Reads the database of that version as it lies there; it is not changed. */
export async function readOther(
  id: string,
  version: number,
  house: DatabaseHouse,
): Promise<OtherData> {
  const database = new Dexie(databaseName(id, version), { ...house })
  try {
    await database.open()
    const all = (name: string) =>
      database.tables.some((table) => table.name === name) ? database.table(name).toArray() : []
    const [records, journal, documents, meta, notes] = await Promise.all(
      ['records', 'journal', 'documents', 'meta', 'notes'].map(all),
    )
    const head = (meta as MetaRow[] | undefined)?.find(({ key }) => key === 'head') ?? null
    return {
      version,
      records: records ?? [],
      journal: journal ?? [],
      documents: (documents ?? []) as StoredDocument[],
      head,
      notes: (notes ?? []) as NoteRow[],
    }
  } finally {
    database.close()
  }
}

/**
 * Puts older data into today's database, which has no head until it was read back and found whole: a database
 * without a head is a database that is not there, and the next start begins anew. Answers which values could not be
 * taken over as they were; the rows they stood in are kept in the tray.
 * @param at ISO moment
 */
export async function upgradeInto(
  database: BaganDatabase,
  older: OtherData,
  at: string,
  between: (moment: UpgradeMoment) => Promise<void> = async () => undefined,
): Promise<readonly Brought[]> {
  const { version, head } = older
  await between('read')
  const records = older.records.map((row) => upgradeRecord(row, version) as StructureRecord)
  const journal = older.journal.map((row) => upgradeEntry(row, version) as JournalEntry)
  const documents = older.documents.map((row) => upgradeDocument({ v: version, ...row }))
  const tables = [database.records, database.journal, database.documents, database.meta]
  await database.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear()
    await database.records.bulkPut(records)
    await database.journal.bulkPut(journal)
    await database.documents.bulkPut(documents)
  })
  await between('written')
  await check(database, older, records)
  await between('checked')
  const kept = [
    ...broughtRows(older.records, records, at),
    ...broughtDocuments(older.documents, documents, at),
  ]
  await database.transaction('rw', [database.meta, database.notes, database.tray], async () => {
    await database.tray.bulkPut(kept)
    await database.notes.bulkPut(older.notes.filter(({ key }) => key !== 'probe'))
    await database.notes.put({ key: 'upgraded', value: version })
    if (head) await database.meta.put({ ...head, v: DATA_VERSION })
  })
  await between('swapped')
  return kept.flatMap(({ brought = [] }) => brought)
}

/** As many rows as before, and no fault that was not there. */
async function check(
  database: BaganDatabase,
  older: OtherData,
  records: readonly StructureRecord[],
): Promise<void> {
  const [rows, journal, documents] = await database.transaction(
    'r',
    [database.records, database.journal, database.documents],
    () =>
      Promise.all([
        database.records.toArray(),
        database.journal.count(),
        database.documents.count(),
      ]),
  )
  if (rows.length !== records.length) throw new UpgradeFailed('records')
  if (journal !== older.journal.length) throw new UpgradeFailed('journal')
  if (documents !== older.documents.length) throw new UpgradeFailed('documents')
  const fit = rows.filter((row) => recordProblem(row) === null)
  const ids = new Set<unknown>(fit.map(({ id }) => id))
  const same = (older.records as StructureRecord[]).filter(({ id }) => ids.has(id))
  const before = faults(structureOf(same)).length
  if (faults(structureOf(fit)).length > before) throw new UpgradeFailed('faults')
}

/** Takes away the database an upgrade came from, once the upgraded one was opened and found good. */
export async function dropOlder(database: BaganDatabase, id: string): Promise<void> {
  const { house } = database
  for (const version of await otherVersions(id, house)) {
    if (version < DATA_VERSION) await deleted(databaseName(id, version), house)
  }
  await database.notes.delete('upgraded')
}

function deleted(name: string, house: DatabaseHouse): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = house.indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}
