import type { PromiseExtended } from 'dexie'
import type { StructureRecord } from '../domain/records/records.ts'
import { GONE, type RegisterValue } from '../domain/sharing/register.ts'
import { bothSeen, covers, namesSince, type Seen } from '../domain/sharing/seen.ts'
import { settledSince } from '../domain/sharing/settled-since.ts'
import type { SharedState } from '../domain/sharing/shared-state.ts'
import type { StoredDocument } from '../domain/structure/journal/document-event.ts'
import type { Exchange, StoredShares } from '../domain/structure/journal/exchange.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import type { BaganDatabase } from './database.ts'
import { sharedContent } from './shared-content.ts'

/** After so many exchanges one tells all again: no more have to be read. */
const MOST_PARTS = 50

/** How an office stands with others: what was so at the last exchange, and what was worked on since. */
export interface StandingShares {
  readonly shares: StoredShares
  /** The entry of the last exchange. */
  readonly seq: number
  /** So many entries tell a part each. */
  readonly parts: number
  /** Who wrote last since then, by their own word; null where nobody said, or nobody wrote. */
  readonly by: string | null
}

/**
 * Who wrote what of an office, read from its journal alone; null where nothing was ever exchanged, or an entry that
 * tells of it is lost.
 */
export async function standingShares(database: BaganDatabase): Promise<StandingShares | null> {
  const { journal, meta, documents } = database
  // Without awaiting inside: the transaction would not outlast another one that reads meanwhile.
  const read = await database.transaction('r', [journal, meta, documents], () =>
    meta.get('head').then((head) => {
      const last = head?.lastExchange
      if (last === undefined) return null
      return exchangesBack(journal, last, new Map()).then((exchanges) =>
        documents.toArray().then((rows) =>
          journal
            .where('seq')
            .above(last)
            .toArray((since) => ({ last, exchanges, rows, since })),
        ),
      )
    }),
  )
  if (!read) return null
  const { exchanges, ...rest } = read
  return standingWith({ ...rest, told: await exchangesTo(read.last, (seq) => exchanges.get(seq)) })
}

/** The exchanges up to that entry, as far as each names the one before. */
function exchangesBack(
  journal: BaganDatabase['journal'],
  seq: number,
  found: Map<number, Exchange>,
): PromiseExtended<Exchanges> {
  return journal.get(seq).then((entry): Exchanges | PromiseExtended<Exchanges> => {
    const shared = entry?.shared
    if (!shared) return found
    found.set(seq, shared)
    const { previous } = shared
    return previous === null || previous >= seq ? found : exchangesBack(journal, previous, found)
  })
}

type Exchanges = ReadonlyMap<number, Exchange>

/**
 * The same as it was before an entry that took.
 * @param last the last exchange then
 * @param rows the documents then
 */
export async function standingBefore(
  { journal }: BaganDatabase,
  seq: number,
  last: number,
  rows: readonly StoredDocument[],
): Promise<StandingShares | null> {
  const told = await exchangesTo(last, async (one) => (await journal.get(one))?.shared)
  const since = await journal.where('seq').between(last, seq, false, false).toArray()
  return standingWith({ last, rows, told, since })
}

function standingWith(read: {
  readonly last: number
  readonly rows: readonly StoredDocument[]
  readonly told: Awaited<ReturnType<typeof exchangesTo>>
  readonly since: readonly JournalEntry[]
}): StandingShares | null {
  const { last, rows, told, since } = read
  if (!told) return null
  const open = openSince(told.shares, since, rows, last)
  const by = since.findLast((entry) => entry.by)?.by ?? null
  return { shares: { ...told.shares, ...open }, seq: last, parts: told.parts, by }
}

/**
 * What the exchanges up to that entry tell together; null where one of them is lost.
 * @param read what the entry of a number tells of who wrote what
 */
export async function exchangesTo(
  last: number,
  read: (seq: number) => Promise<Exchange | undefined> | Exchange | undefined,
): Promise<{ readonly shares: StoredShares; readonly parts: number } | null> {
  const parts: Exchange[] = []
  for (let seq: number | null = last; seq !== null; ) {
    const shared: Exchange | undefined = await read(seq)
    if (!shared || (shared.previous ?? 0) >= seq) return null
    parts.push(shared)
    seq = shared.previous
  }
  const [first, ...later] = parts.reverse()
  if (!first) return null
  return { shares: later.reduce<StoredShares>(bothShares, first), parts: parts.length }
}

