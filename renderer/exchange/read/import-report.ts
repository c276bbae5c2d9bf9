import type { StructureRecord } from '../../domain/records/records.ts'
import type { Receipt } from './import-receipt.ts'
import type { RegulationTold } from './regulation-told.ts'

export type ImportProblemCode =
  | 'loop'
  | 'self-parent'
  | 'unknown-parent'
  | 'duplicate-id'
  | 'spaces'
  | 'spelling'
  | 'no-root'
  | 'missing-value'
  | 'namesakes'
  | 'bad-number'
  | 'bad-date'
  | 'encoding'
  | 'unreadable'

/** One thing the importer could not take as it stands, with the cell a spreadsheet shows it in. */
export interface ImportProblem {
  readonly code: ImportProblemCode
  /** error: the row waits in the tray "belum ditempatkan" (or nothing of the file was readable); warning: it has its place. */
  readonly severity: 'error' | 'warning'
  /** The sentence it is told by, without its values: problems of one word are of one kind. */
  readonly word?: string
  readonly sheet: string
  /** As a spreadsheet counts: the first row is 1, a cell with line breaks is one row. Null where no row is meant. */
  readonly row: number | null
  readonly column: string | null
  readonly value: string | null
  /** What the cell would say if it were put right, where the file itself tells. */
  readonly offer?: string
  /** NIPs of those who bear the name in the cell. */
  readonly offers?: readonly string[]
  /** All rows it is about: of a loop, which may be cut in any of them; those with surplus spaces. */
  readonly rows?: readonly number[]
  /** A sentence: what, where, what to do. */
  readonly message: string
  /** Of an error: the sentence as it is kept with the row that waits, without the name of the file. */
  readonly kept?: string
}

/**
 * What an import brings. A row that shares the id of an earlier one (`duplicate-id`) waits in the tray and is not
 * counted among units, posts and seats: the first row of an id counts. Boxes the importer makes only to hold rows
 * that hang nowhere are not counted as units either.
 */
export interface ImportReport {
  readonly file: string
  readonly preset: string
  readonly units: number
  readonly posts: number
  readonly seats: number
  readonly people: number
  readonly appointments: number
  /** Seats − definitive holders − holders not named, never below 0 for a post, summed over the posts. */
  readonly vacantSeats: number
  /** Lines of tasks and functions, laws and rows of workload, where the file has any. */
  readonly duties?: number
  readonly laws?: number
  readonly tasks?: number
  /** Rows the file itself marks as abolished. */
  readonly abolished: number
  /** Rows the file itself puts at the top. */
  readonly roots: number
  readonly problems: readonly ImportProblem[]
  /** How each table was understood. */
  readonly tables: readonly TableTold[]
  /** Every row of the tables that is neither a unit, a post nor a person. */
  readonly passedOver: readonly PassedRow[]
  /** What became of every cell; null where nothing was read from cells. */
  readonly receipt: Receipt | null
}

/** A row that is passed over, and why: `total`, `signature`, `title` … */
export interface PassedRow {
  readonly sheet: string
  readonly row: number
  readonly reason: string
}

/** How a table was understood, in words and numbers a person or a program can check. */
export interface TableTold {
  readonly sheet: string
  /** First row of the headings, 0 where there are none. */
  readonly headerRow: number
  /** Meaning → the heading of its column, or its letter. */
  readonly columns: Readonly<Record<string, string>>
  readonly hierarchy: string
  /** 0–1. */
  readonly sure: number
}

export interface ImportOutcome {
  readonly report: ImportReport
  readonly records: readonly StructureRecord[]
  /** Why this preset was taken, in a sentence. */
  readonly reason: string
  /** False where nothing at all could be read. */
  readonly readable: boolean
  /** Posts of which the file says in words that nobody holds them. */
  readonly saidVacant?: readonly string[]
  /** Ids of units and posts among the records that only stand for those of the office the file is brought into. */
  readonly standIns?: readonly string[]
  /** Regulations that were read, article by article. */
  readonly regulations?: readonly RegulationTold[]
  /** Proposals and past structures of a whole workbook, not checked yet. */
  readonly stored?: readonly unknown[]
}
