import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { planChart } from '../../print/chart/plan/chart-plan.ts'
import { chartSheets } from '../../print/chart/plan/chart-sheets.ts'
import { toldPlan } from '../../print/plan/plan-facts.ts'
import { chartChoice } from '../order/chart-choice.ts'
import type { StructureKind } from '../order/paper-kind.ts'

/** The chart as a Lampiran, or with holders and what is vacant on a day. */
export const chart = {
  id: 'chart',
  group: 'chart',
  name: { id: 'Bagan (Lampiran)', en: 'Chart (attachment)' },
  about: 'structure',
  takes: ['unit', 'day', 'holders', 'paraf'],
  modes: ['unit', 'fit', 'poster'],
  watches: ['signer', 'decree', 'initials-chosen'],
  proposed: 'draft-chart',
  drawing(structure, order, drawn) {
    const expected = expectedOn(structure, order.on, order.today)
    const options = chartChoice(order, drawn)
    const planned = planChart(expected, options)
    return {
      document: chartSheets(expected, options, planned),
      ...toldPlan(planned.plan, order.words.language),
    }
  },
} as const satisfies StructureKind
