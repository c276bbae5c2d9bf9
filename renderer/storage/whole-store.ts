import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { databaseName, isDatabaseOf, LOOKED_AT } from './database.ts'

/** The small settings of the page. */
export type Settings = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem'>

/** What was put back is not what was packed. */
export class StoreNotWhole extends Error {
  constructor(name: string) {
    super(`The store is not as it was packed: ${name}`)
    this.name = 'StoreNotWhole'
  }
}

interface PackedTable {
  readonly name: string
  readonly keyPath: string | string[]
  readonly indexes: readonly {
    readonly name: string
    readonly keyPath: string | string[]
    readonly unique: boolean
    readonly multiEntry: boolean
  }[]
  readonly rows: readonly unknown[]
}

interface PackedDatabase {
  readonly name: string
  readonly version: number
  readonly tables: readonly PackedTable[]
}

const SETTINGS = 'settings.json'
/** Fast: it lies on the disk for one start. */
const LEVEL = 1

/**
 * Everything the page keeps, databases of every version row by row and the small settings, as one file.
 * @param without the name of an office whose databases are left out
 */
export async function packStore(
  factory: IDBFactory,
  settings: Settings,
  without: string | null = null,
): Promise<Uint8Array> {
  const files: Zippable = { [SETTINGS]: strToU8(JSON.stringify(settingsIn(settings))) }
  for (const { name } of await factory.databases()) {
    if (name === undefined || name.startsWith(databaseName(LOOKED_AT, 1))) continue
    if (without !== null && isDatabaseOf(without, name)) continue
    const packed = await readWhole(name, factory)
    files[`${Object.keys(files).length}.json`] = strToU8(JSON.stringify(packed))
  }
  return zipSync(files, { level: LEVEL })
}

/**
 * Puts back what was packed, each database in one transaction and read again, the settings last. What stands there under
 * the same names goes: done twice it is as done once.
 * @throws {StoreNotWhole} where a database reads otherwise than it was packed
 */
export async function unpackStore(
  bytes: Uint8Array,
  factory: IDBFactory,
  settings: Settings,
): Promise<void> {
  const files = unzipSync(bytes)
  for (const [file, content] of Object.entries(files)) {
    if (file === SETTINGS) continue
    const packed = JSON.parse(strFromU8(content)) as PackedDatabase
    await putBack(packed, factory)
    const now = await readWhole(packed.name, factory)
    if (JSON.stringify(now) !== JSON.stringify(packed)) throw new StoreNotWhole(packed.name)
  }
  const kept = files[SETTINGS] ? JSON.parse(strFromU8(files[SETTINGS])) : {}
  for (const [key, value] of Object.entries(kept)) settings.setItem(key, value as string)
}

function settingsIn(settings: Settings): Record<string, string> {
  const found: Record<string, string> = {}
  for (let at = 0; at < settings.length; at++) {
    const key = settings.key(at)
    if (key !== null) found[key] = settings.getItem(key) ?? ''
  }
  return found
}

async function readWhole(name: string, factory: IDBFactory): Promise<PackedDatabase> {
  const database = await answerOf(factory.open(name))
  try {
    const names = [...database.objectStoreNames]
    if (names.length === 0) return { name, version: database.version, tables: [] }
    const transaction = database.transaction(names, 'readonly')
    const tables = await Promise.all(
      names.map(async (table) => {
        const store = transaction.objectStore(table)
        const indexes = [...store.indexNames].map((index) => {
          const { keyPath, unique, multiEntry } = store.index(index)
          return { name: index, keyPath, unique, multiEntry }
        })
        const rows = await answerOf(store.getAll())
        return { name: table, keyPath: store.keyPath ?? '', indexes, rows }
      }),
    )
    return { name, version: database.version, tables }
  } finally {
    database.close()
  }
}

async function putBack({ name, version, tables }: PackedDatabase, factory: IDBFactory) {
  await answerOf(factory.deleteDatabase(name))
  const opening = factory.open(name, version)
  opening.onupgradeneeded = () => {
    for (const { name: table, keyPath, indexes } of tables) {
      const store = opening.result.createObjectStore(table, { keyPath })
      for (const { name: index, keyPath: of, unique, multiEntry } of indexes) {
        store.createIndex(index, of, { unique, multiEntry })
      }
    }
  }
  const database = await answerOf(opening)
  try {
    if (tables.length === 0) return
    const transaction = database.transaction(
      tables.map((table) => table.name),
      'readwrite',
      { durability: 'strict' },
    )
    for (const { name: table, rows } of tables) {
      const store = transaction.objectStore(table)
      for (const row of rows) store.put(row)
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
