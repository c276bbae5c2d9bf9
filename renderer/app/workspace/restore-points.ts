import type { Desktop, SnapshotInfo } from '../../../electron/contract/ipc-contract.ts'
import { apply, type Change, diff, invert } from '../../domain/structure/change.ts'
import type { Edit } from '../../domain/structure/edit.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import { type Structure, structureOf } from '../../domain/structure/structure.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { readBagan } from '../../storage/bagan-file.ts'
import { partIn } from '../../storage/office-part.ts'
import { readStory } from '../../storage/story.ts'
import { journalFrom } from '../../storage/structure-store.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { restorationOf } from './restoration.ts'

/** A copy or a journal that did not win over the other. */
export type SetAside = Pick<SnapshotInfo, 'file' | 'seq' | 'at' | 'size'>

/** The snapshots in the folder of an open file, the newest first; a refusal carries the sentence why not. */
export async function snapshotsOf(
  desktop: Pick<Desktop, 'listSnapshots'>,
  { id }: Pick<OpenWorkspace, 'id'>,
): Promise<Result<readonly SnapshotInfo[]>> {
  const list = await desktop.listSnapshots({ id })
  return list.ok
    ? ok(list.value.filter(({ kept }) => !kept))
    : refuse('snapshot-unreadable', { reason: list.message })
}

/** What was set aside in the folder of an open file: whole copies and journals, the newest first. */
export async function asideOf(
  desktop: Pick<Desktop, 'listSnapshots' | 'listAside'>,
  { id }: Pick<OpenWorkspace, 'id'>,
): Promise<Result<readonly SetAside[]>> {
  const [copies, journals] = [await desktop.listSnapshots({ id }), await desktop.listAside({ id })]
  if (!copies.ok) return refuse('snapshot-unreadable', { reason: copies.message })
  if (!journals.ok) return refuse('snapshot-unreadable', { reason: journals.message })
  const found: SetAside[] = [
    ...copies.value.filter(({ kept }) => kept),
    ...journals.value.map(({ lines, ...one }) => ({ ...one, seq: lines })),
  ]
  return ok(found.sort((a, b) => (a.at < b.at ? 1 : -1)))
}

/** What a file in the folder of an office holds: the structure in force, proposals, structures once in force. */
export interface HeldInFile {
  readonly structure: Structure
  readonly documents: readonly StoredDocument[]
  /** What it lacks of the whole office, as a sentence. */
  readonly leftOut?: string
}

/** What a journal that was set aside adds up to, as far as it can be read. */
export async function heldInJournal(
  desktop: Pick<Desktop, 'readAside'>,
  { id }: Pick<OpenWorkspace, 'id'>,
  file: string,
): Promise<Result<HeldInFile>> {
  const lines = await desktop.readAside({ id, file })
  if (!lines.ok) return refuse('snapshot-unreadable', { reason: lines.message })
  const { stored, lost, entries } = await restorationOf(readStory(lines.value), [])
  // A finished part of a long journal alone tells nothing.
  if (stored.lastSeq === lost) return refuse('snapshot-unreadable', { reason: file })
  const part = partIn(entries[0])
  return ok({
    ...{ structure: stored.structure, documents: stored.documents ?? [] },
    ...(part === null ? {} : { leftOut: part }),
  })
}

/** What that snapshot holds. Problems: `snapshot-unreadable`, or why the file cannot be read. */
export async function heldInSnapshot(
  desktop: Pick<Desktop, 'readSnapshot'>,
  { id }: Pick<OpenWorkspace, 'id'>,
  file: string,
): Promise<Result<HeldInFile>> {
  const bytes = await desktop.readSnapshot({ id, file })
  if (!bytes.ok) return refuse('snapshot-unreadable', { reason: bytes.message })
  const content = await readBagan(bytes.value)
  if (!content.ok) return content
  const { records, documents, leftOut } = content.value
  return ok({ structure: structureOf(records), documents, ...(leftOut ? { leftOut } : {}) })
}

/**
 * The structure in force as it was after that journal entry: every later one is taken back. Problem:
 * `point-unreachable`, where a later entry cannot be read any more.
 */
export async function structureAfter(
  { database, workspace }: Pick<OpenWorkspace, 'database' | 'workspace'>,
  seq: number,
): Promise<Result<Structure>> {
  await workspace.settled()
  const { structure, lastSeq } = workspace.getState()
  const later = await journalFrom(database, seq + 1)
  let at = structure
  try {
    for (const entry of later.reverse()) {
      if (entry.seq <= lastSeq) at = apply(at, invert(entry.change))
    }
  } catch {
    return refuse('point-unreachable', { seq })
  }
  return ok(at)
}

/** Makes the structure in force what it was: one edit, which undo takes back. Proposals stay as they are. */
export function restoreTo(target: Structure): Edit {
  return (structure) => ok(diff(structure, target))
}

/** A snapshot of what is now, then the structure in force as it was then, as one edit. */
export async function restoreState(
  { workspace, backups }: Pick<OpenWorkspace, 'workspace' | 'backups'>,
  seq: number,
  target: Structure,
): Promise<Result<Change>> {
  await backups.ensure()
  return workspace.run({ code: 'restore-state', params: { seq } }, restoreTo(target))
}
