import { paperFrom, type SheetPaper, sheetPaper } from '../../print/sheet/sheet-papers.ts'
import type { PrintChoice } from './print-choice.ts'

type Choice = Pick<PrintChoice, 'paper' | 'ownPaper' | 'portrait'>

/** The sheet of a choice as it lies; an own size lies as it was typed, another as `upright` says where nothing is chosen. */
export function choicePaper(choice: Choice, upright: boolean): SheetPaper {
  const own = ownSize(choice)
  if (own) return own
  return sheetPaper(choice.paper === 'own' ? 'F4' : choice.paper, choice.portrait ?? upright)
}

/** The own size chosen; null where the paper has a name. */
export function ownSize({ paper, ownPaper }: Choice): SheetPaper | null {
  return paper === 'own' ? paperFrom(ownPaper) : null
}

/** What is remembered of the paper of a printed set: its name, or its size as it lies. */
export function paperKey(choice: Choice): string {
  return choice.paper === 'own' ? choice.ownPaper : choice.paper
}

/** The choice of paper from what was remembered. */
export function paperOfKey(key: string): Pick<PrintChoice, 'paper'> & Partial<PrintChoice> {
  return paperFrom(key) ? { paper: 'own', ownPaper: key } : { paper: key as PrintChoice['paper'] }
}
