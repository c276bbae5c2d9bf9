import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { FileBytes } from '../contract/ipc-contract.ts'
import { makeFolder } from './safe-write.ts'

/** Larger files are refused before they fill the memory. */
export const LARGEST = 512 * 1024 * 1024
/** Of a table no more is read, so that a larger one is refused by its size alone, unread. */
export const LARGEST_TABLE = 100 * 1024 * 1024
/** Files of the program itself. */
const OWN = /\.(bagan|jsonl|kunci)$/i

/** Lower-case letters, digits, hyphens: safe as a folder's name everywhere. */
export const WORKSPACE_ID = /^[a-z0-9][a-z0-9-]{0,63}$/

export const JOURNAL_NAME = 'riwayat.jsonl'
export const SNAPSHOT_FOLDER = 'cadangan'

/** Where things lie on disk. */
export interface Documents {
  readonly folder: string
  workspaceFolder(id: string): string
  journalFile(id: string): string
  snapshotFolder(id: string): string
  /** Names of the workspaces there are; none where the folder is not there yet. */
  workspaceIds(): Promise<readonly string[]>
  /** Makes the workspace's folder where it is missing; that of its snapshots comes with the first of them. */
  makeWorkspace(id: string): Promise<string>
}

/** @param folder holds one folder a workspace */
export function createDocuments(folder: string): Documents {
  const workspaceFolder = (id: string) => {
    if (!WORKSPACE_ID.test(id)) throw new Failure('bad-input', id)
    return join(folder, id)
  }
  const snapshotFolder = (id: string) => join(workspaceFolder(id), SNAPSHOT_FOLDER)
  return {
    folder,
    workspaceFolder,
    snapshotFolder,
    journalFile: (id) => join(workspaceFolder(id), JOURNAL_NAME),
    async workspaceIds() {
      const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT') return []
        throw error
      })
      return entries
        .filter((entry) => entry.isDirectory() && WORKSPACE_ID.test(entry.name))
        .map(({ name }) => name)
        .sort()
    },
    async makeWorkspace(id) {
      const path = workspaceFolder(id)
      await about(path, () => makeFolder(path))
      return path
    },
  }
}

/**
 * A file as the page gets it.
 * @throws {Failure} where it cannot be read or is too large
 */
export function readFileBytes(path: string): Promise<FileBytes> {
  return about(path, async () => {
    const { size } = await stat(path)
    if (size > LARGEST) throw new Failure('file-too-large', path)
    if (size > LARGEST_TABLE && !OWN.test(path))
      throw new Failure('table-too-large', basename(path))
    return { name: basename(path), path, bytes: await readFile(path) }
  })
}
