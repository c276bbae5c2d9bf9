import type { UnitId } from '../domain/records.ts'
import { childrenOf, type Structure } from '../domain/structure.ts'
import { alternativesTo, largerPapers } from './alternatives.ts'
import { boxBound } from './box-bound.ts'
import { BoxSetter, type TextsOf } from './box-text.ts'
import type { Fit } from './fit-page.ts'
import { keptType } from './kept-type.ts'
import { ownSheetUnits } from './own-sheet.ts'
import type { PageContent } from './page-content.ts'
import type { PageArea, PageSetting } from './page-setting.ts'
import { type Cutting, pagesFor, topOf } from './pages.ts'
import type { Paper } from './paper.ts'
import { type PosterWay, posterSheets } from './poster.ts'
import type { Picture } from './poster-picture.ts'
import { linkedSheets, type NoteWords, notesFor } from './sheet-links.ts'
import type { Alternative, Cover, PlanMode, PlannedSheet, SheetPlan } from './sheet-plan.ts'
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
  /** Room where header, legend and signature are on a sheet before it; left out: they never are. */
  readonly bareAreaOf?: (paper: Paper) => PageArea
  /** Poster: room on one of its sheets, and the whole picture around a drawing. */
  readonly poster?: PosterWay
  readonly words: NoteWords
}

interface Planned {
  readonly sheets: readonly PlannedSheet[]
  readonly basePt: number
  readonly cover: Cover
  readonly picture: Picture | null
}

/**
 * The sheets of a chart: over hang depths, columns, spread and cuts by unit the fewest that keep the smallest type.
 * `fit` puts all on one sheet where the type allows it and else as few as it can; `unit` gives every office its own;
 * `poster` cuts one drawing into tiles. There is always a plan: where the type cannot be kept, the one with the
 * largest. Pure: the same input gives the same plan.
 */
export function planSheets(structure: Structure, options: PlanOptions): SheetPlan {
  const setting = settingOf(structure, options)
  const { paper, mode } = options
  const tops = options.tops ?? childrenOf(structure, null)
  const page = wholePage(structure, tops)
  const planned =
    mode === 'poster' && options.poster
      ? { ...posterSheets(setting, page, options.poster), cover: 'none' as const }
      : cutSheets(setting, options, tops)
  const scale = leastScale(setting, planned.sheets)
  return {
    mode,
    paper,
    ...planned,
    askedPt: options.minType,
    typePt: planned.basePt * scale,
    keepsType: planned.basePt * scale >= setting.minType * (1 - 1e-6),
    alternatives: alternatives(setting, options, page, planned.sheets.length),
  }
}

/**
 * By how much the type must be smaller at least so that each box has a sheet that holds it below the tag of its unit;
 * 1 where none must. Quick; a whole plan may need a little less still.
 */
export function typeBound(structure: Structure, options: PlanOptions): number {
  const { bareAreaOf, mode, paper, tops } = options
  if (!bareAreaOf || mode === 'poster') return 1
  const setting = settingOf(structure, options)
  return boxBound(setting, tops ?? childrenOf(structure, null), bareAreaOf(paper).height)
}

function settingOf(structure: Structure, options: PlanOptions): PageSetting {
  const minType = keptType(options.minType)
  return {
    structure,
    setter: new BoxSetter(options.textsOf, options.family),
    minType,
    maxType: Math.max(minType, options.maxType),
    notesOf: notesFor(options.words, structure.tables.unit.size),
  }
}

function leastScale({ maxType, minType }: PageSetting, fits: readonly { scale: number }[]): number {
  return fits.reduce((least, { scale }) => Math.min(least, scale), maxType / minType)
}

/** All on one sheet of this paper or a larger one; where that is too small to read, the same on the next larger paper. */
function alternatives(
  setting: PageSetting,
  options: PlanOptions,
  page: PageContent,
  sheets: number,
): Alternative[] {
  const whole = alternativesTo(setting, page, sheets, options)
  const [paper] = largerPapers(options.paper)
  if (whole.length > 0 || sheets < 2 || !paper || options.mode === 'poster') return whole
  const larger = { ...options, paper }
  const tops = page.tops.map(({ unitId }) => unitId)
  const cutting = cuttingFor(setting, larger, tops, waysOf(larger)[0], true)
  const pages = pagesWith(cutting, tops)
  if (cutting.failed || pages.length >= sheets) return []
  const typePt = leastScale(setting, pages) * options.minType
  return [{ mode: options.mode, paper, sheets: pages.length, typePt }]
}

interface Way {
  readonly cover: Cover
  readonly area: (first: boolean) => PageArea
}

/**
 * Header, legend and signature around the first drawing; where that leaves the drawing less than its type, on a sheet
 * of their own before it, at last with the legend of the whole, so that nothing but drawing is on the others.
 */
function waysOf({ paper, areaOf, bareAreaOf }: PlanOptions): [Way, ...Way[]] {
  const plain: Way = { cover: 'none', area: (first) => areaOf(paper, first) }
  if (!bareAreaOf) return [plain]
  return [
    plain,
    { cover: 'head', area: () => areaOf(paper, false) },
    { cover: 'all', area: () => bareAreaOf(paper) },
  ]
}

function cutSheets(setting: PageSetting, options: PlanOptions, tops: readonly UnitId[]): Planned {
  const ways = waysOf(options)
  for (const way of ways) {
    const cutting = cuttingFor(setting, options, tops, way, true)
    const pages = pagesWith(cutting, tops)
    if (!cutting.failed) return planned(setting, options, way, pages)
  }
  const way = ways.at(-1) ?? ways[0]
  const pages = pagesWith(cuttingFor(setting, options, tops, way, false), tops)
  return planned(setting, options, way, pages)
}

function planned(
  setting: PageSetting,
  { paper, areaOf, words }: PlanOptions,
  { cover, area }: Way,
  pages: readonly Fit[],
): Planned {
  const all = cover === 'none' ? pages : [coverPage(setting, areaOf(paper, true)), ...pages]
  const sheets = linkedSheets(
    setting,
    all,
    (first) => (first ? areaOf(paper, true) : area(false)),
    words,
  )
  return { sheets, basePt: setting.minType, cover, picture: null }
}

function cuttingFor(
  setting: PageSetting,
  { mode }: PlanOptions,
  tops: readonly UnitId[],
  way: Way,
  trial: boolean,
): Cutting {
  const ownSheet = mode === 'unit' ? ownSheetUnits(setting.structure, tops) : new Set<UnitId>()
  return { setting, areaOf: way.area, ownSheet, known: new Map(), trial, failed: false }
}

function pagesWith(cutting: Cutting, tops: readonly UnitId[]): Fit[] {
  return pagesFor(
    cutting,
    tops.map((unitId) => topOf(cutting, unitId, false)),
    true,
  )
}

/** A sheet without a drawing. */
function coverPage({ maxType, minType }: PageSetting, { x, y }: PageArea): Fit {
  return {
    page: { tops: [], cut: new Set() },
    layout: { boxes: [], lines: [], width: 0, height: 0 },
    boxWidth: 0,
    scale: maxType / minType,
    x,
    y,
  }
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
