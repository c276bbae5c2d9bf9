import { planChart } from '../../print/chart/chart-plan.ts'
import { chartSheets } from '../../print/chart/chart-sheets.ts'
import { toldPlan } from '../../print/plan/plan-facts.ts'
import { chartChoice } from '../order/chart-choice.ts'
import type { ProposalKind } from '../order/paper-kind.ts'

/**
 * The chart as it will stand, for the draft of the regulation: headed RANCANGAN, its number and date left blank. Units
 * alone, unless names are asked for: a regulation names nobody.
 */
export const draftChart = {
  id: 'draft-chart',
  group: 'proposal',
  name: { id: 'Lampiran rancangan', en: 'Draft attachment' },
  about: 'proposal',
  takes: ['unit', 'day', 'holders', 'paraf'],
  modes: ['unit', 'fit', 'poster'],
  watches: ['signer', 'initials-chosen'],
  drawing({ next }, order, drawn) {
    const options = { ...chartChoice(order, drawn), draft: true }
    const planned = planChart(next, options)
    return {
      document: chartSheets(next, options, planned),
      ...toldPlan(planned.plan, order.words.language),
    }
  },
} as const satisfies ProposalKind
