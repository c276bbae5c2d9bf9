import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { STORY_IN_PAGE, type StoryChecker } from './story-checker.ts'
import { type SnapshotMaker, takeSnapshot } from './take-snapshot.ts'

/**
 * Snapshots of a locked office: no worker sees its rows, so they are made in the page. Where the newest one is of this
 * very entry it is taken as it lies, which costs the page nothing at each opening.
 */
export function snapshotsInMemory(
  desktop: Pick<Desktop, 'listSnapshots' | 'readSnapshot'>,
  { startAfterMs }: Pick<SnapshotMaker, 'startAfterMs'>,
): SnapshotMaker {
  return {
    startAfterMs,
    async make(database, id) {
      const head = await database.meta.get('head')
      const list = await desktop.listSnapshots({ id })
      const newest = list.ok ? list.value.find(({ kept }) => !kept) : undefined
      if (head && newest?.seq === head.lastSeq) {
        const bytes = await desktop.readSnapshot({ id, file: newest.file })
        if (bytes.ok) return { seq: newest.seq, bytes: bytes.value }
      }
      return takeSnapshot(database, id)
    },
  }
}

/** Rows that were sealed together with the history that explains them are as they were sealed: the cipher says so. */
const SEALED_TOGETHER: StoryChecker = async (database) => ({
  seq: (await database.meta.get('head'))?.lastSeq ?? 0,
  ...{ brokenAt: null, records: [], documents: [], misfits: [] },
})

/** How the rows of a locked office are held against its history: not again where they came out of the sealed file. */
export function storyInMemory(wasSealed: boolean): StoryChecker {
  return wasSealed ? SEALED_TOGETHER : STORY_IN_PAGE
}
