import { type Rewriter, rewriterOf } from '../../domain/left-out/forgotten-person.ts'
import { kindOfId, type PersonId, type StructureRecord } from '../../domain/records/records.ts'
import { erasedIn } from '../../domain/sharing/erased.ts'
import { GONE } from '../../domain/sharing/register.ts'
import {
  type ServedBatch,
  staysHere,
  type WrittenFields,
  type WrittenRecord,
  wholeRecord,
} from '../../domain/sharing/server-batch.ts'
import { bodyOf, type SharedState } from '../../domain/sharing/shared-state.ts'
import { kindOfDocument } from '../../domain/structure/journal/document-after.ts'
import { DOCUMENT_TEXT, erasedAmong, forgettingsOf } from '../../storage/erased-person.ts'

const PERSON = /person:[\p{L}\p{N}._~-]+/gu

/**
 * A batch of a server with everybody nameless in it who is so here: the server keeps what was written before. A name in
 * a text is known only where the batch writes the person too.
 */
export async function servedNameless(here: SharedState, batch: ServedBatch): Promise<ServedBatch> {
  const erased = erasedIn(here.structure)
  const known = { ...batch, records: withoutNotes(batch.records) }
  if (erased.length === 0) return known
  const told = JSON.stringify([batch.records, batch.documents])
  const named = [...new Set(told.match(PERSON) ?? [])] as PersonId[]
  const found = await erasedAmong(
    named.filter((id) => bodyOf(here, id) === null),
    erased,
  )
  if (found.length === 0) return known
  const whole = Object.entries(known.records).flatMap(([id, one]) => formOf(id, one) ?? [])
  const ids = found.map(({ personId }) => ({ id: personId, kind: 'person', name: '' }))
  const sources = [...whole, ...ids.filter(({ id }) => !whole.some((one) => one.id === id))]
  let { records, documents } = known
  for (const forgetting of await forgettingsOf(sources, found)) {
    const rewriter = rewriterOf(sources, forgetting)
    records = Object.fromEntries(
      Object.entries(records).map(([id, one]) => [
        forgetting.anew.get(id) ?? id,
        namelessRecord(id, one, rewriter),
      ]),
    )
    documents = Object.fromEntries(
      Object.entries(documents).map(([id, value]) => {
        if (value === GONE) return [id, value]
        const document = { id, kind: kindOfDocument(id), data: DOCUMENT_TEXT.read(value) }
        return [id, DOCUMENT_TEXT.write(rewriter.document(document).data)]
      }),
    )
  }
  return { ...known, records, documents }
}

/** A note of somebody made nameless stays where it was done. */
function withoutNotes(records: ServedBatch['records']): ServedBatch['records'] {
  return Object.fromEntries(Object.entries(records).filter(([id]) => !staysHere(id)))
}

function formOf(id: string, { set, rest }: WrittenRecord): StructureRecord | null {
  const kind = kindOfId(id)
  return kind && wholeRecord(id, kind, { ...rest, ...set })
}

/** The fields it wrote, each as it is now; no other. */
function namelessRecord(id: string, one: WrittenRecord, { record }: Rewriter): WrittenRecord {
  const whole = formOf(id, one)
  const now = (whole && record(whole)) as unknown as WrittenFields | null
  if (!now) return one
  const kept = (fields: WrittenFields) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, now[field] ?? null]))
  return { ...one, set: kept(one.set), ...(one.rest ? { rest: kept(one.rest) } : {}) }
}
