import { nameOf } from '../../domain/records/record-name.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { Change } from '../../domain/structure/change.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/**
 * What units and posts that are no more were called last, by id, as the journal has it; an id of which it knows
 * nothing is left out. The journal is read backwards, no further than it must.
 */
export async function namesOfGone(
  { database, workspace }: Pick<OpenWorkspace, 'database' | 'workspace'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  await workspace.settled()
  const wanted = new Set(ids)
  const names = new Map<string, string>()
  await database.journal
    .orderBy('seq')
    .reverse()
    .until(() => wanted.size === 0)
    .each((entry) => {
      for (const id of wanted) {
        const name = nameIn(entry, id)
        if (name === null) continue
        names.set(id, name)
        wanted.delete(id)
      }
    })
  return names
}

function nameIn(entry: JournalEntry, id: string): string | null {
  for (const change of changesOf(entry)) {
    const delta = change[id as StructureRecord['id']]
    const name = nameOf(delta?.before ?? delta?.after)
    if (name !== null) return name
  }
  return null
}

function changesOf({ change, documents = [] }: JournalEntry): Change[] {
  return [change, ...documents.flatMap((event) => (event.type === 'draft' ? [event.change] : []))]
}
