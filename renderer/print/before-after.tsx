import type { UnitId } from '../domain/records.ts'
import type { Structure } from '../domain/structure.ts'
import type { ChartBox } from '../layout/chart-layout.ts'
import { keptLine } from '../layout/kept-segments.ts'
import { planSheets } from '../layout/planner.ts'
import type { PlannedSheet } from '../layout/sheet-plan.ts'
import { type Union, unionOf } from './before-after-union.ts'
import { type ChartFrame, chartFrame, frameText } from './chart-frame.ts'
import { type BoxLook, chartLooks } from './chart-look.ts'
import { type ChartMarks, type ChartSheetOptions, MOST_TYPE } from './chart-options.ts'
import { ChartSheet } from './chart-sheet.tsx'
import { chartWords } from './chart-words.ts'
import { documentOf } from './document.tsx'
import type { PrintDocument } from './print-document.ts'

const NOTHING: BoxLook = { parts: [], border: 'plain', mark: null }
/** Before and after. */
const VERSIONS = [0, 1] as const
/** Rows of a legend that may hold states and acts. */
const LEGEND = 9

/**
 * Facing sheets, before and after, from one layout: what did not change stands at the same spot on both. The acts
 * carry their numbers on the boxes they are about. Sheets come in pairs: 1 before, 1 after, 2 before …
 */
export function beforeAfterSheets(
  base: Structure,
  next: Structure,
  marks: ChartMarks,
  options: Omit<ChartSheetOptions, 'marks'>,
): PrintDocument {
  const union = unionOf(base, next)
  const words = chartWords(options.language)
  const looks = versionLooks(base, next, union, { ...options, marks })
  const frames = versionFrames(next, options)
  const plan = planSheets(union.structure, {
    paper: options.paper,
    minType: options.minType,
    maxType: MOST_TYPE,
    mode: options.mode === 'poster' ? 'fit' : options.mode,
    ...(options.unitId ? { tops: [options.unitId] } : {}),
    textsOf: (unitId) => looks.map((lookOf) => lookOf(unitId)?.parts ?? []),
    family: 'serif',
    areaOf: (_, first) => (first ? frames[0].first : frames[0].others),
    words: {
      goesOn: (own, to) => words('goesOn', { own, ...to }),
      comesFrom: (own, from) => words('comesFrom', { own, ...from }),
    },
  })
  return documentOf({
    title: `${words('before')} – ${words('after')}`,
    paper: options.paper,
    language: options.language,
    families: ['Bonum Bagan'],
    drawings: true,
    sheets: plan.sheets.flatMap((sheet) =>
      VERSIONS.map((version) => {
        const lookOf = looks[version]
        return (
          <ChartSheet
            key={`${sheet.no} ${version}`}
            sheet={versionOf(sheet, lookOf)}
            count={plan.sheets.length}
            basePt={plan.basePt}
            frame={frames[version]}
            lookOf={(unitId) => lookOf(unitId) ?? NOTHING}
            words={words}
            heading={words(version === 0 ? 'before' : 'after')}
            version={version}
          />
        )
      }),
    ),
  })
}

type LookOf = (unitId: UnitId) => BoxLook | null

/** What a box of the union says before and after; null where it is not there. */
function versionLooks(
  base: Structure,
  next: Structure,
  union: Union,
  options: ChartSheetOptions,
): readonly [LookOf, LookOf] {
  const former = (unitId: UnitId) => {
    const was = base.tables.unit.get(unitId)?.name
    return was === undefined || was === next.tables.unit.get(unitId)?.name ? null : was
  }
  const before = chartLooks(base, options)
  const after = chartLooks(next, options, former)
  return [
    (unitId) => {
      const was = union.before(unitId)
      return was && before(was)
    },
    (unitId) => {
      const is = union.after(unitId)
      return is && after(is)
    },
  ]
}

function versionFrames(
  next: Structure,
  options: ChartSheetOptions,
): readonly [ChartFrame, ChartFrame] {
  const words = chartWords(options.language)
  const text = frameText(next, options)
  const frame = (version: 'before' | 'after') => {
    const title = [words(version), ...text.title]
    const bare = { ...text, header: [], office: null, title, initials: [] }
    return chartFrame(bare, options.paper, options.minType, LEGEND, options.margins)
  }
  return [frame('before'), frame('after')]
}

/** The sheet with the boxes and lines of one version only. */
function versionOf(sheet: PlannedSheet, lookOf: LookOf): PlannedSheet {
  const here = new Map<UnitId, ChartBox>()
  for (const box of sheet.layout.boxes) if (lookOf(box.unitId)) here.set(box.unitId, box)
  const lines = sheet.layout.lines.flatMap((line) => {
    const parent = here.get(line.parentId)
    const children = line.childIds.flatMap((id) => here.get(id) ?? [])
    return parent && children.length > 0 ? [keptLine(line, parent, children)] : []
  })
  const boxes = new Map([...sheet.boxes].filter(([unitId]) => here.has(unitId)))
  return { ...sheet, boxes, layout: { ...sheet.layout, boxes: [...here.values()], lines } }
}
