import { recordsOf } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import { memoryDatabase } from '../../storage/memory-database.ts'
import { partIn } from '../../storage/office-part.ts'
import { readStory } from '../../storage/story.ts'
import { CannotOpen, type HeldElsewhere, heldProblem, type Readable } from './newer-data.ts'
import { openToRead } from './open-to-read.ts'
import type { OpenParts, OpenWorkspace } from './open-workspace.ts'
import { restorationOf } from './restoration.ts'
import { snapshotSources } from './snapshot-sources.ts'

/**
 * What another program has open, as its folder tells it now: to look at and to print. Nothing is written. Throws
 * `CannotOpen` where the folder tells nothing that can be read.
 */
export async function openElsewhere(
  { id, holder }: HeldElsewhere,
  parts: OpenParts,
): Promise<OpenWorkspace> {
  const params = { computer: holder.computer }
  const problem = heldProblem(holder)
  const content = await readAsItLies(
    id,
    { problem, ifLocked: { code: 'locked-elsewhere', params } },
    parts,
  )
  return openToRead(content, problem, parts)
}

/**
 * An office in a place that can only be read, as a stick with its lock on: to look at and to print. What is shown of it
 * is in memory alone, since the computer may be anybody's. Throws `CannotOpen`.
 */
export async function openOnlyRead(
  id: string,
  folder: string,
  parts: OpenParts,
): Promise<OpenWorkspace> {
  const params = { folder }
  const problem = onlyReadProblem(folder)
  const content = await readAsItLies(
    id,
    { problem, ifLocked: { code: 'only-read-locked', params } },
    parts,
  )
  return showOnlyRead(content, folder, parts)
}

/** The same of what was read from a file. */
export async function showOnlyRead(
  content: Readable,
  folder: string,
  parts: OpenParts,
): Promise<OpenWorkspace> {
  const database = await memoryDatabase(content.name, null)
  return openToRead(content, onlyReadProblem(folder), { ...parts, openDatabase: () => database })
}

/** Why nothing can be changed or begun there. */
export function onlyReadProblem(folder: string): Problem {
  return { code: 'only-read-place', params: { folder } }
}

interface Refusals {
  readonly problem: Problem
  readonly ifLocked: Problem
}

async function readAsItLies(
  id: string,
  { problem, ifLocked }: Refusals,
  parts: OpenParts,
): Promise<Readable> {
  const folder = await parts.desktop.openWorkspaceFolder({ id })
  if (folder.ok && folder.value.seal !== null) throw new CannotOpen(ifLocked)
  const lines = await parts.desktop.readJournal({ id, fromSeq: 1 })
  const story = readStory(lines.ok ? lines.value : [])
  const { stored, lost, entries } = await restorationOf(
    story,
    await snapshotSources({ ...parts, id }),
  )
  if (stored.lastSeq === lost) throw new CannotOpen(problem)
  const records = recordsOf(stored.structure)
  const part = partIn(entries[0])
  return {
    ...{ name: id, records, documents: stored.documents ?? [] },
    ...(part === null ? {} : { leftOut: part }),
  }
}
