import { closeBatch } from '../../domain/sharing/close-batch.ts'
import { type Decision, decisionsOf } from '../../domain/sharing/decisions.ts'
import { type OpenValue, openValues } from '../../domain/sharing/open-values.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import type { Written } from '../../domain/sharing/written-by.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { standingShares } from '../../storage/exchanges.ts'
import { openOf, stateOfShares, valuesOf } from '../../storage/shared-content.ts'
import { createStore, type Store } from '../view/store.ts'
import type { Office } from './exchange.ts'
import { isTaking } from './take-back.ts'

/** How an office stands with those it is shared with. */
export interface SharingNow {
  /** As it would go out now. */
  readonly state: SharedState
  readonly open: readonly OpenValue[]
  /** The same, as a person decides on them. */
  readonly decisions: readonly Decision[]
  /** So many entries of work nobody was given. */
  readonly unsent: number
  /** Whose work was taken last, and of when it was; null where none was. */
  readonly taken: Written | null
  /** The last taking, as long as it can be taken back. */
  readonly canTakeBack: boolean
}

/** Names what is open while it is only looked at; nothing of that name is ever written. */
const LOOKED_AT = 'lihat/1'

/** Null where nothing was ever sent or taken. */
export async function sharingNow(office: Office): Promise<SharingNow | null> {
  const { database, workspace } = office
  await workspace.settled()
  const before = await standingShares(database)
  if (!before) return null
  const { structure, lastSeq } = workspace.getState()
  const rows = valuesOf(await database.documents.toArray())
  const state = stateOfShares(before.shares, structure, rows)
  const open = openOf(before.shares, state, structure, rows)
  const now = closeBatch(state, open, LOOKED_AT, before.by ?? undefined)
  const exchanges = await exchangesBack(database, before.seq)
  const [last] = exchanges
  const values = openValues(now)
  return {
    state: now,
    open: values,
    decisions: decisionsOf(now, values),
    unsent: await unsentSince(database, exchanges),
    taken: takenOf(exchanges.find(isTaking)),
    canTakeBack: last !== undefined && last.seq === lastSeq && isTaking(last),
  }
}

/** Notes that others were given all up to that entry. */
export async function noteSent(database: BaganDatabase, seq: number): Promise<void> {
  await database.notes.put({ key: 'sent', value: seq })
}

/** The entries that sent and took, the last one first, as far back as each names the one before. */
async function exchangesBack({ journal }: BaganDatabase, last: number): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = []
  for (let seq: number | null = last; seq !== null; ) {
    const entry: JournalEntry | undefined = await journal.get(seq)
    if (entry) entries.push(entry)
    seq = entry?.shared?.previous ?? null
  }
  return entries
}

const WORK: ReadonlySet<JournalEntry['kind']> = new Set([
  'edit',
  'undo',
  'redo',
  'proposal',
  'enact',
])

async function unsentSince(
  { notes, journal }: BaganDatabase,
  exchanges: readonly JournalEntry[],
): Promise<number> {
  const noted = (await notes.get('sent'))?.value
  // A database made anew from its folder knows only of what was closed to be sent.
  const sent = typeof noted === 'number' ? noted : (exchanges.find(isSending)?.seq ?? 0)
  return journal
    .where('seq')
    .above(sent)
    .filter(({ kind }) => WORK.has(kind))
    .count()
}

function isSending({ kind }: JournalEntry): boolean {
  return kind === 'send' || kind === 'begin'
}

function takenOf(entry: JournalEntry | undefined): Written | null {
  if (!entry) return null
  const { name, at } = entry.label.params
  return { by: name === undefined ? null : String(name), at: String(at ?? entry.at) }
}

/** What is known of it; `seq`: as of that entry, 0 before it was looked at. */
export interface SharingLook {
  readonly seq: number
  readonly now: SharingNow | null
}

const looks = new WeakMap<Office['workspace'], Store<SharingLook>>()

/** How the open office stands with others, as far as it was looked at. */
export function sharingLookOf({ workspace }: Office): Store<SharingLook> {
  const known = looks.get(workspace)
  if (known) return known
  const store = createStore<SharingLook>({ seq: 0, now: null })
  looks.set(workspace, store)
  return store
}

/** Looks again. */
export async function lookAtSharing(office: Office): Promise<void> {
  const now = await sharingNow(office)
  sharingLookOf(office).set({ seq: office.workspace.getState().lastSeq, now })
}
