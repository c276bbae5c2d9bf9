import type { UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Margins, Paper } from '../../layout/pages/paper.ts'
import type { ChartAnnex } from '../chart/chart-options.ts'
import { type ChartPlan, planChart } from '../chart/plan/chart-plan.ts'
import { chartSheets } from '../chart/plan/chart-sheets.ts'
import type { PrintDocument } from '../sheet/print-document.ts'

/** Room for the number of the page above, and a binding's. */
export const ANNEX_MARGINS: Margins = { top: 20, right: 15, bottom: 15, left: 15 }

export interface AnnexOrder {
  readonly unitId: UnitId
  readonly on: CalendarDate
  readonly paper: Paper
  readonly minType: number
  readonly annex: ChartAnnex
}

/** The chart of a unit as an annex of a regulation, with the plan its heading has its room in. */
export function annexChart(
  structure: Structure,
  { unitId, on, paper, minType, annex }: AnnexOrder,
): { readonly document: PrintDocument; readonly planned: ChartPlan } {
  const options = {
    unitId,
    on,
    paper,
    minType,
    annex,
    mode: 'fit',
    language: 'id',
    content: 'units',
    margins: ANNEX_MARGINS,
  } as const
  const planned = planChart(structure, options)
  return { document: chartSheets(structure, options, planned), planned }
}
