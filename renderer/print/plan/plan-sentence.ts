import type { Language } from '../../domain/values/language.ts'
import { type Paper, paperName } from '../../layout/pages/paper.ts'
import { sheetCount } from '../../layout/pages/sheet-numbers.ts'
import type { Alternative, SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { ungrouped } from '../../words/figures/whole-number.ts'
import { wordsIn } from '../../words/words.ts'

/** What the planner chose: `3 lembar A3, huruf 8 pt`. */
export function chosenSentence(plan: SheetPlan, language: Language): string {
  return wordsIn(language)(plan.keepsType ? 'chart-paper.sheets' : 'chart-paper.sheets-small', {
    count: sheetCount(plan.sheets.map(({ numbers }) => numbers)),
    paper: paperName(plan.paper),
    type: pointText(plan.typePt, language),
    least: pointText(plan.askedPt, language),
  })
}

/** Something else that could be had: `1 lembar A3 bila 5,4 pt`. */
export function alternativeSentence(
  { paper, sheets, typePt, askedPt = typePt }: Alternative,
  plan: Pick<SheetPlan, 'paper'>,
  language: Language,
): string {
  const words = wordsIn(language)
  const name = paperName(paper)
  const values = {
    count: sheets,
    paper:
      name === paperName(plan.paper) ? `${name} ${words(`chart-paper.${lying(paper)}`)}` : name,
    type: pointText(askedPt, language),
  }
  const same = paper.widthMm === plan.paper.widthMm && paper.heightMm === plan.paper.heightMm
  return words(same ? 'chart-paper.otherwise-same' : 'chart-paper.otherwise', values)
}

function lying({ widthMm, heightMm }: Paper) {
  return heightMm > widthMm ? 'upright' : 'wide'
}

/** One place behind the comma, never rounded up: a limit is kept or it is not. */
export function wholeTenths(pt: number): number {
  return Math.floor(pt * 10 + 1e-6) / 10
}

/** The same as it is written: `5,4`. */
export function pointText(pt: number, language: Language): string {
  return ungrouped(wholeTenths(pt), language)
}
