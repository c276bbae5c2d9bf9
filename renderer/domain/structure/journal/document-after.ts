import { DATA_VERSION } from '../../records/data-version.ts'
import type { StructureRecord } from '../../records/records.ts'
import { type Change, squash } from '../change.ts'
import type { DocumentEvent, DocumentFields, StoredDocument } from './document-event.ts'
import { advance, type History } from './history.ts'

/**
 * The document after the event of the entry `seq`; null where it is no more. An event that the document already
 * holds (it was read from a later snapshot) changes nothing. `records` gives the structure before the entry.
 */
export function documentAfter(
  document: StoredDocument | null,
  event: DocumentEvent,
  seq: number,
  records: () => readonly StructureRecord[],
): StoredDocument | null {
  const held = (document?.data ?? {}) as DocumentFields
  if (typeof held.seq === 'number' && held.seq >= seq) return document
  const kind = kindOfDocument(event.id)
  const now = (data: DocumentFields): StoredDocument => ({
    id: event.id,
    kind,
    v: DATA_VERSION,
    data: { ...data, seq },
  })
  switch (event.type) {
    case 'put':
      return now(event.data)
    case 'keep':
      return now({ ...event.data, records: records() })
    case 'patch':
      return document && now({ ...held, ...event.data, ...bothCodes(held, event.data) })
    case 'draft':
      return document && now({ ...held, ...drafted(held, event, seq) })
    case 'drop':
      return null
  }
}

/** Codes of printed texts add up; see `Proposal.codes`. */
function bothCodes({ codes }: DocumentFields, patch: DocumentFields): DocumentFields {
  return codes && patch.codes ? { codes: { ...codes, ...patch.codes } } : {}
}

/** The kind of a document by its id. */
export function kindOfDocument(id: string): StoredDocument['kind'] {
  if (id.startsWith('past:')) return 'past'
  return id.startsWith('printed:') ? 'printed' : 'proposal'
}

function drafted(
  held: DocumentFields,
  event: DocumentEvent & { readonly type: 'draft' },
  seq: number,
): { readonly change: Change; readonly history: History } {
  const { change, step, target } = event
  return {
    change: squash(held.change as Change, change),
    history: advance(held.history as History, { seq, kind: step, target }),
  }
}
