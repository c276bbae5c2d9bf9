import { Failure } from '../contract/failure.ts'
import type { FileBytes } from '../contract/ipc-contract.ts'
import { readFileBytes } from './documents.ts'

/** Files the user started the program with, and packs the policy names: the page may read these by path, and no others. */
export interface StartFiles {
  allow(path: string): void
  read(path: string): Promise<FileBytes>
}

/**
 * No other file is allowed until the user has named it. Reading one throws `Failure`.
 * @param named by the policy
 */
export function createStartFiles(named: readonly string[] = []): StartFiles {
  const allowed = new Set(named)
  return {
    allow: (path) => void allowed.add(path),
    async read(path) {
      if (!allowed.has(path)) throw new Failure('not-started-with', path)
      return readFileBytes(path)
    },
  }
}
