import { idsOfOne, rewriterOf } from '../../domain/left-out/forgotten-person.ts'
import type { PersonId, StructureRecord } from '../../domain/records/records.ts'
import type { BatchName } from '../../domain/sharing/batch-name.ts'
import { closeBatch, openStructure } from '../../domain/sharing/close-batch.ts'
import { type Erased, erasedRecord } from '../../domain/sharing/erased.ts'
import { sourcesOf, stateWithout } from '../../domain/sharing/nameless-state.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import type { StoredShares } from '../../domain/structure/journal/exchange.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import {
  DOCUMENT_TEXT,
  type ErasedPerson,
  erasedOf,
  forgettingsOf,
} from '../../storage/erased-person.ts'
import { sharedContent, sharedStateOf } from '../../storage/shared-content.ts'

/** All an office holds, and who wrote what of it where it was shared. */
export interface WholeOffice {
  readonly records: readonly StructureRecord[]
  readonly documents: readonly StoredDocument[]
  readonly shared?: StoredShares
}

/**
 * An office in which these people are nameless everywhere, with a note for each that carries it on to whoever takes the
 * office. Who wrote what stays, so that it can still be brought together with copies of before.
 * @param name of the batch that notes it
 */
export async function namelessOffice(
  office: WholeOffice,
  people: readonly ErasedPerson[],
  name: BatchName,
): Promise<WholeOffice> {
  let { records, documents } = office
  let state: SharedState | null = office.shared ? await sharedStateOf(office) : null
  const sources = await sourcesIn(office)
  for (const forgetting of await forgettingsOf(sources, people)) {
    if (state) state = stateWithout(state, forgetting, DOCUMENT_TEXT, [records, documents])
    const told = rewriterOf(sources, forgetting)
    records = records.flatMap((one) => told.record(one) ?? [])
    documents = documents.map(told.document)
  }
  const notes = people.map(({ erased }) => erasedRecord(erased))
  const noted = new Set<string>(notes.map(({ id }) => id))
  const all = [...records.filter(({ id }) => !noted.has(id)), ...notes]
  if (!state) return { records: all, documents }
  const closed = closeBatch(state, openStructure(structureOf(all)), name)
  return { records: all, documents, shared: sharedContent(closed, documents) }
}

/** All that may tell a person there, also what was removed and what stands open. */
export async function sourcesIn(office: WholeOffice): Promise<readonly unknown[]> {
  const { records, documents, shared } = office
  const beside = shared ? sourcesOf(await sharedStateOf(office), DOCUMENT_TEXT) : []
  return [records, documents, ...beside]
}

/** One person under all their ids, to be made nameless here first. */
export async function erasedHere(
  sources: readonly unknown[],
  personId: PersonId,
  how: Pick<Erased, 'salt' | 'called'>,
): Promise<ErasedPerson[]> {
  return Promise.all(
    idsOfOne(sources, personId).map(async (id) => ({
      personId: id,
      erased: await erasedOf(id, how),
    })),
  )
}
