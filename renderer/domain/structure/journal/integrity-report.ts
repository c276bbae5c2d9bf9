import type { RecordKind } from '../../records/records.ts'

/**
 * `whole`: what the journal tells at its number. `found`: what was found otherwise than the journal tells, and is on
 * record. `differs`: another content. `beginning`: a line before it is lost, so the history goes on from it. `beyond`:
 * of an entry the journal has not. `unreadable`: no snapshot any more.
 */
export type SnapshotOutcome = 'whole' | 'found' | 'differs' | 'beginning' | 'beyond' | 'unreadable'

export interface SnapshotReport {
  readonly file: string
  /** Number of the entry it stands at; null where it cannot be read. */
  readonly seq: number | null
  readonly outcome: SnapshotOutcome
}

/** Records of one kind, or documents, as the history tells them and as the database has them. */
export interface KindReport {
  readonly kind: RecordKind | 'document'
  readonly told: KindSum
  readonly held: KindSum | null
}

export interface KindSum {
  readonly count: number
  /** Eight hexadecimal digits over all of them. */
  readonly sum: string
}

/** `known`: its code is that of the version it was printed from. `changed`: that version reads otherwise by now. */
export type PrintedOutcome = 'known' | 'changed' | 'gone'

export interface PrintedReport {
  readonly title: string
  /** ISO moment. */
  readonly at: string
  readonly code: string
  readonly outcome: PrintedOutcome
}

/** Scans kept beside records: how they lie in the office's folder, or why that cannot be read. */
export type ScansReport =
  | {
      readonly whole: number
      readonly missing: number
      readonly changed: number
      readonly unnamed: number
      /** Of the unnamed ones those that no history names either: they can be set aside. */
      readonly leftover: { readonly count: number; readonly bytes: number }
      /** Came back out of the second copy just now. */
      readonly back: number
      /** Those of them in the second copy; null where there is none, or its disk is away. */
      readonly copy: {
        readonly whole: number
        readonly missing: number
        readonly changed: number
      } | null
    }
  | { readonly unread: string }

export interface IntegrityReport {
  /** Null where there are none; not there where nobody has looked. One that is missing is no damage of the office. */
  readonly scans?: ScansReport | null
  /** Number of the last entry. */
  readonly seq: number
  readonly journal: {
    readonly lines: number
    /** Lines that are not as they were written, or stand in the wrong place. */
    readonly damaged: number
    /** Entries that cannot be read and that no snapshot stands in for. */
    readonly lost: number
    /** Numbers of the entries that do not follow from what came before them. */
    readonly misfits: readonly number[]
  }
  /** In the order of their numbers. */
  readonly snapshots: readonly SnapshotReport[]
  readonly kinds: readonly KindReport[]
  /** Sets that carry a code, the latest first. */
  readonly printed: readonly PrintedReport[]
  readonly isWhole: boolean
}
