import type { SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { wholeTenths } from './plan-sentence.ts'

/** Halvings in search of the largest type that can be kept. */
const STEPS = 3

/**
 * What is planned at the smallest type asked for; where that cannot be kept, what is planned at a type that can, near
 * the largest there is. Its plan then says `keepsType: false`. `most`: no larger type can be kept; `steps`: how long to
 * look for one larger than the first that is kept.
 */
export function atLargestType<T extends { readonly plan: SheetPlan }>(
  asked: number,
  at: (minType: number) => T,
  { most = asked, steps = STEPS }: { readonly most?: number; readonly steps?: number } = {},
): T {
  let best = at(most)
  if (best.plan.keepsType && most === asked) return best
  let below = most
  for (let tries = 0; tries < 6 && !best.plan.keepsType; tries++) {
    // Where header and foot leave no room at all, the drawing says nothing of the type that could be kept.
    const likely = Math.max(best.plan.typePt, below / 2)
    below = Math.min(below - 0.1, wholeTenths(likely))
    best = at(below)
  }
  let above = most
  for (let step = 0; step < steps && above - below > 0.5; step++) {
    const middle = wholeTenths((above + below) / 2)
    const found = at(middle)
    if (found.plan.keepsType) {
      best = found
      below = middle
    } else above = middle
  }
  return { ...best, plan: { ...best.plan, askedPt: asked, keepsType: false } }
}
