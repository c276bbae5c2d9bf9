import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import type { DatabaseHouse } from '../../../renderer/storage/database.ts'
import { writing } from './plug.ts'

const WRITES = ['add', 'put', 'delete', 'clear'] as const

const full = () => new DOMException('full', 'QuotaExceededError')

/** Each writing of a database counts as one of the program; one that is gone writes nothing. */
export function countDatabases(): void {
  const kind = IDBObjectStore.prototype as unknown as Record<
    string,
    (...given: unknown[]) => unknown
  >
  for (const name of WRITES) {
    const write = kind[name]
    if (!write) throw new Error(`A store has no ${name}`)
    kind[name] = function (...given) {
      writing(full, name === 'add' || name === 'put')
      return write.apply(this, given)
    }
  }
}

/** A place for databases of its own. */
export function newHouse(): DatabaseHouse {
  return { indexedDB: new IDBFactory(), IDBKeyRange }
}
