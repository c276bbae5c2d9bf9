import type { CalendarDate } from '../values/calendar-date.ts'

/**
 * What the program knows of an office beside its records: where it lies, how it is opened, what copies there are, what
 * went out. A passphrase is never among it: it is handed over apart.
 */
export interface DeskFacts {
  /** The folder of the office on this computer; null where only a file of it was read. */
  readonly folder: string | null
  /** The file that was read; null of an office of this computer. */
  readonly file: string | null
  /** It opens with a passphrase; of a file: it was sealed with one. */
  readonly isLocked: boolean
  /** The last whole copy in its own folder. */
  readonly snapshotOn: CalendarDate | null
  /** Copies on another disk; null where there are none. */
  readonly second: { readonly folder: string; readonly on: CalendarDate | null } | null
  /** The folder it is exchanged over with colleagues; null where it is not. */
  readonly shared: {
    readonly folder: string
    readonly isSealed: boolean
    /** What was done here lies there too. */
    readonly isAll: boolean
    readonly colleagues: readonly { readonly name: string; readonly on: CalendarDate }[]
  } | null
  /** The city's server it is exchanged over; null where it is not. */
  readonly server: {
    readonly address: string
    readonly login: string
    readonly on: CalendarDate | null
  } | null
  /** What went out or came in, the latest first. */
  readonly sent: readonly SentOut[]
  /** The last edit. */
  readonly editedOn: CalendarDate | null
}

/** Something that left the desk or reached it: as the journal tells it. */
export interface SentOut {
  readonly on: CalendarDate
  /** A paper that was printed, a file that was given to a colleague, one that was taken in from somebody. */
  readonly way: 'printed' | 'given' | 'taken'
  /** The paper, or who gave the file; empty where the journal does not say. */
  readonly what: string
}

/** Of an office of which nothing is known beside its file. */
export function factsOfFile(file: string, isLocked = false): DeskFacts {
  return {
    ...{ folder: null, file, isLocked, snapshotOn: null, second: null, shared: null },
    ...{ server: null, sent: [], editedOn: null },
  }
}
