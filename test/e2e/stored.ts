import type { Page } from '@playwright/test'

export interface StoredRecord {
  readonly id: string
  readonly kind: string
  readonly [field: string]: string | number | boolean | null
}

/** All records the program's database holds now, by id; what is there is on the disk. */
export function storedRecords(page: Page): Promise<StoredRecord[]> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const [name] = names.filter((one) => one.startsWith('bagan-'))
    if (!name) throw new Error('No file is open')
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open(name))
    const all = await done(database.transaction('records').objectStore('records').getAll())
    database.close()
    return all.sort((a, b) => (a.id < b.id ? -1 : 1))
  })
}

/** The units as an indented list in the order of the chart. */
export async function outline(page: Page): Promise<string[]> {
  const units = (await storedRecords(page)).filter(({ kind }) => kind === 'unit')
  const below = (parent: string | null, depth: number): string[] =>
    units
      .filter(({ parentId }) => parentId === parent)
      .sort((a, b) => Number(a.order) - Number(b.order))
      .flatMap(({ id, name }) => [`${'  '.repeat(depth)}${name}`, ...below(id, depth + 1)])
  return below(null, 0)
}
