import type { Proposal } from '../../domain/proposal/proposal.ts'
import type { Option } from '../../domain/proposal/versions/options.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { MadeSheets } from '../../papers/make-sheets.ts'
import type { DeskSource } from '../../papers/order/paper-kind.ts'
import type { PlanOffer } from '../../print/plan/plan-facts.ts'
import type { SheetOrder } from './print-choice.ts'

/** From the page to the worker that makes sheets. Structures are sent once and then called by number. */
export type SheetRequest =
  | {
      readonly type: 'structure'
      readonly no: number
      readonly records: readonly StructureRecord[]
    }
  /** A structure no sheet is asked of any more. */
  | { readonly type: 'forget'; readonly no: number }
  | {
      readonly type: 'make'
      readonly job: number
      /** What else could be had is looked for too. */
      readonly offers: boolean
      readonly structure: number
      readonly live: number
      /** The number of the structure of the eve of a span, and its last day; null where none is another. */
      readonly former: { readonly no: number; readonly until: CalendarDate } | null
      readonly proposal: Proposal | null
      readonly options: readonly Option[]
      readonly desk: DeskSource | null
      readonly order: SheetOrder
    }

/** Back again. */
export type SheetAnswer =
  | { readonly job: number; readonly ok: true; readonly made: MadeSheets | null }
  | { readonly job: number; readonly ok: false; readonly message: string }
  /** After the sheets: something else that could be had, one after another. */
  | { readonly job: number; readonly offer: PlanOffer }
  /** On the way: so many sheets are drawn of so many. */
  | { readonly job: number; readonly drawn: number; readonly of: number }
