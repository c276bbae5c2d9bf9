import { vi } from 'vitest'
import type { BaganDatabase } from '../../renderer/storage/database.ts'

/** The database takes so many more entries, then none until it is mended. */
export function fullAfter(
  { database }: { readonly database: BaganDatabase },
  entries: number,
): { mend(): void } {
  const { journal, notes } = database
  const add = journal.add.bind(journal)
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError')) as never
  let left = entries
  const rows = vi.spyOn(journal, 'add').mockImplementation((entry) => {
    left -= 1
    return left < 0 ? full() : add(entry)
  })
  const probe = vi.spyOn(notes, 'put').mockImplementation(full)
  return {
    mend() {
      rows.mockRestore()
      probe.mockRestore()
    },
  }
}
