import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { petaJabatanSheets } from '../../print/peta/peta-jabatan.ts'
import { toldPlan } from '../../print/plan/plan-facts.ts'
import { chartChoice } from '../order/chart-choice.ts'
import type { StructureKind } from '../order/paper-kind.ts'

/** The posts of each unit as boxes, with K, B and what is between them. */
export const petaJabatan = {
  id: 'peta-jabatan',
  group: 'chart',
  name: { id: 'Peta jabatan (bagan)', en: 'Map of posts (chart)' },
  about: 'structure',
  takes: ['unit', 'day'],
  modes: ['unit', 'fit'],
  watches: ['signer'],
  forms: { chart: 'peta-jabatan', list: 'peta-list' },
  drawing(structure, order, drawn) {
    const expected = expectedOn(structure, order.on, order.today)
    const { document, plan } = petaJabatanSheets(expected, chartChoice(order, drawn))
    return { document, ...toldPlan(plan, order.words.language) }
  },
} as const satisfies StructureKind
