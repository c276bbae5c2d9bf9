import { type Paper, paperName } from '../layout/paper.ts'
import type { SheetPlan } from '../layout/sheet-plan.ts'
import { chartWords } from './chart-words.ts'
import type { PaperLanguage } from './long-date.ts'

/** What the planner chose and what else could be had: `3 lembar A3, huruf 8 pt; 1 lembar bila 5,4 pt`. */
export function planSentence(plan: SheetPlan, language: PaperLanguage): string {
  const words = chartWords(language)
  const type = (pt: number) => points(pt, language)
  const chosen = words(plan.keepsType ? 'sheets' : 'sheetsSmall', {
    count: plan.sheets.length,
    paper: paperName(plan.paper),
    type: type(plan.typePt),
    least: type(plan.askedPt),
  })
  const others = plan.alternatives.map(({ paper, sheets, typePt }) => {
    const values = { count: sheets, paper: paperName(paper), type: type(typePt) }
    return words(same(paper, plan.paper) ? 'otherwiseSame' : 'otherwise', values)
  })
  return [chosen, ...others].join('; ')
}

function same(a: Paper, b: Paper): boolean {
  return a.widthMm === b.widthMm && a.heightMm === b.heightMm
}

/** One place behind the comma, never rounded up: a limit is kept or it is not. */
function points(pt: number, language: PaperLanguage): string {
  const text = String(Math.floor(pt * 10 + 1e-6) / 10)
  return language === 'id' ? text.replace('.', ',') : text
}
