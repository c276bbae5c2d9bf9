import { documentAfter } from '../../domain/structure/journal/document-after.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import type { BaganContent } from '../../storage/bagan-file.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { inTime } from '../workspace/database-failed.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** A database that has not told its proposals by then is left alone: what is held matters more. */
const PROPOSALS_MS = 5000

export interface HeldCopy extends BaganContent {
  /** False where the database could not be read: what proposals it has is not in the copy. */
  readonly hasProposals: boolean
}

/** The whole file as it would be with what is held; the structure comes from memory, whatever the disk says. */
export async function heldCopy(
  { database, workspace, part }: Pick<OpenWorkspace, 'database' | 'workspace' | 'part'>,
  name: string,
): Promise<HeldCopy> {
  const { structure, lastSeq, held } = workspace.getState()
  const rows = await inTime(database.documents.toArray(), PROPOSALS_MS).catch((error: unknown) => {
    hearUnexpected('held-copy', error, null)
    return null
  })
  const records = new Map(recordsOf(structure).map((record) => [record.id, record]))
  const documents = new Map(rows?.map((row) => [row.id, row]))
  for (const { seq, change, documents: events = [] } of held?.entries ?? []) {
    const before = [...records.values()]
    for (const event of events) {
      const document = documentAfter(documents.get(event.id) ?? null, event, seq, () => before)
      if (document) documents.set(event.id, document)
      else documents.delete(event.id)
    }
    for (const delta of Object.values(change)) {
      if (delta?.after) records.set(delta.after.id, delta.after)
      else if (delta?.before) records.delete(delta.before.id)
    }
  }
  return {
    ...{ name, seq: lastSeq + (held?.entries.length ?? 0) },
    ...{ records: [...records.values()], documents: [...documents.values()] },
    ...(part === null ? {} : { leftOut: part }),
    hasProposals: rows !== null,
  }
}
