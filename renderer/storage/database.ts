import Dexie, { type EntityTable } from 'dexie'
import { DATA_VERSION } from '../domain/records/data-version.ts'
import type { FieldValue } from '../domain/records/form/field.ts'
import type { StructureRecord } from '../domain/records/records.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { History, JournalEntry } from '../domain/structure/journal/history.ts'

/** One value about the workspace as a whole. */
export interface MetaRow {
  readonly key: 'head'
  /** Version of the data in every table; version 1 where it says none. */
  readonly v?: number
  /** Number of the last journal entry in this database. */
  readonly lastSeq: number
  /** Checksum of that entry's line in the folder's journal. */
  readonly lastSum?: string
  readonly history: History
  /** Number of the last entry that tells who wrote what; none where nothing was ever exchanged. */
  readonly lastExchange?: number
}

/** A proposal or a structure once in force. */
export type DocumentRow = StoredDocument

/** A value that was not taken over as it was stored. */
export interface Brought {
  readonly id: StructureRecord['id']
  /** What the record is called by itself; null where it has no name. */
  readonly name: string | null
  readonly field: string
  readonly was: FieldValue
  readonly is: FieldValue
  /** Name of the proposal or past structure it stands in; null in the structure in force. */
  readonly within: string | null
}

/** A stored row that is no record of this program: kept as it was found, for a person to look at. */
export interface TrayRow {
  readonly id: string
  /** ISO 8601 moment it was found. */
  readonly at: string
  /** The field that does not fit; empty for a journal row, which is not what was written. */
  readonly field: string
  /** The row, verbatim. */
  readonly row: unknown
  /**
   * `gone`: nothing stands in its place. `mended`: its last good form was in the journal. `stand-in`: what could be
   * read of it is shown, the field that could not is empty. `kept`: a proposal or past structure that lies
   * where it lay and cannot be shown. `brought`: an upgrade could not take every value over as it was.
   */
  readonly outcome: 'gone' | 'mended' | 'stand-in' | 'kept' | 'brought'
  /** What stands in its place otherwise than in the row, where something does. */
  readonly brought?: readonly Brought[]
}

/** What this database knows of itself beside the office. */
export interface NoteRow {
  /** `line`: who writes here, for others; `sent`: the last entry they were given. */
  readonly key: 'upgraded' | 'probe' | 'line' | 'line-before' | 'folder' | 'sent' | 'server'
  readonly value: string | number
}

/** Where databases live; the browser's own, or a test's. */
export interface DatabaseHouse {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

/** Begins the names of what is only looked at: databases that go when it is closed. No workspace has such a name. */
export const LOOKED_AT = 'lihat~'

/** The name of a workspace's database in a version of the data. */
export function databaseName(workspaceId: string, version: number = DATA_VERSION): string {
  return version === 1 ? `bagan-${workspaceId}` : `bagan-${workspaceId}@${version}`
}

/** Whether a database of that name, of whatever version of the data, is the workspace's. */
export function isDatabaseOf(workspaceId: string, name: string): boolean {
  return (
    name === databaseName(workspaceId, 1) ||
    name.startsWith(databaseName(workspaceId, 2).slice(0, -1))
  )
}

/**
 * The database of one workspace, in today's version of the data; each version has a database of its own, so that
 * an older one stays as it is until the newer one has proved good. Durability is strict: a transaction is done when
 * the disk has it, not when the operating system has promised to (the browser's own default since Chrome 121).
 */
export class BaganDatabase extends Dexie {
  declare readonly records: EntityTable<StructureRecord, 'id'>
  declare readonly journal: EntityTable<JournalEntry, 'seq'>
  declare readonly documents: EntityTable<DocumentRow, 'id'>
  declare readonly meta: EntityTable<MetaRow, 'key'>
  declare readonly tray: EntityTable<TrayRow, 'id'>
  declare readonly notes: EntityTable<NoteRow, 'key'>
  readonly house: DatabaseHouse

  /** `house` is passed by tests that run without a browser. */
  constructor(workspaceId: string, house: DatabaseHouse = { indexedDB, IDBKeyRange }) {
    super(databaseName(workspaceId), { chromeTransactionDurability: 'strict', ...house })
    this.house = house
    this.version(1).stores({
      records: 'id',
      journal: 'seq',
      documents: 'id, kind',
      meta: 'key',
      tray: 'id',
      notes: 'key',
    })
  }
}
