import { leastScale } from './cut-sheets.ts'
import { fitPage } from './fit-page.ts'
import type { PageContent } from './page-content.ts'
import type { PageSetting } from './page-setting.ts'
import { type Paper, paperName, paperOf } from './paper.ts'
import type { PlanOptions } from './plan-options.ts'
import { sheetCount, sheetNumbers } from './sheet-numbers.ts'
import type { Alternative, PlannedSheet } from './sheet-plan.ts'

/** Points; what is smaller nobody reads, so it is not offered. */
const LEAST_READ = 4

/** One sheet of the same paper and of the larger ones, with the type that would give. */
function* oneSheet(
  setting: PageSetting,
  page: PageContent,
  sheets: number,
  options: PlanOptions,
): Generator<Alternative> {
  if (sheets < 2) return
  const least = Math.min(1, LEAST_READ / options.minType)
  for (const paper of [options.paper, ...largerPapers(options.paper)]) {
    const fit = fitPage(setting, page, options.areaOf(paper, true), least)
    if (!fit) continue
    const drawn = sheetCount(sheetNumbers([fit], options))
    yield { mode: 'fit', paper, sheets: drawn, typePt: options.minType * fit.scale }
    if (fit.scale >= 1) break
  }
}

/** A3, A2 and A1 where they are larger, lying as the paper lies. */
function largerPapers(paper: Paper): Paper[] {
  const portrait = paper.heightMm >= paper.widthMm
  return (['A3', 'A2', 'A1'] as const)
    .map((name) => paperOf(name, portrait))
    .filter((other) => other.widthMm > paper.widthMm && other.heightMm > paper.heightMm)
    .filter((other) => paperName(other) !== paperName(paper))
}

/** Units of a structure of which another whole plan is quick enough to be made only to be offered. */
const QUICK = 250

/** The sheets that come of other options, of one set as alike as these are. */
type SheetsOf = (options: PlanOptions) => readonly PlannedSheet[]

/**
 * All on one sheet of this paper or a larger one; fewer sheets of the paper turned, or without a sheet for each office;
 * where one sheet is too small to read, the same on the next larger paper.
 */
export function* alternativesTo(
  setting: PageSetting,
  options: PlanOptions,
  page: PageContent,
  sheets: number,
  sheetsOf: SheetsOf,
): Generator<Alternative> {
  const { mode, paper } = options
  let whole = 0
  for (const one of oneSheet(setting, page, sheets, options)) {
    whole++
    yield one
  }
  if (sheets < 2 || mode === 'poster') return
  const planned = (other: Partial<Pick<PlanOptions, 'paper' | 'mode'>>) =>
    plannedOther(setting, { ...options, ...other }, sheets, sheetsOf)
  if (setting.structure.tables.unit.size <= QUICK) {
    yield* planned({ paper: { widthMm: paper.heightMm, heightMm: paper.widthMm } })
    if (mode === 'unit') yield* planned({ mode: 'fit' })
    return
  }
  const [larger] = largerPapers(paper)
  if (whole === 0 && larger) yield* planned({ paper: larger })
}

/** The plan with these options, where it keeps the type on fewer sheets. */
function plannedOther(
  setting: PageSetting,
  { grid: _, ...options }: PlanOptions,
  sheets: number,
  sheetsOf: SheetsOf,
): Alternative[] {
  const found = sheetsOf(options)
  const drawn = sheetCount(found.map(({ numbers }) => numbers))
  const scale = leastScale(setting, found)
  if (found.length >= sheets || scale < 1 - 1e-6) return []
  const { mode, paper, minType } = options
  return [{ mode, paper, sheets: drawn, typePt: minType * scale }]
}
