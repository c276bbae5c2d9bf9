import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, get, type Structure } from '../../../domain/structure/structure.ts'
import { PlanMemory } from '../../../layout/pages/plan-memory.ts'
import type { PlanOptions } from '../../../layout/pages/plan-options.ts'
import { planSheets, typeBound } from '../../../layout/pages/planner.ts'
import type { SheetPlan } from '../../../layout/pages/sheet-plan.ts'
import { wordsIn } from '../../../words/words.ts'
import { onBetterTurn } from '../../plan/better-turn.ts'
import { atLargestType } from '../../plan/largest-type.ts'
import { oncePerPaper } from '../../plan/once-per-paper.ts'
import { wholeTenths } from '../../plan/plan-sentence.ts'
import { withSmallerStep } from '../../plan/smaller-step.ts'
import { type BoxLook, chartLooks } from '../chart-look.ts'
import { type ChartSheetOptions, MOST_TYPE } from '../chart-options.ts'
import { type ChartFrame, chartFrame, frameType } from '../frame/chart-frame.ts'
import { coverFrame, withFrameType } from '../frame/cover-frame.ts'
import { type FrameText, frameText } from '../frame/frame-text.ts'
import { likelyLegend } from '../frame/legend-place.ts'
import type { LegendItem } from '../legend-items.ts'
import { posterArea } from '../poster/poster-foot.ts'
import { posterFrame, posterPicture } from '../poster/poster-frame.ts'

/** A plan with what is needed to draw it: made once for preview, sentence and document. */
export interface ChartPlan {
  readonly plan: SheetPlan
  /** Around the drawing of the first sheet; of a poster around the whole picture. */
  readonly frame: ChartFrame
  readonly lookOf: (unitId: UnitId) => BoxLook
  /** What the first sheet explains, where that is not what is on it. */
  readonly coverLegend: readonly LegendItem[]
}

/** Units of a structure whose every plan takes so long that no more than one is looked for. */
const LARGE = 300

/**
 * Where everything of a chart goes on paper. Where the type asked for cannot be kept, everything is planned for a type
 * that can, near the largest there is; the plan then says `keepsType: false`.
 */
export function planChart(structure: Structure, options: ChartSheetOptions): ChartPlan {
  const chart = contentOf(structure, options)
  if (!options.eitherTurn) return planOn(chart, options)
  return onBetterTurn(options.paper, structure.tables.unit.size, (paper) =>
    planOn(chart, { ...options, paper }),
  )
}

/** What is the same in every plan of a chart, whatever the paper and the type. */
interface ChartContent {
  readonly structure: Structure
  readonly lookOf: (unitId: UnitId) => BoxLook
  readonly text: FrameText
  readonly legend: readonly LegendItem[]
  readonly memory: PlanMemory
}

function contentOf(structure: Structure, options: ChartSheetOptions): ChartContent {
  const lookOf = withTopBox(chartLooks(structure, options), structure, options)
  return {
    structure,
    lookOf,
    text: frameText(structure, options),
    legend: likelyLegend(structure, lookOf),
    memory: new PlanMemory((unitId) => [lookOf(unitId).parts], 'serif'),
  }
}

/** On a Lampiran the first box may say whose it is instead of its name: "KEPALA DINAS", as the office writes it. */
function withTopBox(
  lookOf: (unitId: UnitId) => BoxLook,
  structure: Structure,
  { unitId, content }: ChartSheetOptions,
): (unitId: UnitId) => BoxLook {
  const text = get(structure, 'setting:topBox')?.value.trim() ?? ''
  const [top, ...others] = unitId ? [unitId] : childrenOf(structure, null)
  if (text === '' || content !== 'units' || !top || others.length > 0) return lookOf
  return (id) => {
    const look = lookOf(id)
    if (id !== top) return look
    const parts = look.parts.map((part) => (part.role === 'name' ? { ...part, text } : part))
    return { ...look, parts }
  }
}

function planOn(chart: ChartContent, options: ChartSheetOptions): ChartPlan {
  const at = (minType: number) => planAt(chart, { ...options, minType })
  const made = atLargestType(options.minType, at, {
    most: mostType(chart, options),
    ...(chart.structure.tables.unit.size > LARGE ? { steps: 0 } : {}),
  })
  const { plan } = made
  if (plan.loose === null || !plan.keepsType) return made
  return { ...made, plan: withSmallerStep(plan, (minType) => at(minType).plan) }
}

