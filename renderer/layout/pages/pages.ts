import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf } from '../../domain/structure/structure.ts'
import { type Fit, fitPage } from './fit-page.ts'
import { childrenOn, type PageContent, type PageTop, unitsOn } from './page-content.ts'
import type { PageArea, PageSetting } from './page-setting.ts'

/** How a structure is cut into sheets. */
export interface Cutting {
  readonly setting: PageSetting
  /** Room on the first sheet (with the header of the whole) and on the others. */
  readonly areaOf: (first: boolean) => PageArea
  /** Units that always get a sheet of their own; other small branches may share one. */
  readonly ownSheet: ReadonlySet<UnitId>
  /** What was found for a branch that begins a sheet after the first: two ways to cut ask for the same. */
  readonly known: Map<string, readonly Fit[]>
  /** Ends at the first sheet that cannot keep the type: then the pages are not all of them. */
  readonly trial: boolean
  /** True from the first such sheet on. */
  failed: boolean
}

const NONE: ReadonlySet<UnitId> = new Set()

/**
 * The sheets for these branches, in order: each followed by the sheets its branches go on to. A unit's box is on one
 * sheet only; where its children are on another, that sheet begins with a tag of the unit.
 */
export function pagesFor(cutting: Cutting, tops: readonly PageTop[], first: boolean): Fit[] {
  const pages: Fit[] = []
  let open: Fit | null = null
  const flush = () => {
    if (!open) return
    pages.push(open, ...pagesAfter(cutting, open))
    open = null
  }
  for (const top of tops) {
    if (cutting.trial && cutting.failed) break
    const shared: Fit | null = open && together(cutting, open, top, first && pages.length === 0)
    if (shared) {
      open = shared
      continue
    }
    flush()
    const alone = whole(cutting, [top], first && pages.length === 0)
    if (alone) open = alone
    else pages.push(...cutPages(cutting, top, first && pages.length === 0))
  }
  flush()
  return pages
}

function together(cutting: Cutting, { page }: Fit, top: PageTop, first: boolean): Fit | null {
  const alone = [...page.tops, top].some(({ unitId }) => cutting.ownSheet.has(unitId))
  return alone ? null : whole(cutting, [...page.tops, top], first)
}

/** A top of a page with all its children; `tag`: only its name stands there, it is drawn elsewhere. */
export function topOf(cutting: Cutting, unitId: UnitId, tag: boolean): PageTop {
  return { unitId, tag, children: childrenOf(cutting.setting.structure, unitId), more: false }
}

/** The sheets on which the branches that were cut off a page go on, in the order of the tree. */
function pagesAfter(cutting: Cutting, { page }: Fit): Fit[] {
  if (cutting.trial && cutting.failed) return []
  const tags: PageTop[] = []
  for (const { unitId } of unitsOn(cutting.setting.structure, page)) {
    if (page.cut.has(unitId)) tags.push(topOf(cutting, unitId, true))
  }
  // The children that are left come after those that stand on the page, and so do their sheets.
  for (const top of page.tops) {
    if (!top.more) continue
    const all = childrenOf(cutting.setting.structure, top.unitId)
    const last = top.children.at(-1)
    const children = all.slice(last === undefined ? 0 : all.indexOf(last) + 1)
    tags.push({ unitId: top.unitId, tag: true, children, more: false })
  }
  return tags.length === 0 ? [] : pagesFor(cutting, tags, false)
}

function whole(cutting: Cutting, tops: readonly PageTop[], first: boolean): Fit | null {
  const cut = cutBelow(cutting, tops, (unitId) => cutting.ownSheet.has(unitId))
  return fitPage(cutting.setting, { tops, cut }, cutting.areaOf(first))
}

/** Units with children below the tops that are to be cut; what is below a cut is not looked at. */
function cutBelow(
  { setting }: Cutting,
  tops: readonly PageTop[],
  wanted: (unitId: UnitId, depth: number) => boolean,
): ReadonlySet<UnitId> {
  const children = childrenOn(setting.structure, { tops, cut: NONE })
  const cut = new Set<UnitId>()
  const visit = (unitId: UnitId, depth: number) => {
    for (const child of children(unitId)) {
      if (children(child).length === 0) continue
      if (wanted(child, depth + 1)) cut.add(child)
      else visit(child, depth + 1)
    }
  }
  for (const { unitId } of tops) visit(unitId, 0)
  return cut
}

