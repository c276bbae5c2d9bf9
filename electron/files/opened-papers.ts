import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { about } from '../contract/failure.ts'
import { OWN_FILE, OWN_FOLDER } from './own-rights.ts'
import { safeWrite } from './safe-write.ts'

/** PDFs that were handed to the system's reader. They bear what an office keeps to itself, so none outlasts the program. */
export interface OpenedPapers {
  /**
   * Puts one where the reader finds it; answers its path.
   * @throws {Failure} where it cannot be written
   */
  put(name: string, bytes: Uint8Array): Promise<string>
  /** Takes all of them away. What a reader holds fast, as on Windows, goes the next time. */
  sweep(): void
}

/** @param folder of the program's own, which holds nothing else */
export function createOpenedPapers(folder: string): OpenedPapers {
  return {
    async put(name, bytes) {
      const path = join(folder, name)
      await about(path, () => mkdir(folder, { recursive: true, mode: OWN_FOLDER }))
      await safeWrite(path, bytes, { keepPrevious: false, rights: OWN_FILE })
      return path
    },
    sweep() {
      try {
        rmSync(folder, { recursive: true, force: true })
      } catch {
        // Held by a reader: the others are gone by now, and this one goes at the next start.
      }
    },
  }
}
