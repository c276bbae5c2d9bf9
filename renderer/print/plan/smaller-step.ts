import type { Alternative, SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { HARD_TO_READ } from '../sheet/sheet-papers.ts'

/** Points between two steps of the scale, as the form of a paper has them. */
const STEP = 0.5
/** Part of the type asked for below which nothing is offered for it. */
const LEAST = 0.8

/**
 * A plan that takes more sheets to have all of them alike offers the nearest smaller step of type for the whole set at
 * which they are alike on no more than it would take else. `at`: the same planned at that type.
 */
export function withSmallerStep(plan: SheetPlan, at: (minType: number) => SheetPlan): SheetPlan {
  return {
    ...plan,
    *alternatives() {
      yield* smallerStep(plan, at)
      yield* plan.alternatives()
    },
  }
}

function* smallerStep(
  { askedPt, loose, paper, mode }: SheetPlan,
  at: (minType: number) => SheetPlan,
): Generator<Alternative> {
  if (loose === null) return
  const least = Math.max(HARD_TO_READ, askedPt * LEAST)
  const first = (Math.ceil(askedPt / STEP) - 1) * STEP
  for (let type = first; type >= least; type -= STEP) {
    const { sheets, uneven, keepsType, typePt } = at(type)
    if (!keepsType || sheets.length > loose || uneven.rows > 0 || uneven.widths > 1) continue
    return yield { mode, paper, sheets: sheets.length, typePt, askedPt: type }
  }
}
