import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { WorkspaceFolder } from '../contract/ipc-contract.ts'
import type { DiskJournal, Workspaces } from '../contract/main-services.ts'
import { createDiskJournal } from './disk-journal.ts'
import { type Documents, SNAPSHOT_FOLDER } from './documents.ts'
import { closeToOthers } from './own-rights.ts'
import { sweepCutOff } from './safe-write.ts'
import { listAside, readAside } from './set-aside.ts'
import { listSnapshots, readSnapshot, writeSnapshot } from './snapshots.ts'

/**
 * The workspaces' folders: one journal and one ring of snapshots each.
 * @param toTrash hands a folder to the system's trash
 */
export function createWorkspaces(
  documents: Documents,
  now: () => string,
  toTrash: (path: string) => Promise<void>,
): Workspaces {
  const journals = new Map<string, DiskJournal>()

  function journal(id: string): DiskJournal {
    const known = journals.get(id) ?? createDiskJournal(documents.journalFile(id), { now })
    journals.set(id, known)
    return known
  }

  async function workspaceOf(id: string): Promise<WorkspaceFolder> {
    const { lastSeq, lastSum } = await journal(id).last()
    const changedAt = await writtenAt(documents.journalFile(id))
    return { id, folder: documents.workspaceFolder(id), lastSeq, lastSum, changedAt }
  }

  /** Nobody else reads it, and what a kill cut off in it goes. */
  async function tidy(folder: string): Promise<void> {
    await closeToOthers(folder)
    for (const each of [folder, join(folder, SNAPSHOT_FOLDER)]) await sweepCutOff(each)
  }

  /** One folder that cannot be read does not hide the others; opening it says why. */
  const unread = (id: string) => ({
    id,
    folder: documents.workspaceFolder(id),
    lastSeq: 0,
    lastSum: null,
    changedAt: null,
  })

  return {
    journal,
    list: () =>
      about(documents.folder, async () =>
        Promise.all(
          (await documents.workspaceIds()).map(async (id) => {
            const closed = closeToOthers(documents.workspaceFolder(id))
            const found = await workspaceOf(id).catch(() => unread(id))
            await closed
            return found
          }),
        ),
      ),
    async open(id) {
      const tidied = tidy(await documents.makeWorkspace(id))
      const found = await workspaceOf(id)
      await tidied
      return found
    },
    writeSnapshot: (id, snapshot) => writeSnapshot(documents.snapshotFolder(id), snapshot, now()),
    snapshots: (id) => listSnapshots(documents.snapshotFolder(id)),
    readSnapshot: (id, file) => readSnapshot(documents.snapshotFolder(id), file),
    aside: (id) => listAside(documents.workspaceFolder(id)),
    readAside: (id, file) => readAside(documents.workspaceFolder(id), file),
    async trash(id) {
      const folder = documents.workspaceFolder(id)
      await about(folder, () => stat(folder))
      await toTrash(folder).catch(() => {
        throw new Failure('no-trash', folder)
      })
      journals.delete(id)
      return folder
    },
  }
}

async function writtenAt(path: string): Promise<string | null> {
  const entry = await stat(path).catch(() => null)
  return entry && entry.size > 0 ? entry.mtime.toISOString() : null
}
