import { logoOf } from '../../domain/paper/letterhead-logo.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { partsOf } from '../../domain/values/calendar-date.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { planSheets } from '../../layout/pages/planner.ts'
import type { PlannedSheet, SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { type ChartWords, chartWords } from '../../words/papers/chart-words.ts'
import { petaWords } from '../../words/papers/peta-words.ts'
import { type ChartFrame, chartFrame, MARGINS } from '../chart/chart-frame.ts'
import { ChartHeader, ChartSignature } from '../chart/chart-header.tsx'
import { ChartLines } from '../chart/chart-lines.tsx'
import { type BoxLook, chartLooks } from '../chart/chart-look.ts'
import { type ChartSheetOptions, MOST_TYPE } from '../chart/chart-options.ts'
import { atLargestType } from '../plan/largest-type.ts'
import { documentOf } from '../sheet/document.tsx'
import { PaperSvg } from '../sheet/paper-svg.tsx'
import type { PrintDocument } from '../sheet/print-document.ts'
import { petaParts } from './peta-box.ts'
import { PetaBoxDrawing } from './peta-box-drawing.tsx'
import {
  FOOT_FRAMES,
  FOOT_STEP,
  footHeight,
  footLines,
  footTexts,
  framesOn,
  frameType,
} from './peta-foot.ts'

export interface PetaSheets {
  readonly document: PrintDocument
  readonly plan: SheetPlan
}

/**
 * Peta jabatan as a chart: every unit with its head, kelas and holder, and inside it the table
 * Jabatan | Kls | B | K | −/+; the totals stand below. Sheets are planned as those of a Lampiran.
 */
export function petaJabatanSheets(structure: Structure, options: ChartSheetOptions): PetaSheets {
  return atLargestType(options.minType, (minType) => sheetsAt(structure, { ...options, minType }))
}

function sheetsAt(structure: Structure, options: ChartSheetOptions): PetaSheets {
  const looks = chartLooks(structure, { ...options, content: 'holders' })
  const parts = new Map<UnitId, BoxLook>()
  const words = petaWords(options.language)
  const lookOf = (unitId: UnitId): BoxLook => {
    const known = parts.get(unitId)
    if (known) return known
    const look = looks(unitId)
    const own = { ...look, parts: petaParts(structure, unitId, options.on, look, words) }
    parts.set(unitId, own)
    return own
  }
  const texts = footTexts(structure, options, FOOT_FRAMES)
  const frameFor = (paper: ChartSheetOptions['paper']) =>
    petaFrame(structure, options, paper, texts)
  const notes = chartWords(options.language)
  const plan = planSheets(structure, {
    paper: options.paper,
    minType: options.minType,
    maxType: MOST_TYPE,
    mode: options.mode === 'poster' ? 'fit' : options.mode,
    ...(options.unitId ? { tops: [options.unitId] } : {}),
    textsOf: (unitId) => [lookOf(unitId).parts],
    family: 'serif',
    areaOf: (paper, first) => (first ? frameFor(paper).first : frameFor(paper).others),
    words: {
      goesOn: (own, to) => notes('goesOn', { own, ...to }),
      comesFrom: (own, from) => notes('comesFrom', { own, ...from }),
    },
  })
  const frame = frameFor(options.paper)
  const footOf = (sheet: PlannedSheet) =>
    footLines(footTexts(structure, options, framesOn(sheet, lookOf)), options, options.paper)
  const document = documentOf({
    title: frame.title.join(' '),
    paper: options.paper,
    language: options.language,
    families: ['Bonum Bagan'],
    drawings: true,
    drawn: options.drawn,
    sheets: plan.sheets.map((sheet) => (
      <PetaSheet
        key={sheet.no}
        {...{ sheet, plan, frame, lookOf }}
        foot={footOf(sheet)}
        room={footLines(texts, options, options.paper).length}
        words={notes}
      />
    )),
  })
  return { document, plan }
}

/** The frame of a chart with the title of a peta jabatan, and room for the totals at its foot. */
function petaFrame(
  structure: Structure,
  options: ChartSheetOptions,
  paper: ChartSheetOptions['paper'],
  foot: readonly string[],
): ChartFrame {
  const words = petaWords(options.language)
  const value = (key: string) => get(structure, `setting:${key}`)?.value.trim() ?? ''
  const unit = options.unitId && get(structure, options.unitId)
  const office = unit ? unit.name : value('officeName')
  const date = longDate(options.on, options.language).split(' ')
  const period = words('period', {
    month: (date[1] ?? '').toUpperCase(),
    year: String(partsOf(options.on).year),
  })
  const { margins = MARGINS, minType } = options
  const lines = footLines(foot, options, paper).length
  return chartFrame(
    {
      header: [],
      title: [words('title'), ...(office === '' ? [] : [office.toUpperCase()])],
      subtitle: period,
      office: value('headTitle') === '' ? null : `${value('headTitle').toUpperCase()},`,
      name: value('headName').toUpperCase(),
      logo: logoOf(structure),
    },
    paper,
    minType,
    0,
    { ...margins, bottom: margins.bottom + footHeight(lines, frameType(minType)) },
  )
}

function PetaSheet(props: {
  readonly sheet: PlannedSheet
  readonly plan: SheetPlan
  readonly frame: ChartFrame
  readonly lookOf: (unitId: UnitId) => BoxLook
  readonly foot: readonly string[]
  /** Lines the foot has room for. */
  readonly room: number
  readonly words: ChartWords
}) {
  const { sheet, plan, frame, lookOf, foot, room, words } = props
  const { widthMm, heightMm } = frame.paper
  const { margins } = frame
  const mm = frame.type * MM_PER_PT
  const inside = plan.basePt * MM_PER_PT
  const bottom = heightMm - margins.bottom + footHeight(room, frame.type)
  const title = frame.title.join(' ')
  return (
    <PaperSvg paper={frame.paper} title={`${title} · ${sheet.no}`}>
      <ChartHeader frame={frame} first={sheet.no === 1} heading={title} />
      <g
        transform={`translate(${sheet.x} ${sheet.y}) scale(${sheet.scale})`}
        fontSize={inside}
        textAnchor="middle"
      >
        <ChartLines lines={sheet.layout.lines} mm={inside} />
        {sheet.layout.boxes.map((box) => {
          const planned = sheet.boxes.get(box.unitId)
          if (!planned) return null
          return (
            <PetaBoxDrawing
              key={box.unitId}
              box={box}
              planned={planned}
              look={lookOf(box.unitId)}
              mm={inside}
            />
          )
        })}
      </g>
      <g fontSize={mm}>
        {foot.map((line, index) => (
          <text key={line} x={margins.left} y={bottom - (foot.length - 1 - index) * FOOT_STEP * mm}>
            {line}
          </text>
        ))}
      </g>
      {sheet.no === 1 && <ChartSignature frame={frame} />}
      {plan.sheets.length > 1 && (
        <text x={widthMm - margins.right} y={bottom} fontSize={mm} textAnchor="end">
          {words('sheetOf', { no: sheet.no, count: plan.sheets.length })}
        </text>
      )}
    </PaperSvg>
  )
}
