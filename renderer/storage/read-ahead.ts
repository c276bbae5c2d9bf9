/** What stood in a database when the page began. */
export interface RowsAhead {
  readonly rows: readonly unknown[]
  /** Of `meta`. */
  readonly head: unknown
}

interface Reading {
  readonly name: string
  readonly done: Promise<RowsAhead | null>
}

let reading: Promise<Reading | null> | null = null

/**
 * Begins to read the records of a workspace while the rest of the program is still being loaded. Only the browser's own
 * functions are used: nothing else is there yet. A database that is not there is not made; what cannot be read is read
 * again by who needs it.
 */
export function readAhead(workspaceId: string, factory: IDBFactory = indexedDB): void {
  reading = newestOf(workspaceId, factory).then(
    (name) => (name === null ? null : { name, done: rowsOf(name, factory).catch(() => null) }),
    () => null,
  )
}

/** The same, of rows that are there already. */
export function handAhead(name: string, ahead: RowsAhead): void {
  reading = Promise.resolve({ name, done: Promise.resolve(ahead) })
}

/** What was read of the database of that name, once; null where nothing was. */
export async function takeAhead(name: string): Promise<RowsAhead | null> {
  const begun = reading
  reading = null
  const found = await begun
  return found?.name === name ? found.done : null
}

/** The name of the workspace's database in the newest version there is of it. */
async function newestOf(workspaceId: string, factory: IDBFactory): Promise<string | null> {
  const start = `bagan-${workspaceId}@`
  const versions = (await factory.databases()).flatMap(({ name }) =>
    name?.startsWith(start) ? [Number(name.slice(start.length))] : [],
  )
  const known = versions.filter(Number.isInteger)
  return known.length === 0 ? null : `${start}${Math.max(...known)}`
}

function rowsOf(name: string, factory: IDBFactory): Promise<RowsAhead> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name)
    // It was listed a moment ago, and is gone: nothing is made in its place.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      database.onversionchange = () => database.close()
      try {
        const transaction = database.transaction(['records', 'meta'], 'readonly')
        const rows = transaction.objectStore('records').getAll()
        const head = transaction.objectStore('meta').get('head')
        transaction.oncomplete = () => {
          database.close()
          resolve({ rows: rows.result, head: head.result })
        }
        transaction.onabort = () => {
          database.close()
          reject(transaction.error)
        }
      } catch (error) {
        database.close()
        reject(error)
      }
    }
  })
}
