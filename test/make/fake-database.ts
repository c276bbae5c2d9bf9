import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { BaganDatabase, type DatabaseHouse } from '../../renderer/storage/database.ts'

/** A place for databases that lives as long as the test; the same id finds the same data again. */
export function createDatabasePlace(): {
  open(id: string): BaganDatabase
  /** Where they live now. */
  house(): DatabaseHouse
  /** The disk lost everything. */
  wipe(): void
} {
  let indexedDB = new IDBFactory()
  return {
    open: (id) => new BaganDatabase(id, { indexedDB, IDBKeyRange }),
    house: () => ({ indexedDB, IDBKeyRange }),
    wipe: () => {
      indexedDB = new IDBFactory()
    },
  }
}
