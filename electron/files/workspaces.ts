import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { LockHolder, WorkspaceFolder } from '../contract/ipc-contract.ts'
import type { DiskJournal, Workspaces } from '../contract/main-services.ts'
import { createDiskJournal } from './disk-journal.ts'
import { type Documents, SNAPSHOT_FOLDER } from './documents.ts'
import { createOfficeLock, type LockParts, type OfficeLock } from './office-lock.ts'
import { createOfficeSeal, type OfficeSeal, SEAL_NAME } from './office-seal.ts'
import { closeToOthers } from './own-rights.ts'
import { sweepCutOff } from './safe-write.ts'
import { createOfficeScans, type OfficeScans } from './scans.ts'
import { listAside, readAside } from './set-aside.ts'
import { listSnapshots, readSnapshot, writeSnapshot } from './snapshots.ts'
import { createStrangeFolders } from './strange-folders.ts'

/** Offices that are open here are said to be so, and let go at the end. */
export interface KeptWorkspaces extends Workspaces {
  /** A sign that they are still open; to be given every minute. */
  beat(): Promise<void>
  /** At once: the program may be ending. */
  releaseAll(): void
}

export interface WorkspacesParts extends LockParts {
  readonly documents: Documents
  /** Hands a folder to the system's trash. */
  toTrash(path: string): Promise<void>
  /** Another program has taken an office over that was open here. */
  taken(id: string): void
}

