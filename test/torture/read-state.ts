/** What the two stores of the open file hold. */
export interface State {
  readonly records: readonly StateRecord[]
  /** Number of the last entry of the database's journal. */
  readonly lastSeq: number
  /** Entries the database's journal has. */
  readonly entries: number
  /** A sum over all of them: two journals with the same say the same. */
  readonly entriesSum: number
}

export interface StateRecord {
  readonly id: string
  readonly kind: string
  readonly [field: string]: unknown
}

/**
 * Runs in the page: reads the newest database of the program. Null where there is none yet. It stands alone, so that
 * it can be sent as text to a page that was made anew behind the back of the driver.
 */
export async function readState(): Promise<State | null> {
  const version = (name: string) => Number(name.split('@')[1] ?? 1)
  const names = (await indexedDB.databases())
    .map(({ name = '' }) => name)
    .filter((name) => name.startsWith('bagan-'))
    .sort((a, b) => version(b) - version(a))
  const [name] = names
  if (!name) return null
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open(name))
  try {
    if (!database.objectStoreNames.contains('records')) return null
    const stores = database.transaction(['records', 'journal', 'meta'])
    const records = await done(stores.objectStore('records').getAll())
    const entries = await done(stores.objectStore('journal').getAll())
    const head = await done(stores.objectStore('meta').get('head'))
    records.sort((a, b) => (a.id < b.id ? -1 : 1))
    let entriesSum = 0
    const inOrder = (_: string, held: unknown) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
        : held
    for (const letter of JSON.stringify(entries, inOrder)) {
      entriesSum = (entriesSum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
    }
    return { records, entries: entries.length, entriesSum, lastSeq: head?.lastSeq ?? 0 }
  } finally {
    database.close()
  }
}
