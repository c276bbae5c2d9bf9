import type { Page } from '@playwright/test'

/** How the disk of the program's own data behaves; what a full or old one does is done to the browser's database. */
interface Disk {
  /** So long every entry of the journal takes, or until it is 0 again. */
  slowMs: number
  /** So many more entries are taken; then the disk is full. */
  room: number
}

declare global {
  interface Window {
    baganDisk?: Disk
  }
}

/** Makes the disk of that page slow or full, or well again. */
export async function disk(page: Page, change: Partial<Disk>): Promise<void> {
  await page.evaluate((given) => {
    const before = window.baganDisk
    const now = Object.assign(before ?? { slowMs: 0, room: 1_000_000 }, given)
    window.baganDisk = now
    if (before) return
    const kind = IDBObjectStore.prototype
    const { add, put } = kind
    const full = () => new DOMException('full', 'QuotaExceededError')
    kind.add = function (...given) {
      now.room -= 1
      if (now.room < 0) throw full()
      const request = add.apply(this, given)
      // A transaction is not over as long as something is asked in it.
      const until = performance.now() + now.slowMs
      const ask = () => {
        if (performance.now() < until && now.slowMs > 0) this.count().onsuccess = ask
      }
      if (now.slowMs > 0) ask()
      return request
    }
    kind.put = function (...given) {
      // A try whether there is room again.
      if (now.room < 0 && this.name === 'notes') throw full()
      return put.apply(this, given)
    }
  }, change)
}
