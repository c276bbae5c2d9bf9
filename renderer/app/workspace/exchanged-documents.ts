import { GONE } from '../../domain/sharing/register.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import { documentAfter, kindOfDocument } from '../../domain/structure/journal/document-after.ts'
import type {
  DocumentEvent,
  DocumentFields,
  StoredDocument,
} from '../../domain/structure/journal/document-event.ts'
import { documentOf } from '../../storage/document-value.ts'
import { valuesOf } from '../../storage/shared-content.ts'

/** What makes the documents those that are shown. */
export function documentEvents(
  documents: readonly StoredDocument[],
  state: SharedState,
  seq: number,
): DocumentEvent[] {
  const rows = new Map(documents.map((row) => [row.id, row]))
  return [...writtenOver(valuesOf(documents), state)].map(([id, value]): DocumentEvent => {
    if (value === GONE) return { type: 'drop', id }
    const { data } = documentOf(rows.get(id) ?? { id, kind: kindOfDocument(id) }, value, seq)
    const { seq: _, ...fields } = data as DocumentFields
    return { type: 'put', id, data: fields }
  })
}

/** Documents that are shown otherwise than they stand in their rows. */
function* writtenOver(
  rows: ReadonlyMap<string, string>,
  { documents }: SharedState,
): Generator<[string, string]> {
  for (const [id, [shown]] of documents) {
    if (shown && (rows.get(id) ?? GONE) !== shown.value) yield [id, shown.value]
  }
}

/** The documents after these events. */
export function documentsAfter(
  documents: readonly StoredDocument[],
  events: readonly DocumentEvent[],
  seq: number,
): StoredDocument[] {
  const rows = new Map(documents.map((row) => [row.id, row]))
  for (const event of events) {
    const next = documentAfter(rows.get(event.id) ?? null, event, seq, () => [])
    if (next) rows.set(event.id, next)
    else rows.delete(event.id)
  }
  return [...rows.values()]
}
