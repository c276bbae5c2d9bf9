import type { RegisterValue } from '../domain/sharing/register.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import { NO_HISTORY } from '../domain/structure/journal/history.ts'
import { canonicalJson } from './canonical-json.ts'

/** What a copy of an office knows of a document for itself alone: numbers of its own journal. */
const OWN: ReadonlySet<string> = new Set(['seq', 'history'])

/** A proposal, past structure or printed set as one value: the same text where two hold the same. */
export function documentValue(data: unknown): RegisterValue {
  const isPlain = typeof data === 'object' && data !== null && !Array.isArray(data)
  const fields = isPlain ? Object.entries(data).filter(([name]) => !OWN.has(name)) : null
  return canonicalJson(fields ? Object.fromEntries(fields) : data)
}

/**
 * The document such a value tells. What was done in a draft elsewhere is not undone here.
 * @param seq the entry of this copy's journal it comes with
 */
export function documentOf(
  { id, kind, v }: Omit<StoredDocument, 'data'>,
  value: RegisterValue,
  seq: number,
): StoredDocument {
  const told = JSON.parse(value) as Readonly<Record<string, unknown>>
  const history = kind === 'proposal' ? { history: NO_HISTORY } : {}
  return { id, kind, ...(v === undefined ? {} : { v }), data: { ...told, ...history, seq } }
}
