import { PAPER_NAMES, type Paper, type PaperName, paperOf } from '../layout/paper.ts'
import { PLAN_MODES, type PlanMode } from '../layout/sheet-plan.ts'

/** The papers and modes a command line or a form may name: what the layout knows of paper, for those above it. */
export const SHEET_PAPERS: readonly PaperName[] = PAPER_NAMES
export const SHEET_MODES: readonly PlanMode[] = PLAN_MODES

/** The sheet of that name, upright or on its long side. */
export function sheetPaper(name: PaperName, portrait: boolean): Paper {
  return paperOf(name, portrait)
}