/** The type asked for, or the largest at which no box alone is larger than a sheet. */
function mostType(chart: ChartContent, options: ChartSheetOptions): number {
  let type = options.minType
  for (let tries = 0; tries < 20; tries++) {
    const bound = typeBound(
      chart.structure,
      planOptions(chart, { ...options, minType: type }).options,
    )
    if (bound >= 1) return type
    type = Math.min(type - 0.1, wholeTenths(type * bound))
  }
  return type
}

/** What the planner needs to know of a chart, and what is needed to draw it. */
function planOptions(
  { text, legend, memory }: ChartContent,
  options: ChartSheetOptions,
  framePt = options.minType,
) {
  const { paper, minType, margins } = options
  const words = wordsIn(options.language)
  const frameFor = oncePerPaper((sheet) => chartFrame(text, sheet, framePt, legend.length, margins))
  const tile = posterArea(paper, minType, text.title, words, margins)
  const poster = { text, minType, legend, words, tileWidth: tile.width }
  const given: PlanOptions = {
    paper,
    minType,
    maxType: MOST_TYPE,
    mode: options.mode,
    oneType: true,
    signs: (options.marks?.size ?? 0) > 0,
    ...(options.unitId ? { tops: [options.unitId] } : {}),
    memory,
    areaOf: (sheet, first) => (first ? frameFor(sheet).first : frameFor(sheet).others),
    bareAreaOf: (sheet) => frameFor(sheet).bare,
    poster: { area: tile, pictureOf: (drawing) => posterPicture(poster, drawing) },
    words: {
      goesOn: (own, to) => words('chart-paper.goes-on', { own, ...to }),
      comesFrom: (own, from) => words('chart-paper.comes-from', { own, ...from }),
    },
  }
  return { options: given, words, poster, frameFor }
}

function planAt(chart: ChartContent, options: ChartSheetOptions): ChartPlan {
  const made = planOptions(chart, options)
  const { lookOf, text, legend } = chart
  const { words, poster, frameFor } = made
  const plan = planSheets(chart.structure, made.options)
  const { picture, cover } = plan
  const common = { lookOf, coverLegend: cover === 'all' ? legend : [] }
  if (picture) return { plan, frame: posterFrame(poster, picture), ...common }
  if (cover === 'none') {
    const set =
      plan.typePt > frameType(options.minType) * LARGER ? inOneType(chart, options, plan) : null
    return set ? { ...set, ...common } : { plan, frame: frameFor(options.paper), ...common }
  }
  const frame = coverFrame(text, options, common.coverLegend, words)
  return { plan: withFrameType(plan, frame, options.minType), frame, ...common }
}

/** By how much type of boxes is larger than that around them before it is seen. */
const LARGER = 1.03

/** Points by which what stands around the boxes may be smaller than they are, and nobody sees it; the nearest first. */
const NEARLY = [0, 0.1, 0.2, 0.3, 0.5, 0.8]

/**
 * The same with header, legend and signature in the type the boxes have on the sheet, as nearly as costs neither sheets
 * nor type; null where that is no larger than they are by themselves.
 */
function inOneType(
  chart: ChartContent,
  options: ChartSheetOptions,
  before: SheetPlan,
): Pick<ChartPlan, 'plan' | 'frame'> | null {
  const kept = wholeTenths(before.typePt)
  for (const less of NEARLY) {
    const type = before.typePt - less
    if (type <= frameType(options.minType)) return null
    const made = planOptions(chart, options, type)
    const { grid } = before
    const plan = planSheets(chart.structure, {
      ...made.options,
      ...(grid ? { grid } : {}),
    })
    const costs = plan.sheets.length > before.sheets.length || wholeTenths(plan.typePt) < kept
    if (plan.cover !== 'none' || costs) continue
    return {
      plan: { ...plan, loose: before.loose, alternatives: before.alternatives },
      frame: made.frameFor(options.paper),
    }
  }
  return null
}
