import { expect, type Page } from '@playwright/test'
import { saved } from './chart.ts'
import { type Launched, shown } from './launch.ts'

/** A program in which several tests look one after another, and how it stood before the first of them. */
export interface LookedAt {
  readonly launched: Launched
  readonly size: readonly [width: number, height: number]
  readonly settings: Readonly<Record<string, string>>
  readonly stored: string
}

/** Waits until the office it was started with, if any, is on both disks; takes a checksum of what is stored. */
export async function openedOnce(launched: Launched, hasOffice: boolean): Promise<LookedAt> {
  const { page } = launched
  if (hasOffice) await saved(page)
  const [size, settings] = await page.evaluate(
    () =>
      [
        [innerWidth * devicePixelRatio, innerHeight * devicePixelRatio],
        { ...localStorage },
      ] as const,
  )
  return { launched, size: [size[0] ?? 0, size[1] ?? 0], settings, stored: await storedOf(page) }
}

/** Loads the page anew as it was at first: its settings, its size, no hand on the mouse. */
export async function asAtFirst({ launched, size, settings }: LookedAt): Promise<Launched> {
  const { page, program, errors } = launched
  await page.mouse.move(0, 0)
  await page.evaluate((kept) => {
    localStorage.clear()
    sessionStorage.clear()
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value)
  }, settings)
  await page.reload()
  await shown(page)
  await program.screen(...size)
  ;(errors as string[]).length = 0
  Reflect.deleteProperty(errors, 'push')
  return launched
}

/** Nothing was changed by who only looked: not a byte of what the page's databases hold, and no window is left. */
export async function expectOnlyLookedAt({ launched, stored }: LookedAt): Promise<void> {
  expect(await storedOf(launched.page), 'what was only looked at is as it was').toBe(stored)
  expect(await launched.program.windows()).toBe(1)
}

/** Everything the page's databases hold, as one sum. */
function storedOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const all: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        all.push(name, store, await done(database.transaction(store).objectStore(store).getAll()))
      }
      database.close()
    }
    const bytes = new TextEncoder().encode(JSON.stringify(all))
    const sum = await crypto.subtle.digest('SHA-256', bytes)
    return `${all.length} ${[...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
  })
}
