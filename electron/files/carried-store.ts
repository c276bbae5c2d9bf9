import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Carried } from '../contract/main-services.ts'
import { OWN_FILE } from './own-rights.ts'
import { safeWrite } from './safe-write.ts'

/** Before the store is taken away, and after. */
const KEPT = 'dibawa.bin'
const WAITING = 'dibawa-kembali.bin'
const SUM_BYTES = 32

/** What an engine makes anew by itself. */
export const NO_DATA_OF_ENGINE = [
  'Cache',
  'Code Cache',
  'GPUCache',
  'DawnCache',
  'Crashpad',
] as const

/** Where an engine keeps what a page told it, and what it remembers of pages beside that. */
const STORES = [
  'IndexedDB',
  'Local Storage',
  'Session Storage',
  'WebStorage',
  'File System',
  'Service Worker',
  'blob_storage',
  'databases',
  ...NO_DATA_OF_ENGINE,
] as const

/**
 * What the page's store is to hold, in a file while the engine's files of that store are taken away: a database that
 * deletes a value leaves its bytes in its files, a file that is taken away does not.
 * @param folder of the program's own
 */
export function createCarriedStore(folder: string): Carried {
  const waiting = join(folder, WAITING)
  return {
    async keep(bytes) {
      const whole = Buffer.concat([sumOf(bytes), bytes])
      await safeWrite(join(folder, KEPT), whole, { keepPrevious: false, rights: OWN_FILE })
    },
    isWaiting: () => existsSync(waiting),
    read() {
      const whole = existsSync(waiting) ? readFileSync(waiting) : Buffer.alloc(0)
      const bytes = whole.subarray(SUM_BYTES)
      return sumOf(bytes).equals(whole.subarray(0, SUM_BYTES)) ? bytes : null
    },
    drop() {
      for (const name of [KEPT, WAITING]) rmSync(join(folder, name), { force: true })
    },
  }
}

/**
 * Takes the page's store away where something was kept for it; to be called before the engine opens it. Cut off at any
 * moment it begins anew at the next start. What cannot be taken away now is taken away then.
 * @param folder of the program's own
 * @param profile where the engine keeps its stores
 * @returns whether it was taken away
 */
export function takeStoreAway(folder: string, profile = folder): boolean {
  const kept = join(folder, KEPT)
  if (!existsSync(kept)) return false
  try {
    for (const store of STORES) rmSync(join(profile, store), { recursive: true, force: true })
    renameSync(kept, join(folder, WAITING))
    return true
  } catch {
    return false
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
