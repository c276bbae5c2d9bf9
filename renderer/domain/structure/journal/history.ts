import type { Change } from '../change.ts'
import type { DocumentEvent } from './document-event.ts'
import type { Exchange, Settled } from './exchange.ts'
import type { LabelCode, LabelValuesOf } from './label-codes.ts'

/** What an entry is called, as a code and its values; the words live in `words`. */
export type Label = {
  readonly [Code in LabelCode]: { readonly code: Code; readonly params: LabelValuesOf<Code> }
}[LabelCode]

/** The same as the journal holds it: other versions of the program may have called it what this one does not know. */
export interface StoredLabel {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What an act in the draft of a proposal was called there, as the journal of the office takes it over. */
export interface DraftLabel extends StoredLabel {
  readonly params: StoredLabel['params'] & { readonly proposal: string }
}

/** One line of the journal (riwayat): what changed, when, and whether it took something back. */
export interface JournalEntry {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number
  /** ISO 8601 moment with its offset. */
  readonly at: string
  /** Nama petugas, by his own word; absent where nothing was said, and in entries of before version 5. */
  readonly by?: string
  /**
   * `begin`: how the file came to be; `proposal`: only documents change; `enact`: a proposal comes in force; `send`: a
   * copy went out; `take`: what somebody else did came in. Undo does not take back what begins a file, comes in
   * force, goes out or comes in.
   */
  readonly kind: 'begin' | 'edit' | 'undo' | 'redo' | 'proposal' | 'enact' | 'send' | 'take'
  readonly label: StoredLabel
  /** The entry an undo takes back or a redo does again; null for an edit. */
  readonly target: number | null
  readonly change: Change
  /** What happens to proposals and past structures. */
  readonly documents?: readonly DocumentEvent[]
  /** Of an entry that sends or takes, and of a beginning that was shared before. */
  readonly shared?: Exchange
  /** Open values it decided on, those included whose value was shown already. */
  readonly settled?: readonly Settled[]
}

/** What can be taken back and done again: sequence numbers, the latest last. It survives a restart. */
export interface History {
  readonly done: readonly number[]
  readonly undone: readonly number[]
}

export const NO_HISTORY: History = { done: [], undone: [] }

/** So many steps can be taken back; the journal itself keeps all. */
export const UNDO_DEPTH = 1000

/** The history after one more entry. A fresh edit ends what could be done again. */
export function advance(
  history: History,
  entry: Pick<JournalEntry, 'seq' | 'kind' | 'target'>,
): History {
  switch (entry.kind) {
    case 'edit':
      return { done: [...history.done, entry.seq].slice(-UNDO_DEPTH), undone: [] }
    case 'undo':
      return {
        done: history.done.slice(0, -1),
        undone: [...history.undone, entry.target ?? entry.seq],
      }
    case 'redo':
      return {
        done: [...history.done, entry.target ?? entry.seq],
        undone: history.undone.slice(0, -1),
      }
    case 'proposal':
    case 'send':
      return history
    case 'take':
      return { ...history, undone: [] }
    case 'begin':
    case 'enact':
      return NO_HISTORY
  }
}
