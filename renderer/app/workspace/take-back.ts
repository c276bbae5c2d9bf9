import { closeBatch } from '../../domain/sharing/close-batch.ts'
import { apply, type Change, invert } from '../../domain/structure/change.ts'
import { documentAfter } from '../../domain/structure/journal/document-after.ts'
import type {
  DocumentEvent,
  DocumentFields,
  StoredDocument,
} from '../../domain/structure/journal/document-event.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { EMPTY, recordsOf } from '../../domain/structure/structure.ts'
import { type Result, refuse } from '../../domain/values/result.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { exchangeOf, standingBefore } from '../../storage/exchanges.ts'
import { openOf, stateOfShares, valuesOf } from '../../storage/shared-content.ts'
import { journalFrom } from '../../storage/structure-store.ts'
import {
  type ExchangeParts,
  filed,
  lineOf,
  nameOn,
  neverExchanged,
  type Office,
  whenQuiet,
} from './exchange.ts'

/** Whether that entry is a taking that can still be taken back: nothing was done after it, and nothing sent. */
export function isTaking({ kind, label }: Pick<JournalEntry, 'kind' | 'label'>): boolean {
  return kind === 'take' && label.code !== 'take-back'
}

/**
 * Takes the last taking back whole: records, documents and who wrote them are as they were before it, as one more
 * entry. What was taken can be taken again. Problem: `take-not-last`, once something was done or sent since.
 */
export async function takeBack(office: Office, parts: ExchangeParts): Promise<Result<Change>> {
  return whenQuiet<Change>(office, async (standing) => {
    const { database } = office
    const { lastSeq } = standing
    const entry = await database.journal.get(lastSeq)
    if (!entry?.shared || !isTaking(entry)) return refuse('take-not-last')
    const change = invert(entry.change)
    const structure = apply(standing.structure, change)
    const documents = await documentsBefore(database, standing.documents, entry)
    const rows = valuesOf(documents)
    const { previous } = entry.shared
    const before =
      previous === null ? null : await standingBefore(database, lastSeq, previous, documents)
    const state = before
      ? stateOfShares(before.shares, structure, rows)
      : await neverExchanged(office, structure, documents, lastSeq)
    const open = before && openOf(before.shares, state, structure, rows)
    // What was worked on until then was closed with the taking, and stays so.
    const name = nameOn(await lineOf(office, parts), standing.state, parts)
    const own = open ? closeBatch(state, open, name, before?.by ?? undefined) : state
    const shared = exchangeOf(
      own,
      documents,
      before && { state, seq: before.seq, parts: before.parts },
    )
    const events = eventsTo(documents, entry)
    const label = { code: 'take-back', params: { count: Object.keys(change).length } } as const
    return filed(office, label, 'take', { change, documents: events, shared }, standing)
  })
}

/** The documents as they were before that entry, which is the last one. */
async function documentsBefore(
  database: BaganDatabase,
  now: readonly StoredDocument[],
  { documents = [], seq }: JournalEntry,
): Promise<readonly StoredDocument[]> {
  if (documents.length === 0) return now
  const touched = new Set(documents.map(({ id }) => id))
  const rows = new Map(now.filter(({ id }) => !touched.has(id)).map((row) => [row.id, row]))
  let structure = EMPTY
  for (const entry of await journalFrom(database, 1)) {
    if (entry.seq >= seq) break
    const before = structure
    for (const event of entry.documents ?? []) {
      if (!touched.has(event.id)) continue
      const known = rows.get(event.id) ?? null
      const next = documentAfter(known, event, entry.seq, () => recordsOf(before))
      if (next) rows.set(event.id, next)
      else rows.delete(event.id)
    }
    structure = apply(structure, entry.change)
  }
  return [...rows.values()]
}

function eventsTo(
  before: readonly StoredDocument[],
  { documents = [] }: JournalEntry,
): DocumentEvent[] {
  const rows = new Map(before.map((row) => [row.id, row]))
  return documents.map(({ id }): DocumentEvent => {
    const row = rows.get(id)
    if (!row) return { type: 'drop', id }
    const { seq: _, ...data } = row.data as DocumentFields
    return { type: 'put', id, data }
  })
}
