import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { sheetCount } from '../../layout/pages/sheet-numbers.ts'
import type { PlannedSheet, SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { wordsIn } from '../../words/words.ts'
import type { BoxLook } from '../chart/chart-look.ts'
import type { ChartSheetOptions } from '../chart/chart-options.ts'
import type { ChartFrame } from '../chart/frame/chart-frame.ts'
import { type ChartSheetParts, chartSheet } from '../chart/frame/chart-sheet.ts'
import { officeName } from '../chart/plan/chart-sheets.ts'
import { documentOf } from '../sheet/document.ts'
import type { PrintDocument } from '../sheet/print-document.ts'
import { facingOf, VERSIONS } from './before-after-facing.ts'
import { asideOf, noteWithin } from './before-after-frames.ts'
import type { LookOf } from './before-after-looks.ts'
import { isStacked, stackedSheet } from './before-after-stacked.ts'
import type { Union } from './before-after-union.ts'
import { versionOf } from './before-after-version.ts'

/** Of a box that says nothing. */
export const NOTHING: BoxLook = { parts: [], border: 'plain', mark: null }
/** Which of both a sheet is, is seen from afar. */
const HEADING_SCALE = 1.8

export type BeforeAfterOptions = Omit<ChartSheetOptions, 'marks'> & {
  readonly note?: string
  /** Branches that do not change have their sheets too; else each is one box on the sheet above. */
  readonly allSheets?: boolean
  /** What goes on behind the first pair has both versions on one sheet, of which the taller has that part. */
  readonly stacked?: number
}

/** Both versions as they are drawn. */
export interface Shown {
  /** The structure before: its sheets bear the names of then. */
  readonly base: Structure
  readonly union: Union
  /** Where the drawing begins. */
  readonly tops: readonly UnitId[]
  readonly looks: readonly [LookOf, LookOf]
}

/** Where it goes on paper. */
export interface Planned {
  readonly plan: SheetPlan
  readonly frames: readonly [ChartFrame, ChartFrame]
}

/** The sheets as a document, as they lie on paper. */
export function documentAt(
  next: Structure,
  shown: Shown,
  planned: Planned,
  options: BeforeAfterOptions,
): PrintDocument {
  const words = wordsIn(options.language)
  const { plan } = planned
  const drawn = drawnSheets(plan)
  const partsOf = partsFor(next, shown, planned, options)
  return documentOf({
    title: `${words('chart-paper.before')} – ${words('chart-paper.after')}`,
    paper: plan.paper,
    language: options.language,
    families: ['Bonum Bagan'],
    author: officeName(next),
    subject: options.note ?? '',
    drawn: options.drawn,
    count: drawn.length,
    sheetAt: (at) => {
      const one = drawn[at] as Drawn
      if (!isStacked(one.sheet)) return chartSheet(partsOf(one))
      return stackedSheet(partsOf({ ...one, version: 0 }), partsOf({ ...one, version: 1 }))
    },
  })
}

/** What a sheet is drawn from in one version. */
export function partsFor(
  next: Structure,
  { base, union, looks }: Shown,
  { plan, frames }: Planned,
  options: BeforeAfterOptions,
): (one: Drawn) => ChartSheetParts {
  const words = wordsIn(options.language)
  const note = noteWithin(options.note ?? '', frames[0])
  const facing = facingOf(plan, union, looks)
  const kindIn = [
    (id: UnitId) => get(base, union.before(id) ?? id)?.line,
    (id: UnitId) => get(next, union.after(id) ?? id)?.line,
  ] as const
  const count = sheetCount(plan.sheets.map(({ numbers }) => numbers))
  return ({ sheet, version }) => {
    const lookOf = looks[version]
    const side = version === 0 ? 'before' : 'after'
    return {
      sheet: versionOf(sheet, version, lookOf, kindIn[version], plan.basePt * MM_PER_PT),
      no: sheet.numbers[version] ?? sheet.no,
      count,
      basePt: plan.basePt,
      frame: frames[version],
      lookOf: (unitId) => lookOf(unitId) ?? NOTHING,
      words,
      heading: words(version === 0 ? 'chart-paper.before' : 'chart-paper.after'),
      headingScale: HEADING_SCALE,
      version,
      note,
      facingOf: facing[version],
      aside: sheet.numbers.includes(null) ? asideOf(side, words) : '',
    }
  }
}

/** A sheet in one of its versions. */
export interface Drawn {
  readonly sheet: PlannedSheet
  readonly version: 0 | 1
}

/** The sheets as they lie on paper. */
function drawnSheets({ sheets }: SheetPlan): Drawn[] {
  const drawn: Drawn[] = []
  for (const sheet of sheets) {
    for (const version of VERSIONS) {
      const no = sheet.numbers[version]
      if (no) drawn[no - 1] ??= { sheet, version }
    }
  }
  return drawn
}
