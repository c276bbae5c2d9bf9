import type { ChartSheetOptions } from '../../print/chart/chart-options.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { marginsFrom } from '../../print/sheet/sheet-papers.ts'
import { choicePaper } from './paper-choice.ts'
import type { PaperOrder } from './paper-kind.ts'

/** What the drawings of charts need to know of an order. */
export function chartChoice(
  { choice, on, words }: PaperOrder,
  drawn: SheetsDrawn | undefined,
): ChartSheetOptions {
  const { mode, minType, content, unitId, initials } = choice
  const margins = marginsFrom(choice.margins)
  return {
    on,
    paper: choicePaper(choice, false),
    eitherTurn: choice.portrait === null && choice.paper !== 'own' && mode !== 'poster',
    mode,
    minType,
    language: words.language,
    content,
    ...(unitId ? { unitId } : {}),
    ...(margins ? { margins } : {}),
    initials,
    drawn,
  }
}