function cutPages(cutting: Cutting, top: PageTop, first: boolean): readonly Fit[] {
  if (first) return cutAnew(cutting, top, first)
  // The children of a branch that goes on are always the last ones: their number tells which.
  const key = `${top.unitId} ${top.tag} ${top.children.length}`
  const known = cutting.known.get(key)
  if (known) return known
  const pages = cutAnew(cutting, top, first)
  cutting.known.set(key, pages)
  return pages
}

/** A branch too large for one sheet: cut where the fewest sheets come of it, in the largest type. */
function cutAnew(cutting: Cutting, top: PageTop, first: boolean): Fit[] {
  let best: Fit[] | null = null
  for (const fit of [levelCut(cutting, top, first), heavyCut(cutting, top, first)]) {
    if (!fit) continue
    const pages = [fit, ...pagesAfter(cutting, fit)]
    if (!best || isBetter(pages, best)) best = pages
  }
  if (best) return best
  const part = splitChildren(cutting, top, first)
  return [part, ...pagesAfter(cutting, part)]
}

/** Fewer sheets, or as many in larger type. */
function isBetter(pages: readonly Fit[], than: readonly Fit[]): boolean {
  if (pages.length !== than.length) return pages.length < than.length
  return leastScale(pages) > leastScale(than) + 1e-9
}

function leastScale(pages: readonly Fit[]): number {
  return Math.min(...pages.map(({ scale }) => scale))
}

/** All branches cut at one depth: the deepest that fits. */
function levelCut(cutting: Cutting, top: PageTop, first: boolean): Fit | null {
  const { setting, ownSheet } = cutting
  const deepest = unitsOn(setting.structure, { tops: [top], cut: NONE }).reduce(
    (most, { depth }) => Math.max(most, depth),
    0,
  )
  for (let level = deepest - 1; level >= 1; level--) {
    const cut = cutBelow(cutting, [top], (id, depth) => depth >= level || ownSheet.has(id))
    const fit = fitPage(setting, { tops: [top], cut }, cutting.areaOf(first))
    if (fit) return fit
  }
  return null
}

/** The heaviest branches cut, as few as need be. */
function heavyCut(cutting: Cutting, top: PageTop, first: boolean): Fit | null {
  const { setting } = cutting
  const { structure } = setting
  const weights = new Map<UnitId, number>()
  const shown = unitsOn(structure, { tops: [top], cut: NONE })
  for (const { unitId } of [...shown].reverse()) {
    const below = childrenOf(structure, unitId).reduce((sum, id) => sum + (weights.get(id) ?? 0), 0)
    weights.set(unitId, below + 1)
  }
  const total = shown.length
  const heavy = shown
    .filter(({ depth }) => depth > 0)
    .map(({ unitId }) => ({ unitId, weight: weights.get(unitId) ?? 0 }))
    .filter(({ weight }) => weight > 1 && weight <= total / 2)
    .sort((a, b) => b.weight - a.weight)
  const withCuts = (count: number) => {
    const chosen = new Set(heavy.slice(0, count).map(({ unitId }) => unitId))
    const cut = cutBelow(cutting, [top], (unitId) => chosen.has(unitId))
    return fitPage(setting, { tops: [top], cut }, cutting.areaOf(first))
  }
  return fewest(heavy.length, withCuts)
}

/**
 * As many children as fit, the rest on the next sheet; a unit may stand alone, with all its children on the next. Where
 * not even that keeps the type: one child, as large as it can be.
 */
function splitChildren(cutting: Cutting, top: PageTop, first: boolean): Fit {
  const area = cutting.areaOf(first)
  const content = (count: number): PageContent => {
    const children = top.children.slice(0, count)
    const tops = [{ ...top, children, more: count < top.children.length }]
    return { tops, cut: cutBelow(cutting, tops, () => true) }
  }
  const most = top.children.length
  const { setting } = cutting
  const kept =
    fewest(most - 1, (less) => fitPage(setting, content(most - less), area)) ??
    fitPage(setting, content(Math.min(1, most)), area, 1, true) ??
    (top.tag ? null : fitPage(setting, content(0), area))
  if (kept) return kept
  cutting.failed = true
  const fit = fitPage(setting, content(Math.min(1, most)), area, 0, true)
  if (!fit) throw new Error(`No drawing of ${top.unitId}`)
  return fit
}

/** The answer for the smallest count of 1…most that has one, by halving. */
function fewest(most: number, answer: (count: number) => Fit | null): Fit | null {
  let low = 1
  let high = most
  let best: Fit | null = null
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = answer(middle)
    if (found) {
      best = found
      high = middle - 1
    } else low = middle + 1
  }
  return best
}
