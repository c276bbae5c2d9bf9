import type { StructureRecord } from '../../domain/records/records.ts'
import type { ProblemList } from './problem-list.ts'
import type { RegulationTold } from './regulation-told.ts'
import type { Sheet } from './sheet.ts'

/** What a preset makes of its sheets. */
export interface Draft {
  readonly records: readonly StructureRecord[]
  readonly abolished: number
  readonly roots: number
  /** Units and posts that only stand for those of the office the file is brought into. */
  readonly standIns?: readonly StructureRecord[]
  /** Regulations among them, article by article. */
  readonly regulations?: readonly RegulationTold[]
  /** Proposals and past structures of a whole workbook, as they were stored. */
  readonly documents?: readonly unknown[]
}

/** One form of input: which sheets it knows and how it reads them. */
export interface Preset {
  /** True where the headings of this sheet are those of the form. */
  knows(sheet: Sheet): boolean
  /** Reads all sheets the form knows, together. */
  read(sheets: readonly Sheet[], problems: ProblemList): Draft
}
