import {
  createRepeats,
  type ErrorPlace,
  isWritten,
  noteOf,
  noteOfEvent,
  type UnexpectedNote,
} from '../../../electron/contract/unexpected.ts'
import { createStore, type Store } from '../view/store.ts'

/**
 * What was not done, of which there is a sentence each: an act was not carried out; it was saved and something after
 * it failed; something could not be read; work beside the page stopped; the main process or the drawing of the screen failed; anything else.
 */
export type UnexpectedKind = 'act' | 'after-save' | 'query' | 'worker' | 'main' | 'screen' | 'page'

export interface UnexpectedState {
  /** What the user is told now; null where there is nothing, or it was read. */
  readonly told: { readonly kind: UnexpectedKind; readonly times: number } | null
  /** Acts that were not carried out so far: what was typed for them is put back. */
  readonly failedActs: number
  readonly reportOpen: boolean
}

/** A sentence at once, the next not before so long: what comes in a flood is counted. */
const PAUSE_MS = 300

const store = createStore<UnexpectedState>({ told: null, failedActs: 0, reportOpen: false })
const repeats = createRepeats()
let send: (note: UnexpectedNote & { readonly times: number }) => Promise<unknown> = async () =>
  undefined
let coming: { readonly kind: UnexpectedKind; readonly times: number } | null = null
let failedActs = 0
let toldAt = Number.NEGATIVE_INFINITY

/** The one place of the page that hears of what nobody expected. */
export const unexpected: Pick<Store<UnexpectedState>, 'get' | 'subscribe'> = store

/** Says where the notes go that are kept; until then there is only the sentence. */
export function keepNotesWith(keep: typeof send): void {
  send = keep
}

/**
 * Hears of an error: a note without its message is kept, and the user is told.
 * @param where the part it happened in, and after a colon what that was doing
 * @param kind what was not done; null where the place itself says so
 */
export function hearUnexpected(where: string, error: unknown, kind: UnexpectedKind | null): void {
  hearNote(noteOf(where, error), kind)
}

/** The same of an error that is known by its event alone. */
export function hearErrorEvent(
  where: string,
  event: ErrorPlace,
  kind: UnexpectedKind | null,
): void {
  hearNote(noteOfEvent(where, event), kind)
}

/** Never throws, and calls nothing that could end here again in the same breath. */
export function hearNote(note: UnexpectedNote, kind: UnexpectedKind | null): void {
  const times = repeats.count(note)
  if (isWritten(times)) {
    // A main process that does not answer is not reported to itself.
    new Promise((done) => done(send({ ...note, times }))).catch(() => undefined)
  }
  if (kind) tellUnexpected(kind, times)
}

/** Tells what was noted elsewhere. */
export function tellUnexpected(kind: UnexpectedKind, times = 1): void {
  if (kind === 'act') failedActs += 1
  const isWaiting = coming !== null
  coming = { kind, times }
  if (isWaiting) return
  // Whatever a clock says: no sentence waits for longer than that.
  const since = Math.max(0, performance.now() - toldAt)
  setTimeout(tell, Math.max(0, PAUSE_MS - since))
}

function tell(): void {
  const told = coming
  coming = null
  toldAt = performance.now()
  store.set({ told, failedActs })
}

/** What was told is read. */
export function dismissUnexpected(): void {
  store.set({ told: null })
}

/** Opens or closes Laporan masalah. */
export function showReport(reportOpen: boolean): void {
  store.set({ reportOpen })
}
