import { actMarks } from '../../print/chart/boxes/act-marks.ts'
import { footOf } from '../../print/heads/paper-heads.ts'
import { toldPlan } from '../../print/plan/plan-facts.ts'
import { beforeAfterSheets } from '../../print/proposal/before-after.ts'
import { clashLines } from '../../print/proposal/gap-blocks.ts'
import { chartChoice } from '../order/chart-choice.ts'
import type { ProposalKind } from '../order/paper-kind.ts'

/** Facing sheets with the numbered acts of a proposal. */
export const beforeAfter = {
  id: 'before-after',
  group: 'proposal',
  name: { id: 'Sebelum dan sesudah', en: 'Before and after' },
  about: 'proposal',
  takes: ['unit', 'day', 'holders', 'all-sheets'],
  modes: ['unit', 'fit'],
  watches: ['signer'],
  drawing(paper, order, drawn) {
    const { base, next, acts } = paper
    const note = footOf(paper, order.words)
    const options = {
      ...chartChoice(order, drawn),
      note,
      notice: clashLines(paper, order.words).join(' '),
      allSheets: order.choice.allSheets,
    }
    const { document, plan } = beforeAfterSheets(base, next, actMarks(acts, base, next), options)
    return { document, ...toldPlan(plan, order.words.language) }
  },
} as const satisfies ProposalKind
