import { cityOfficeOf } from '../../../domain/readings/offices.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import type { PlannedSheet } from '../../../layout/pages/sheet-plan.ts'
import { wordsIn } from '../../../words/words.ts'
import { documentOf } from '../../sheet/document.ts'
import type { PrintDocument } from '../../sheet/print-document.ts'
import type { ChartSheetOptions } from '../chart-options.ts'
import { frameType } from '../frame/chart-frame.ts'
import { chartSheet } from '../frame/chart-sheet.ts'
import { posterSheet } from '../poster/poster-sheet.ts'
import { type ChartPlan, planChart } from './chart-plan.ts'

/** The chart as a Lampiran: header block, title, drawing, legend of what is on the sheet, signature. */
export function chartSheets(
  structure: Structure,
  options: ChartSheetOptions,
  planned: ChartPlan = planChart(structure, options),
): PrintDocument {
  const { plan, frame, lookOf, coverLegend } = planned
  const words = wordsIn(options.language)
  const bare = options.annex?.bare ?? false
  const common = { basePt: plan.basePt, frame, lookOf, words, bare }
  const count = plan.sheets.length
  const { minType } = options
  const { paper } = plan
  const footType = frameType(minType)
  const title = frame.title.join(' ')
  return documentOf({
    title,
    paper,
    language: options.language,
    families: ['Bonum Bagan'],
    author: officeName(structure),
    subject: frame.subtitle ?? title,
    drawn: options.drawn,
    count,
    sheetAt: (at) => {
      const sheet = plan.sheets[at] as PlannedSheet
      if (sheet.tile) {
        return posterSheet({ ...common, sheet, paper, footType, sheets: plan.sheets })
      }
      const legend = plan.cover === 'all' ? (sheet.no === 1 ? coverLegend : []) : null
      return chartSheet({ ...common, sheet, count, legend, heading: headingOf(structure, sheet) })
    },
  })
}

/** The name of the office, for those who look up whose paper it is. */
export function officeName(structure: Structure): string {
  return get(structure, 'setting:officeName')?.value.trim() ?? ''
}

/** The branches a later sheet begins or goes on with; in a city with their office, as each has its Sekretariat. */
export function headingOf(structure: Structure, { layout }: PlannedSheet): string {
  const tops = layout.boxes.filter(({ depth }) => depth === 0)
  const names = tops.map(({ unitId }) => structure.tables.unit.get(unitId)?.name ?? '')
  const [first = ''] = names
  const told = names.length > 1 ? `${first} … ${names.at(-1)}` : first
  const [office, ...others] = new Set(tops.map(({ unitId }) => cityOfficeOf(structure, unitId)))
  const isOwn = tops.some(({ unitId }) => unitId === office?.id)
  return office && others.length === 0 && !isOwn ? `${told} · ${office.name}` : told
}
