import Dexie, { type EntityTable } from 'dexie'
import type { StructureRecord } from '../domain/records/records.ts'
import type { StoredDocument } from '../domain/structure/document-event.ts'
import type { History, JournalEntry } from '../domain/structure/history.ts'

/** One value about the workspace as a whole. */
export interface MetaRow {
  readonly key: 'head'
  /** Number of the last journal entry in this database. */
  readonly lastSeq: number
  /** Checksum of that entry's line in the folder's journal. */
  readonly lastSum?: string
  readonly history: History
}

/** A proposal or a structure once in force. */
export type DocumentRow = StoredDocument

/**
 * The database of one workspace. Durability is strict: a transaction is done when the disk has it, not when the
 * operating system has promised to (the browser's own default since Chrome 121).
 */
export class BaganDatabase extends Dexie {
  declare readonly records: EntityTable<StructureRecord, 'id'>
  declare readonly journal: EntityTable<JournalEntry, 'seq'>
  declare readonly documents: EntityTable<DocumentRow, 'id'>
  declare readonly meta: EntityTable<MetaRow, 'key'>

  /** `factory` and `keyRange` are passed by tests that run without a browser. */
  constructor(
    workspaceId: string,
    factory?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange },
  ) {
    super(`bagan-${workspaceId}`, {
      chromeTransactionDurability: 'strict',
      ...factory,
    })
    this.version(1).stores({ records: 'id', journal: 'seq', documents: 'id, kind', meta: 'key' })
  }
}
