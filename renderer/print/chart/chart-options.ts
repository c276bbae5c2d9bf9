import type { ActLetter } from '../../domain/acts/act-letters.ts'
import type { BoxAct } from '../../domain/acts/overlay.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import type { Margins, Paper } from '../../layout/pages/paper.ts'
import type { PlanMode } from '../../layout/pages/sheet-plan.ts'
import type { SheetsDrawn } from '../sheet/print-document.ts'

export interface ChartSheetOptions {
  readonly on: CalendarDate
  readonly paper: Paper
  readonly mode: PlanMode
  /** The paper may be turned where that saves sheets. */
  readonly eitherTurn?: boolean
  /** Free paper around everything; `MARGINS` where it is left out. */
  readonly margins?: Margins
  /** Points; the smallest type on the sheets. */
  readonly minType: number
  readonly language: Language
  /** `units` as in a regulation; `holders` with names and what is vacant on the day. */
  readonly content: 'units' | 'holders'
  /** The chart of a regulation that is not made yet: headed as a draft, without its number. */
  readonly draft?: boolean
  /** What else is to be known of what is drawn, below the title. */
  readonly notice?: string
  /** As an annex of a text that is set beside it: headed, titled and signed as the text says. */
  readonly annex?: ChartAnnex
  /** With the table of those who initial (paraf koordinasi) beside the signature. */
  readonly initials?: boolean
  /** One branch; the whole structure where it is left out. */
  readonly unitId?: UnitId
  /** The acts of a proposal by the unit or post they are about. */
  readonly marks?: ChartMarks
  readonly drawn?: SheetsDrawn | undefined
}

/** What stands around the chart of a regulation. */
export interface ChartAnnex {
  readonly header: readonly string[]
  readonly title: readonly string[]
  /** Who signs: "WALI KOTA CONTOH,", and the name. */
  readonly office: string
  readonly name: string
  /** Heading, title and signature have their room, and are set there by others. */
  readonly bare?: boolean
}

export interface ChartMark {
  /** ①, as it stands on matrix and decision sheet. */
  readonly no: number
  readonly act: BoxAct
  /** All acts on the box, in ascending order; `no` alone where it is left out. */
  readonly numbers?: readonly number[]
  /** Letters of all acts on the box; that of `act` where they are left out. */
  readonly letters?: readonly ActLetter[]
}

/** By unit or post id. */
export type ChartMarks = ReadonlyMap<string, ChartMark>

/** Points beyond which type is not enlarged. */
export const MOST_TYPE = 11
