import type { UnitId } from '../domain/records.ts'
import type { Structure } from '../domain/structure.ts'
import { unitsInOrder } from '../domain/structure.ts'
import { type PlanOptions, planSheets } from '../layout/planner.ts'
import type { PlannedSheet, SheetPlan } from '../layout/sheet-plan.ts'
import { type ChartFrame, chartFrame, frameText } from './chart-frame.ts'
import { type LegendItem, legendOf } from './chart-legend.tsx'
import { type BoxLook, chartLooks } from './chart-look.ts'
import { type ChartSheetOptions, MOST_TYPE } from './chart-options.ts'
import { ChartSheet } from './chart-sheet.tsx'
import { chartWords } from './chart-words.ts'
import { documentOf } from './document.tsx'
import { PosterSheet, posterArea } from './poster-sheet.tsx'
import type { PrintDocument } from './print-document.ts'

/** A plan with what is needed to draw it: made once for preview, sentence and document. */
export interface ChartPlan {
  readonly plan: SheetPlan
  readonly frame: ChartFrame
  readonly lookOf: (unitId: UnitId) => BoxLook
}

/** Where everything of a chart goes on paper. */
export function planChart(structure: Structure, options: ChartSheetOptions): ChartPlan {
  const lookOf = chartLooks(structure, options)
  const words = chartWords(options.language)
  const text = frameText(structure, options)
  const legend = likelyLegend(structure, lookOf)
  const frameFor = (paper: ChartSheetOptions['paper']) =>
    chartFrame(text, paper, options.minType, legend.length, options.margins)
  const planOptions: PlanOptions = {
    paper: options.paper,
    minType: options.minType,
    maxType: MOST_TYPE,
    mode: options.mode,
    ...(options.unitId ? { tops: [options.unitId] } : {}),
    textsOf: (unitId) => [lookOf(unitId).parts],
    family: 'serif',
    areaOf: (paper, first) =>
      options.mode === 'poster' && paper === options.paper
        ? posterArea(paper, options.minType, legend, words, options.margins)
        : first
          ? frameFor(paper).first
          : frameFor(paper).others,
    words: {
      goesOn: (own, to) => words('goesOn', { own, ...to }),
      comesFrom: (own, from) => words('comesFrom', { own, ...from }),
    },
  }
  return { plan: planSheets(structure, planOptions), frame: frameFor(options.paper), lookOf }
}

/** The chart as a Lampiran: header block, title, drawing, legend of what is on the sheet, signature. */
export function chartSheets(
  structure: Structure,
  options: ChartSheetOptions,
  planned: ChartPlan = planChart(structure, options),
): PrintDocument {
  const { plan, frame, lookOf } = planned
  const words = chartWords(options.language)
  const common = { basePt: plan.basePt, frame, lookOf, words, count: plan.sheets.length }
  return documentOf({
    title: frame.title.join(' '),
    paper: options.paper,
    language: options.language,
    families: ['Bonum Bagan'],
    drawings: true,
    sheets: plan.sheets.map((sheet) =>
      sheet.tile ? (
        <PosterSheet key={sheet.no} {...common} sheet={sheet} sheets={plan.sheets} />
      ) : (
        <ChartSheet
          key={sheet.no}
          {...common}
          sheet={sheet}
          heading={headingOf(structure, sheet)}
        />
      ),
    ),
  })
}

/** The units a later sheet goes on with. */
function headingOf(structure: Structure, sheet: PlannedSheet): string {
  const tags = [...sheet.boxes].filter(([, box]) => box.tag).map(([unitId]) => unitId)
  const names = tags.map((unitId) => structure.tables.unit.get(unitId)?.name ?? '')
  const [first = ''] = names
  return names.length > 1 ? `${first} … ${names.at(-1)}` : first
}

/** The legend of the whole: the room to keep for it on every sheet. */
function likelyLegend(structure: Structure, lookOf: (unitId: UnitId) => BoxLook): LegendItem[] {
  const units = unitsInOrder(structure)
  const boxes = new Map(
    units.map((unitId) => [
      unitId,
      { sets: [], tag: false, number: null, goesOn: null, comesFrom: null },
    ]),
  )
  const lines = units.flatMap((unitId) => {
    const unit = structure.tables.unit.get(unitId)
    return unit?.parentId
      ? [{ kind: unit.line, parentId: unit.parentId, childIds: [], segments: [] }]
      : []
  })
  return legendOf({ layout: { boxes: [], lines, width: 0, height: 0 }, boxes }, lookOf)
}
