import { recordsOf } from '../../domain/structure/structure.ts'
import { partIn } from '../../storage/office-part.ts'
import { readStory } from '../../storage/story.ts'
import { CannotOpen, type HeldElsewhere, heldProblem } from './newer-data.ts'
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
  const folder = await parts.desktop.openWorkspaceFolder({ id })
  if (folder.ok && folder.value.seal !== null) {
    const params = { computer: holder.computer }
    throw new CannotOpen({ code: 'locked-elsewhere', params })
  }
  const lines = await parts.desktop.readJournal({ id, fromSeq: 1 })
  const story = readStory(lines.ok ? lines.value : [])
  const { stored, lost, entries } = await restorationOf(
    story,
    await snapshotSources({ ...parts, id }),
  )
  if (stored.lastSeq === lost) throw new CannotOpen(heldProblem(holder))
  const records = recordsOf(stored.structure)
  const part = partIn(entries[0])
  const content = {
    ...{ name: id, records, documents: stored.documents ?? [] },
    ...(part === null ? {} : { leftOut: part }),
  }
  return openToRead(content, heldProblem(holder), parts)
}
