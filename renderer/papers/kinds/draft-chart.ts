import { planChart } from '../../print/chart/plan/chart-plan.ts'
import { chartSheets } from '../../print/chart/plan/chart-sheets.ts'
import { toldPlan } from '../../print/plan/plan-facts.ts'
import { clashLines } from '../../print/proposal/gap-blocks.ts'
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
  drawing(paper, order, drawn) {
    const { next } = paper
    const notice = clashLines(paper, order.words).join(' ')
    const options = { ...chartChoice(order, drawn), draft: true, notice }
    const planned = planChart(next, options)
    return {
      document: chartSheets(next, options, planned),
      ...toldPlan(planned.plan, order.words.language),
    }
  },
} as const satisfies ProposalKind