/** The workspaces' folders: one journal, one ring of snapshots and one lock each. */
export function createWorkspaces(parts: WorkspacesParts): KeptWorkspaces {
  const { documents, now, toTrash } = parts
  const journals = new Map<string, DiskJournal>()
  const locks = new Map<string, OfficeLock>()
  const seals = new Map<string, OfficeSeal>()
  const told = new Set<string>()
  const tidied = new Map<string, Promise<void>>()

  const scans = (id: string): OfficeScans => createOfficeScans(documents.workspaceFolder(id))

  function lock(id: string): OfficeLock {
    const known = locks.get(id) ?? createOfficeLock(documents.workspaceFolder(id), parts)
    locks.set(id, known)
    return known
  }

  function seal(id: string): OfficeSeal {
    const known = seals.get(id) ?? createOfficeSeal(documents.workspaceFolder(id))
    seals.set(id, known)
    return known
  }

  function hear(id: string, holder: LockHolder | null): LockHolder | null {
    if (holder && !told.has(id)) {
      told.add(id)
      parts.taken(id)
    }
    return holder
  }

  /** What another has taken over takes nothing from here any more. */
  async function stillOurs(id: string): Promise<void> {
    const holder = hear(id, await lock(id).lost())
    if (holder) throw new Failure('taken-over', holder.computer)
  }

  async function ours<T>(id: string, work: () => Promise<T>): Promise<T> {
    await stillOurs(id)
    return work()
  }

  function journal(id: string): DiskJournal {
    const known = journals.get(id) ?? guarded(id)
    journals.set(id, known)
    return known
  }

  function guarded(id: string): DiskJournal {
    const bare = createDiskJournal(documents.journalFile(id), { now })
    return {
      ...bare,
      append: (seq, line) => ours(id, () => bare.append(seq, line)),
      takeBack: (seq, sum) => ours(id, () => bare.takeBack(seq, sum)),
      replace: (lines) => ours(id, () => bare.replace(lines)),
    }
  }

  async function workspaceOf(id: string): Promise<WorkspaceFolder> {
    const { lastSeq, lastSum } = await journal(id).last()
    const folder = documents.workspaceFolder(id)
    const written = await writtenAt(documents.journalFile(id))
    const changedAt = written ?? (await writtenAt(join(folder, SEAL_NAME)))
    return { id, folder, lastSeq, lastSum, changedAt, seal: await seal(id).look() }
  }

  /** What a kill cut off in it goes; of another program's it may be on its way. */
  async function tidy(folder: string): Promise<void> {
    for (const each of [folder, join(folder, SNAPSHOT_FOLDER)]) await sweepCutOff(each)
  }

  /** One folder that cannot be read does not hide the others; opening it says why. */
  const unread = (id: string) => ({
    id,
    folder: documents.workspaceFolder(id),
    lastSeq: 0,
    lastSum: null,
    changedAt: null,
    seal: null,
  })

  const strange = createStrangeFolders(documents, async (id) => (await lock(id).holder()) !== null)

  return {
    journal,
    strange: strange.list,
    takeIn: strange.takeIn,
    list: () =>
      about(documents.folder, async () =>
        Promise.all(
          (await documents.workspaceIds()).map(async (id) => {
            const closed = closeToOthers(documents.workspaceFolder(id))
            // A kill in the middle of closing leaves plain files; another program may be in the middle of it now.
            if ((await lock(id).holder()) === null)
              await seal(id)
                .settle()
                .catch(() => null)
            const found = await workspaceOf(id).catch(() => unread(id))
            await closed
            return found
          }),
        ),
      ),
    async open(id) {
      const closed = closeToOthers(await documents.makeWorkspace(id))
      const found = await workspaceOf(id)
      await Promise.all([closed, tidied.get(id)])
      return found
    },
    async claim(id, officer, takesOver) {
      const folder = await documents.makeWorkspace(id)
      const holder = await lock(id).claim(officer, takesOver)
      if (holder) return holder
      told.delete(id)
      // What the other wrote meanwhile is there now.
      journals.delete(id)
      // It waits for nobody: opening goes on beside it.
      const tidying = tidy(folder)
      tidying.catch(() => undefined)
      tidied.set(id, tidying)
      return null
    },
    sealState: (id) => seal(id).settle(),
    readSeal: (id) => seal(id).read(),
    unseal: (id, files) =>
      ours(id, async () => {
        await seal(id).open(files)
        journals.delete(id)
      }),
    seal: (id, bytes, lastSeq) =>
      ours(id, async () => {
        if ((await journal(id).last()).lastSeq !== lastSeq) {
          throw new Failure('journal-out-of-step', documents.workspaceFolder(id))
        }
        await seal(id).close(bytes)
        journals.delete(id)
      }),
    dropSeal: (id) => ours(id, () => seal(id).drop()),
    release(id) {
      locks.get(id)?.release()
      return true
    },
    releaseAll() {
      for (const one of locks.values()) one.release()
    },
    async beat() {
      for (const [id, one] of locks) hear(id, await one.beat().catch(() => null))
    },
    writeSnapshot: (id, snapshot) =>
      ours(id, () => writeSnapshot(documents.snapshotFolder(id), snapshot, now())),
    snapshots: (id) => listSnapshots(documents.snapshotFolder(id)),
    readSnapshot: (id, file) => readSnapshot(documents.snapshotFolder(id), file),
    keepScan: (id, bytes) => ours(id, () => scans(id).keep(bytes)),
    putScan: (id, scan, bytes, isAside) => ours(id, () => scans(id).put(scan, bytes, isAside)),
    readScan: (id, scan, asItLies) => scans(id).read(scan, asItLies),
    asideScans: (id) => scans(id).aside(),
    scans: (id) => scans(id).list(),
    checkScans: (id, named) => scans(id).check(named),
    carryScans: (id, to, named) =>
      ours(to, () => scans(to).carryFrom(documents.workspaceFolder(id), named)),
    dropScans: (id, named, forGood) => ours(id, () => scans(id).drop(named, forGood)),
    aside: (id) => listAside(documents.workspaceFolder(id)),
    readAside: (id, file) => readAside(documents.workspaceFolder(id), file),
    async trash(id, forGood = false) {
      const folder = documents.workspaceFolder(id)
      await about(folder, () => stat(folder))
      locks.get(id)?.release()
      if (forGood) await about(folder, () => rm(folder, { recursive: true }))
      else {
        await toTrash(folder).catch(() => {
          throw new Failure('no-trash', folder)
        })
      }
      journals.delete(id)
      return folder
    },
  }
}

async function writtenAt(path: string): Promise<string | null> {
  const entry = await stat(path).catch(() => null)
  return entry && entry.size > 0 ? entry.mtime.toISOString() : null
}