/** The batches there were at the exchange of that entry; null where what tells of them is lost. */
export async function seenAt(
  { journal }: Pick<BaganDatabase, 'journal'>,
  last: number,
): Promise<Seen | null> {
  const later: Seen[] = []
  for (let seq: number | null = last; seq !== null; ) {
    const shared: Exchange | undefined = (await journal.get(seq))?.shared
    if (!shared || (shared.previous ?? 0) >= seq) return null
    if (!shared.fresh) return later.reduceRight(bothSeen, shared.seen)
    later.push(shared.fresh)
    seq = shared.previous
  }
  return null
}

/** What was told, and what a later exchange told of it anew. */
function bothShares(earlier: StoredShares, later: Exchange): StoredShares {
  const told = new Set(later.stamps.map(([id]) => id))
  return {
    seen: later.fresh ? bothSeen(earlier.seen, later.fresh) : later.seen,
    beginnings: later.beginnings,
    stamps: over(earlier.stamps, later.stamps),
    graves: [...earlier.graves.filter(({ id }) => !told.has(id)), ...later.graves],
    documents: over(earlier.documents, later.documents),
    writers: over(earlier.writers, later.writers),
    ...(later.open ? { open: later.open } : {}),
  }
}

function over<V>(
  earlier: readonly (readonly [string, V])[],
  later: readonly (readonly [string, V])[],
): [string, V][] {
  return [...new Map([...earlier, ...later])]
}

/** What stood there at the exchange, of all that was written since. */
function openSince(
  { open: held, documents: shared }: StoredShares,
  since: readonly JournalEntry[],
  rows: readonly StoredDocument[],
  last: number,
): Pick<StoredShares, 'open'> {
  const records = new Map<string, StructureRecord | null>(held?.records ?? [])
  for (const { change } of since) {
    for (const [id, { before }] of Object.entries(change)) {
      if (!records.has(id)) records.set(id, before)
    }
  }
  const documents = new Map<string, string>(held?.documents ?? [])
  const there = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) if (seqOf(row) > last) documents.set(row.id, OTHERWISE)
  for (const [id, [shown]] of shared) {
    if (!there.has(id) && shown?.value !== GONE) documents.set(id, OTHERWISE)
  }
  const decided = [...(held?.settled ?? []), ...settledSince(since).values()].flat()
  const settled = decided.length > 0 ? { settled: decided } : {}
  if (records.size + documents.size + decided.length === 0) return {}
  return { open: { records: [...records], documents: [...documents], ...settled } }
}

/** Stands for a text that is not kept: another one than there is now. */
const OTHERWISE: RegisterValue = ''

function seqOf({ data }: StoredDocument): number {
  const { seq } = data as { readonly seq?: unknown }
  return typeof seq === 'number' ? seq : 0
}

/**
 * What an exchange writes into its entry: all of it, or what changed since the one before.
 * @param before the state then, its entry, and how many parts there are since one told all; null: none
 */
export function exchangeOf(
  state: SharedState,
  documents: readonly StoredDocument[],
  before: { readonly state: SharedState; readonly seq: number; readonly parts: number } | null,
): Exchange {
  const all = sharedContent(state, documents)
  if (!before || before.parts >= MOST_PARTS) return { ...all, previous: null }
  const was = before.state
  const isNew = (id: string) => was.stamps.get(id) !== state.stamps.get(id)
  const stamps = all.stamps.filter(([id]) => isNew(id))
  const isGrown = covers(state.seen, was.seen)
  return {
    ...all,
    ...(isGrown ? { seen: {}, fresh: namesSince(was.seen, state.seen) } : {}),
    stamps,
    graves: all.graves.filter(({ id }) => isNew(id)),
    documents: all.documents.filter(([id]) => was.documents.get(id) !== state.documents.get(id)),
    writers: all.writers.filter(([name]) => !was.writers.has(name as never)),
    previous: before.seq,
  }
}
