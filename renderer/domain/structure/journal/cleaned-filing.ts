import { DATA_VERSION } from '../../records/data-version.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { seenOnly, unseenTexts } from '../../values/unseen-signs.ts'
import type { Change } from '../change.ts'
import { keptCodes } from '../kept-codes.ts'
import { cleanedChange, NO_NAME } from './cleaned-change.ts'
import type { DocumentEvent, DocumentFields } from './document-event.ts'

/** What an entry writes beside or instead of an edit, and how many of its texts had signs nobody sees. */
export interface CleanedFiling {
  readonly change: Change
  readonly documents: readonly DocumentEvent[]
  readonly cleaned: number
}

/** Structures within a document: what they hold was cleaned when it was drawn, and is again when it comes in force. */
const DRAWN = ['change', 'versions', 'records']

/**
 * What is filed without signs nobody sees. Of a file that `begins` here all is cleaned, the proposals with what they
 * draw, and codes on paper that was printed before stay known; else what a document draws stays as it was drawn.
 * Problem: `name-empty`, where nothing is left of a name that was given here.
 */
export function cleanedFiling(
  { change, documents }: Pick<CleanedFiling, 'change' | 'documents'>,
  begins: boolean,
): Result<CleanedFiling> {
  const clean = cleanedChange(change, NO_NAME)
  if (!clean.ok) return clean
  let { cleaned } = clean.value
  const events: DocumentEvent[] = []
  for (const event of documents) {
    const next = begins ? cleanedWhole(event) : cleanedFields(event)
    if (isNameless(next, event)) {
      if (!begins) return refuse('name-empty')
      events.push(withName(next))
    } else events.push(next)
    if (next !== event) cleaned += unseenTexts(event) - unseenTexts(next)
  }
  return ok({ change: clean.value.change, documents: events, cleaned })
}

function cleanedWhole(event: DocumentEvent): DocumentEvent {
  if (!('data' in event)) return event
  const data = seenOnly(event.data)
  if (data === event.data) return event
  const codes = keptCodes(event.id, event.data, data, DATA_VERSION)
  return { ...event, data: Object.keys(codes).length === 0 ? data : { ...data, codes } }
}

function cleanedFields(event: DocumentEvent): DocumentEvent {
  if (!('data' in event)) return event
  const data = seenFields(event.data)
  return data === event.data ? event : { ...event, data }
}

/** A document as it is read: without such signs in name, authors and notes; what it draws stays as it was drawn. */
export function seenFields<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const texts = Object.entries(data).filter(([field]) => !DRAWN.includes(field))
  const fields = Object.fromEntries(texts)
  const seen = seenOnly(fields)
  return seen === fields ? data : { ...data, ...seen }
}

function isNameless(next: DocumentEvent, event: DocumentEvent): boolean {
  const [is, was] = [nameOf(next), nameOf(event)]
  return is !== was && is?.trim() === ''
}

function withName(event: DocumentEvent): DocumentEvent {
  return 'data' in event ? { ...event, data: { ...event.data, name: NO_NAME } } : event
}

function nameOf(event: DocumentEvent): string | undefined {
  const { name }: DocumentFields = 'data' in event ? event.data : {}
  return typeof name === 'string' ? name : undefined
}
