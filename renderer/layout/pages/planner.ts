import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../domain/structure/structure.ts'
import { alternativesTo } from './alternatives.ts'
import { boxBound } from './box-bound.ts'
import { cuttingFor, leastScale, pagesWith, type Way, waysOf } from './cut-sheets.ts'
import { type Fit, fitPage, plainestFit } from './fit-page.ts'
import { keptType } from './kept-type.ts'
import { brokenRows, onOneGrid, unevenOf } from './one-grid.ts'
import { inOneScale } from './one-type.ts'
import type { PageContent } from './page-content.ts'
import type { PageArea, PageSetting, SheetGrid } from './page-setting.ts'
import type { PlanOptions } from './plan-options.ts'
import { posterSheets } from './poster.ts'
import type { Picture } from './poster-picture.ts'
import { linkedSheets, notesFor } from './sheet-links.ts'
import type { Cover, PlannedSheet, SheetPlan } from './sheet-plan.ts'

interface Planned {
  readonly sheets: readonly PlannedSheet[]
  readonly basePt: number
  readonly cover: Cover
  readonly picture: Picture | null
  readonly grid: SheetGrid | null
  readonly loose?: number
}

/** With how it was cut. */
interface Cut extends Planned {
  readonly way: Way
  readonly pages: readonly Fit[]
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
  const planned: Planned =
    mode === 'poster' && options.poster
      ? { ...posterSheets(setting, page, options.poster), cover: 'none' as const, grid: null }
      : evened(setting, options, page)
  const { sheets, basePt, cover, picture, grid, loose = null } = planned
  const typePt = basePt * leastScale(setting, sheets)
  const isSet = options.oneType === true && mode !== 'poster' && (options.drawings ?? 1) === 1
  return {
    mode,
    paper,
    sheets,
    basePt,
    cover,
    picture,
    grid,
    askedPt: options.minType,
    typePt,
    keepsType: typePt >= setting.minType * (1 - 1e-6),
    uneven: isSet ? unevenOf(structure, planned) : { rows: 0, widths: 1 },
    loose,
    alternatives: () =>
      alternativesTo(setting, options, page, sheets.length, (other) => {
        return evened(setting, other, page).sheets
      }),
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
    setter: options.memory.setter,
    minType,
    maxType: Math.max(minType, options.maxType),
    signs: options.signs ?? false,
    hangsTags: options.stacked ?? false,
    shelf: options.memory.shelfFor(minType),
    notesOf: notesFor(options.words, structure.tables.unit.size * (options.drawings ?? 1)),
  }
}

/** In one size of type and on one grid, for a set that asks for one type. */
function evened(setting: PageSetting, options: PlanOptions, page: PageContent): Cut {
  if (!options.oneType) {
    const tops = page.tops.map(({ unitId }) => unitId)
    return cutSheets(setting, options, tops)
  }
  return onGrid(setting, options, page)
}

function onGrid(setting: PageSetting, options: PlanOptions, page: PageContent): Cut {
  const tops = page.tops.map(({ unitId }) => unitId)
  const { grid, paper, areaOf } = options
  const stepped = { ...setting, stepped: true }
  const cutAs = (one: SheetGrid, most?: number) => {
    const found = cutKept({ ...stepped, ...settingAs(one) }, options, tops)
    return found && atEase(inOne(found, most), setting, options)
  }
  const plainly = () => atEase(inOne(cutSheets(setting, options, tops)), setting, options)
  const inSteps = () => atEase(inOne(cutSheets(stepped, options, tops)), setting, options)
  if (grid && grid.widths.length === 0) return inSteps()
  const known = grid && cutAs(grid)
  if (known) return known
  const sameSheets = (plan: Cut, width: number, atLeast: number) => {
    const found = refitted(plan, { ...stepped, widths: [width] }, options, atLeast)
    return found && atEase(inOne(found), setting, options)
  }
  const anew = (width: number, most: number) => cutAs({ widths: [width], oneRow: false }, most)
  // Two versions on one sheet each want their room: there no row is bought with it.
  const alone = (options.drawings ?? 1) === 1
  const inRows = (width: number) => (alone ? cutAs({ widths: [width], oneRow: true }) : null)
  const { width } = areaOf(paper, false)
  return onOneGrid(setting, page, width, { plainly, inSteps, sameSheets, anew, inRows })
}

function settingAs({ widths, oneRow }: SheetGrid): Pick<PageSetting, 'widths' | 'oneRow'> {
  return widths.length === 0 ? { oneRow } : { widths, oneRow }
}

/** Part of the type that is kept at least where less breaks fewer rows; what was asked for always is. */
const FOR_EASE = 0.9

