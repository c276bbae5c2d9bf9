import type { Paper } from '../../layout/pages/paper.ts'
import type { SheetPlan } from '../../layout/pages/sheet-plan.ts'

/** Units of a structure of which a second plan, on the paper turned, is made only to see whether it saves sheets. */
const QUICK = 1500

/**
 * What is planned on the paper as it lies; turned, where that keeps the type on fewer sheets. `units`: how many the
 * structure has.
 */
export function onBetterTurn<T extends { readonly plan: SheetPlan }>(
  paper: Paper,
  units: number,
  at: (paper: Paper) => T,
): T {
  const usual = at(paper)
  const { sheets, keepsType } = usual.plan
  if ((sheets.length === 1 && keepsType) || units > QUICK) return usual
  const turned = at({ widthMm: paper.heightMm, heightMm: paper.widthMm })
  const saves = turned.plan.sheets.length < sheets.length && turned.plan.keepsType === keepsType
  return turned.plan.keepsType && (saves || !keepsType) ? turned : usual
}
