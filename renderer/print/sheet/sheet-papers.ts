import {
  evenMargins,
  type Margins,
  PAPER_NAMES,
  type Paper,
  type PaperName,
  paperOf,
} from '../../layout/pages/paper.ts'
import { PLAN_MODES, type PlanMode } from '../../layout/pages/sheet-plan.ts'

/** The papers and modes a command line or a form may name: what the layout knows of paper, for those above it. */
export const SHEET_PAPERS: readonly PaperName[] = PAPER_NAMES
export const SHEET_MODES: readonly PlanMode[] = PLAN_MODES

/** The sheet of that name, upright or on its long side. */
export function sheetPaper(name: PaperName, portrait: boolean): Paper {
  return paperOf(name, portrait)
}

export type SheetPaperName = PaperName
/** Points of the smallest type that may be asked for. */
export const LEAST_TYPE = 4
export const MOST_TYPE = 24
/** Smaller type than this many people cannot read without glasses, in points. */
export const HARD_TO_READ = 7
export type SheetPaper = Paper
/** Millimetres: what printers reach, and what leaves room for a drawing on the smallest sheet. */
export const LEAST_MARGIN = 5
export const MOST_MARGIN = 30

/**
 * One number for all edges, or four: top, right, bottom, left, with commas or spaces between; in millimetres.
 * Null where the text is something else or a margin is out of bounds.
 */
export function marginsFrom(text: string): Margins | null {
  const numbers = text
    .trim()
    .split(/[\s,;]+/)
    .map(Number)
  if (!numbers.every((mm) => mm >= LEAST_MARGIN && mm <= MOST_MARGIN)) return null
  const [top, right, bottom, left] = numbers
  if (top === undefined) return null
  if (numbers.length === 1) return evenMargins(top)
  if (numbers.length !== 4 || right === undefined || bottom === undefined || left === undefined)
    return null
  return { top, right, bottom, left }
}

/** Millimetres of a side of an own paper. */
export const LEAST_SIDE = 200
export const MOST_SIDE = 1500

/** Own paper as `250x400`: width and height as it lies, in millimetres; null where the text is something else. */
export function paperFrom(text: string): Paper | null {
  const [, width, height] =
    /^(\d+(?:[.,]\d+)?)\s*[x×]\s*(\d+(?:[.,]\d+)?)$/i.exec(text.trim()) ?? []
  const sides = [width, height].map((side) => Number(side?.replace(',', '.')))
  const [widthMm = 0, heightMm = 0] = sides
  return sides.every((mm) => mm >= LEAST_SIDE && mm <= MOST_SIDE) ? { widthMm, heightMm } : null
}
