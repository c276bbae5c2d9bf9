import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { goTo } from './rail.ts'

/** A text with which the next verb that meets it throws. */
export const BREAKS = 'Kepala Seksi yang Menggagalkan'

/** From now on cleaning that text of its spaces throws, which every verb that takes a text does. */
export async function verbsThrow(page: Page): Promise<void> {
  await page.evaluate((breaks) => {
    const { trim } = String.prototype
    String.prototype.trim = function (this: string) {
      if (String(this) === breaks) throw new TypeError(`${breaks} 197504122000031004`)
      return trim.call(this)
    }
  }, BREAKS)
}

/** From now on the journal of the database cannot be read, or only not that entry; answers how it can be again. */
export async function journalUnread(page: Page, seq?: number): Promise<() => Promise<void>> {
  await page.evaluate((only) => {
    const store = IDBObjectStore.prototype
    const { get, getAll, openCursor } = store
    const held = window as unknown as { whole?: () => void }
    held.whole = () => Object.assign(store, { get, getAll, openCursor })
    const refuses = (from: IDBObjectStore, key: unknown) =>
      from.name === 'journal' && from.transaction.mode === 'readonly' && (!only || key === only)
    const broken = <T extends (...args: never[]) => unknown>(real: T) =>
      function (this: IDBObjectStore, ...args: Parameters<T>) {
        if (refuses(this, args[0])) throw new DOMException('Siti Rahmawati', 'UnknownError')
        return real.apply(this, args)
      }
    Object.assign(store, {
      get: broken(get),
      getAll: broken(getAll),
      openCursor: broken(openCursor),
    })
  }, seq)
  return () => page.evaluate(() => (window as unknown as { whole(): void }).whole())
}

/** From now on no moment that has passed can be written on the screen; answers how they can be again. */
export async function datesThrow(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { getFullYear } = Date.prototype
    const held = window as unknown as { dates?: () => void }
    held.dates = () => Object.assign(Date.prototype, { getFullYear })
    Date.prototype.getFullYear = function (this: Date) {
      // What day it is now is asked everywhere.
      if (Date.now() - this.getTime() < 500) return getFullYear.call(this)
      throw new RangeError('Siti Rahmawati')
    }
  })
  // Until what was saved a moment ago has passed too.
  await page.waitForTimeout(500)
  return () => page.evaluate(() => (window as unknown as { dates(): void }).dates())
}

/** The lines of the log of the unexpected; '' where there are none yet. */
export function logIn(folder: string): string {
  const file = join(folder, 'tak-terduga.log')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** The settings with Laporan masalah open over them. */
export async function openReport(page: Page): Promise<void> {
  await goTo(page, 'Pengaturan')
  await page.getByRole('button', { name: 'Laporan masalah…' }).click()
}

/** Riwayat, whose list cannot be read any more. */
export async function openUnread(page: Page): Promise<void> {
  await journalUnread(page)
  await goTo(page, 'Riwayat')
}
