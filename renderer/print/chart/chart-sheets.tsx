import type { Structure } from '../../domain/structure/structure.ts'
import type { PlannedSheet } from '../../layout/pages/sheet-plan.ts'
import { chartWords } from '../../words/papers/chart-words.ts'
import { documentOf } from '../sheet/document.tsx'
import type { PrintDocument } from '../sheet/print-document.ts'
import { frameType } from './chart-frame.ts'
import type { ChartSheetOptions } from './chart-options.ts'
import { type ChartPlan, planChart } from './chart-plan.ts'
import { ChartSheet } from './chart-sheet.tsx'
import { PosterSheet } from './poster-sheet.tsx'

/** The chart as a Lampiran: header block, title, drawing, legend of what is on the sheet, signature. */
export function chartSheets(
  structure: Structure,
  options: ChartSheetOptions,
  planned: ChartPlan = planChart(structure, options),
): PrintDocument {
  const { plan, frame, lookOf, coverLegend } = planned
  const words = chartWords(options.language)
  const common = { basePt: plan.basePt, frame, lookOf, words }
  const count = plan.sheets.length
  const { paper, minType } = options
  const footType = frameType(minType)
  return documentOf({
    title: frame.title.join(' '),
    paper: options.paper,
    language: options.language,
    families: ['Bonum Bagan'],
    drawings: true,
    drawn: options.drawn,
    sheets: plan.sheets.map((sheet) =>
      sheet.tile ? (
        <PosterSheet
          key={sheet.no}
          {...common}
          {...{ sheet, paper, footType }}
          sheets={plan.sheets}
        />
      ) : (
        <ChartSheet
          key={sheet.no}
          {...common}
          {...{ sheet, count }}
          legend={plan.cover === 'all' ? (sheet.no === 1 ? coverLegend : []) : null}
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
