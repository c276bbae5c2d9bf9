import { about } from '../contract/failure.ts'
import type { WorkspaceFolder } from '../contract/ipc-contract.ts'
import type { DiskJournal, Workspaces } from '../contract/main-services.ts'
import { createDiskJournal } from './disk-journal.ts'
import type { Documents } from './documents.ts'
import { listSnapshots, readSnapshot, writeSnapshot } from './snapshots.ts'

/** The workspaces' folders: one journal and one ring of snapshots each. */
export function createWorkspaces(documents: Documents, now: () => string): Workspaces {
  const journals = new Map<string, DiskJournal>()

  function journal(id: string): DiskJournal {
    const known = journals.get(id) ?? createDiskJournal(documents.journalFile(id), now)
    journals.set(id, known)
    return known
  }

  async function workspaceOf(id: string): Promise<WorkspaceFolder> {
    const { lastSeq, lastSum } = await journal(id).last()
    return { id, folder: documents.workspaceFolder(id), lastSeq, lastSum }
  }

  /** One folder that cannot be read does not hide the others; opening it says why. */
  const unread = (id: string) => ({
    id,
    folder: documents.workspaceFolder(id),
    lastSeq: 0,
    lastSum: null,
  })

  return {
    journal,
    list: () =>
      about(documents.folder, async () =>
        Promise.all(
          (await documents.workspaceIds()).map((id) => workspaceOf(id).catch(() => unread(id))),
        ),
      ),
    async open(id) {
      await documents.makeWorkspace(id)
      return workspaceOf(id)
    },
    writeSnapshot: (id, seq, bytes) =>
      writeSnapshot(documents.snapshotFolder(id), seq, bytes, now()),
    snapshots: (id) => listSnapshots(documents.snapshotFolder(id)),
    readSnapshot: (id, file) => readSnapshot(documents.snapshotFolder(id), file),
  }
}
