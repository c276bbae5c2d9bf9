import type { UnitId } from '../domain/records.ts'
import { childrenOf, type Structure } from '../domain/structure.ts'
import { BoxSetter, type TextsOf } from './box-text.ts'
import { type Fit, fitPage, type PageArea, type PageSetting } from './fit-page.ts'
import { ownSheetUnits } from './own-sheet.ts'
import type { PageContent } from './page-content.ts'
import { type Cutting, pagesFor, topOf } from './pages.ts'
import { type Paper, paperName, paperOf } from './paper.ts'
import { posterSheets } from './poster.ts'
import { linkedSheets, type NoteWords, notesFor } from './sheet-links.ts'
import type { Alternative, PlanMode, SheetPlan } from './sheet-plan.ts'
import type { Family } from './text-measure.ts'

export interface PlanOptions {
  readonly paper: Paper
  /** Points; nothing is drawn smaller. */
  readonly minType: number
  /** Points; nothing is enlarged beyond. */
  readonly maxType: number
  readonly mode: PlanMode
  /** The branches to draw; every top of the structure where it is left out. */
  readonly tops?: readonly UnitId[]
  readonly textsOf: TextsOf
  readonly family: Family
  /** Room for the drawing on the first sheet and on the others. */
  readonly areaOf: (paper: Paper, first: boolean) => PageArea
  readonly words: NoteWords
}

/** A PDF writes type sizes a little rounded: by so much more is planned that they never end below the limit. */
const ROUNDING = 0.001

/**
 * The sheets of a chart: over hang depths, columns, spread and cuts by unit the fewest that keep the smallest type.
 * `fit` puts all on one sheet where the type allows it and else as few as it can; `unit` gives every office its own;
 * `poster` cuts one drawing into tiles. Pure: the same input gives the same plan.
 */
export function planSheets(structure: Structure, options: PlanOptions): SheetPlan {
  const setting = settingOf(structure, options)
  const { paper, mode } = options
  const tops = options.tops ?? childrenOf(structure, null)
  const sheets =
    mode === 'poster'
      ? posterSheets(setting, wholePage(structure, tops), options.areaOf(paper, true))
      : linkedSheets(
          setting,
          cutSheets(setting, options, tops, paper),
          (first) => options.areaOf(paper, first),
          options.words,
        )
  const scale = sheets.reduce(
    (least, sheet) => Math.min(least, sheet.scale),
    setting.maxType / setting.minType,
  )
  return {
    mode,
    paper,
    sheets,
    basePt: setting.minType,
    typePt: setting.minType * scale,
    keepsType: scale > 1 - 1e-6,
    alternatives: alternativesTo(setting, options, tops, sheets.length),
  }
}

function settingOf(structure: Structure, options: PlanOptions): PageSetting {
  const minType = options.minType * (1 + ROUNDING)
  return {
    structure,
    setter: new BoxSetter(options.textsOf, options.family),
    minType,
    maxType: Math.max(minType, options.maxType),
    notesOf: notesFor(options.words, structure.tables.unit.size),
  }
}

function cutSheets(
  setting: PageSetting,
  options: PlanOptions,
  tops: readonly UnitId[],
  paper: Paper,
): Fit[] {
  const cutting: Cutting = {
    setting,
    areaOf: (first) => options.areaOf(paper, first),
    ownSheet: options.mode === 'unit' ? ownSheetUnits(setting.structure, tops) : new Set(),
  }
  return pagesFor(
    cutting,
    tops.map((unitId) => topOf(cutting, unitId, false)),
    true,
  )
}

function wholePage(structure: Structure, tops: readonly UnitId[]): PageContent {
  return {
    tops: tops.map((unitId) => ({
      unitId,
      tag: false,
      children: childrenOf(structure, unitId),
      more: false,
    })),
    cut: new Set(),
  }
}

/** One sheet of the same paper and of the larger ones, with the type that would give. */
function alternativesTo(
  setting: PageSetting,
  options: PlanOptions,
  tops: readonly UnitId[],
  sheets: number,
): Alternative[] {
  if (sheets < 2) return []
  const page = wholePage(setting.structure, tops)
  const found: Alternative[] = []
  for (const paper of [options.paper, ...largerPapers(options.paper)]) {
    const fit = fitPage(setting, page, options.areaOf(paper, true), 0)
    if (!fit) continue
    found.push({ mode: 'fit', paper, sheets: 1, typePt: setting.minType * fit.scale })
    if (fit.scale >= 1) break
  }
  return found
}

/** A3, A2 and A1 where they are larger, lying as the paper lies. */
function largerPapers(paper: Paper): Paper[] {
  const portrait = paper.heightMm >= paper.widthMm
  return (['A3', 'A2', 'A1'] as const)
    .map((name) => paperOf(name, portrait))
    .filter((other) => other.widthMm > paper.widthMm && other.heightMm > paper.heightMm)
    .filter((other) => paperName(other) !== paperName(paper))
}