/**
 * Where rows are broken: each sheet of a set again, as plainly as the one type of all leaves room for, so that what had
 * been set closer to be larger has its bidang in one row.
 */
function atEase(found: Cut, setting: PageSetting, options: PlanOptions): Cut {
  const { way, pages, grid } = found
  const scale = Math.min(...found.sheets.map((sheet) => sheet.scale))
  if (pages.length < 2 || scale < 1 - 1e-9) return found
  const own = { ...setting, stepped: grid !== null }
  const drawn = grid ? { ...own, ...settingAs(grid) } : own
  const maxType = scale * setting.minType
  const brokenOn = (fit: Fit) => brokenRows(setting.structure, { sheets: [fit] })
  const setAt = (least: number) => {
    const fits = pages.map((fit, at) => {
      let best = fit
      for (const oneRow of [true, false]) {
        for (const width of widthsFor(fit, pages, grid)) {
          if (brokenOn(best) === 0) return best
          const one = { ...own, widths: [width], oneRow, maxType }
          const set = plainestFit(one, fit.page, way.area(at === 0), least)
          if (set && brokenOn(set) < brokenOn(best)) best = set
        }
      }
      return best
    })
    return inOne(planned(drawn, options, way, fits), scale)
  }
  let best = found
  let fewest = brokenRows(setting.structure, found)
  for (const least of [scale, Math.max(1, scale * FOR_EASE)]) {
    if (fewest === 0) return best
    const set = setAt(least)
    const broken = brokenRows(setting.structure, set)
    if (broken < fewest) best = set
    fewest = Math.min(fewest, broken)
  }
  return best
}

/** Narrower boxes a sheet may have where more of its bidang then stand in one row, in type sizes. */
const NARROWER = [13, 12, 10.5] as const

/** The width of a sheet's boxes; where sheets have widths of their own, also those of others and narrower ones. */
function widthsFor({ boxWidth }: Fit, pages: readonly Fit[], grid: SheetGrid | null) {
  if (grid && grid.widths.length > 0) return [boxWidth]
  const all = [boxWidth, ...pages.map((one) => one.boxWidth), ...NARROWER]
  return [...new Set(all.filter((width) => width <= boxWidth))].sort((a, b) => b - a)
}

function inOne(found: Cut, most?: number): Cut {
  return { ...found, sheets: inOneScale(found.sheets, most) }
}

/** The same sheets in another setting; null where one, the fullest first, cannot be drawn at that scale. */
function refitted(
  { way, pages }: Cut,
  setting: PageSetting,
  options: PlanOptions,
  atLeast: number,
): Cut | null {
  const fits = [...pages]
  const fullest = pages.map((_, at) => at).sort((a, b) => scaleAt(pages, a) - scaleAt(pages, b))
  for (const at of fullest) {
    const { page } = pages[at] as Fit
    const fit = fitPage(setting, page, way.area(at === 0), atLeast)
    if (!fit) return null
    fits[at] = fit
  }
  return planned(setting, options, way, fits)
}

function scaleAt(pages: readonly Fit[], at: number): number {
  return pages[at]?.scale ?? 0
}

/** Null where no way keeps the type. */
function cutKept(setting: PageSetting, options: PlanOptions, tops: readonly UnitId[]): Cut | null {
  for (const way of waysOf(options)) {
    const cutting = cuttingFor(setting, options, tops, way, true)
    const pages = pagesWith(cutting, tops)
    if (!cutting.failed) return planned(setting, options, way, pages)
  }
  return null
}

function cutSheets(setting: PageSetting, options: PlanOptions, tops: readonly UnitId[]): Cut {
  const kept = cutKept(setting, options, tops)
  if (kept) return kept
  const ways = waysOf(options)
  const way = ways.at(-1) ?? ways[0]
  const pages = pagesWith(cuttingFor(setting, options, tops, way, false), tops)
  return planned(setting, options, way, pages)
}

function planned(setting: PageSetting, options: PlanOptions, way: Way, pages: readonly Fit[]): Cut {
  const { cover, area } = way
  const { paper, areaOf, words } = options
  const all = cover === 'none' ? pages : [coverPage(setting, areaOf(paper, true)), ...pages]
  const sheets = linkedSheets(
    setting,
    all,
    (first) => (first ? areaOf(paper, true) : area(false)),
    words,
    options,
  )
  return {
    sheets,
    basePt: setting.minType,
    cover,
    picture: null,
    grid: gridOf(setting),
    way,
    pages,
  }
}

function gridOf({ stepped, widths = [], oneRow = false }: PageSetting): SheetGrid | null {
  return stepped ? { widths, oneRow } : null
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
