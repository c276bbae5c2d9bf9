import { logoOf } from '../../domain/paper/letterhead-logo.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { partsOf } from '../../domain/values/calendar-date.ts'
import { inOneScale } from '../../layout/pages/one-type.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { PlanMemory } from '../../layout/pages/plan-memory.ts'
import { planSheets } from '../../layout/pages/planner.ts'
import type { PlannedSheet, SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { boxList } from '../chart/boxes/box-list.ts'
import { lineMarks } from '../chart/chart-lines.ts'
import { type BoxLook, chartLooks } from '../chart/chart-look.ts'
import { type ChartSheetOptions, MOST_TYPE } from '../chart/chart-options.ts'
import { type ChartFrame, chartFrame, MARGINS } from '../chart/frame/chart-frame.ts'
import { headerMarks, headingMarks, signatureMarks } from '../chart/frame/chart-header.ts'
import { headingOf, officeName } from '../chart/plan/chart-sheets.ts'
import { signerUnder } from '../heads/signer-chain.ts'
import { type Mark, meant, type SheetMarks } from '../marks/mark.ts'
import { FOOT, PARAGRAPH } from '../marks/meaning.ts'
import { textMark } from '../marks/text-mark.ts'
import { atLargestType } from '../plan/largest-type.ts'
import { oncePerPaper } from '../plan/once-per-paper.ts'
import { documentOf } from '../sheet/document.ts'
import type { PrintDocument } from '../sheet/print-document.ts'
import { petaParts } from './peta-box.ts'
import { petaBoxDrawing } from './peta-box-drawing.ts'
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
  const lookOf = petaLooks(structure, options)
  const memory = new PlanMemory((unitId) => [lookOf(unitId).parts], 'serif')
  const fitting = atLargestType(options.minType, (minType) =>
    planAt({ structure, lookOf, memory }, { ...options, minType }),
  )
  const plan = { ...fitting.plan, sheets: inOneScale(fitting.plan.sheets) }
  const planned = { ...fitting, plan }
  return { document: documentAt({ structure, lookOf }, planned, options), plan }
}

interface PetaContent {
  readonly structure: Structure
  readonly lookOf: (unitId: UnitId) => BoxLook
  readonly memory: PlanMemory
}

interface PlannedPeta {
  readonly plan: SheetPlan
  readonly frame: ChartFrame
  readonly options: ChartSheetOptions
  /** Lines the foot has room for. */
  readonly room: number
}

/** The looks of all units, with the table of their posts; each is made once. */
function petaLooks(structure: Structure, options: ChartSheetOptions): PetaContent['lookOf'] {
  const looks = chartLooks(structure, { ...options, content: 'holders' })
  const parts = new Map<UnitId, BoxLook>()
  const words = wordsIn(options.language)
  return (unitId) => {
    const known = parts.get(unitId)
    if (known) return known
    const look = looks(unitId)
    const own = { ...look, parts: petaParts(structure, unitId, options.on, look, words) }
    parts.set(unitId, own)
    return own
  }
}

function planAt({ structure, memory }: PetaContent, options: ChartSheetOptions): PlannedPeta {
  const texts = footTexts(structure, options, FOOT_FRAMES)
  const frameFor = oncePerPaper((paper) => petaFrame(structure, options, paper, texts))
  const notes = wordsIn(options.language)
  const plan = planSheets(structure, {
    paper: options.paper,
    minType: options.minType,
    maxType: MOST_TYPE,
    mode: options.mode === 'poster' ? 'fit' : options.mode,
    ...(options.unitId ? { tops: [options.unitId] } : {}),
    memory,
    areaOf: (paper, first) => (first ? frameFor(paper).first : frameFor(paper).others),
    words: {
      goesOn: (own, to) => notes('chart-paper.goes-on', { own, ...to }),
      comesFrom: (own, from) => notes('chart-paper.comes-from', { own, ...from }),
    },
  })
  const room = footLines(texts, options, options.paper).length
  return { plan, frame: frameFor(options.paper), options, room }
}

function documentAt(
  { structure, lookOf }: Omit<PetaContent, 'memory'>,
  { plan, frame, options, room }: PlannedPeta,
  { drawn }: ChartSheetOptions,
): PrintDocument {
  const words = wordsIn(options.language)
  return documentOf({
    title: frame.title.join(' '),
    paper: options.paper,
    language: options.language,
    families: ['Bonum Bagan'],
    author: officeName(structure),
    subject: frame.subtitle ?? '',
    drawn,
    count: plan.sheets.length,
    sheetAt: (at) => {
      const sheet = plan.sheets[at] as PlannedSheet
      const foot = footLines(
        footTexts(structure, options, framesOn(sheet, lookOf)),
        options,
        options.paper,
      )
      return petaSheet({
        sheet,
        plan,
        frame,
        lookOf,
        heading: headingOf(structure, sheet),
        foot,
        room,
        words,
      })
    },
  })
}

/** The frame of a chart with the title of a peta jabatan, and room for the totals at its foot. */
function petaFrame(
  structure: Structure,
  options: ChartSheetOptions,
  paper: ChartSheetOptions['paper'],
  foot: readonly string[],
): ChartFrame {
  const words = wordsIn(options.language)
  const value = (key: string) => get(structure, `setting:${key}`)?.value.trim() ?? ''
  const unit = options.unitId && get(structure, options.unitId)
  const office = unit ? unit.name : value('officeName')
  const date = longDate(options.on, options.language).split(' ')
  const period = words('peta-paper.period', {
    month: (date[1] ?? '').toUpperCase(),
    year: String(partsOf(options.on).year),
  })
  const { margins = MARGINS, minType } = options
  const lines = footLines(foot, options, paper).length
  return chartFrame(
    {
      header: [],
      title: [
        words('peta-paper.title').toUpperCase(),
        ...(office === '' ? [] : [office.toUpperCase()]),
      ],
      subtitle: period,
      office: value('headTitle') === '' ? null : `${value('headTitle').toUpperCase()},`,
      name: value('headName').toUpperCase(),
      under: signerUnder(value),
      logo: logoOf(structure),
    },
    paper,
    minType,
    0,
    { ...margins, bottom: margins.bottom + footHeight(lines, frameType(minType)) },
  )
}

interface PetaSheetParts {
  readonly sheet: PlannedSheet
  readonly plan: SheetPlan
  readonly frame: ChartFrame
  readonly lookOf: (unitId: UnitId) => BoxLook
  /** Of a later sheet: the branches it goes on with. */
  readonly heading: string
  readonly foot: readonly string[]
  /** Lines the foot has room for. */
  readonly room: number
  readonly words: Words
}

function petaSheet(parts: PetaSheetParts): SheetMarks {
  const { sheet, plan, frame, heading, foot, room, words } = parts
  const { widthMm, heightMm } = frame.paper
  const { margins } = frame
  const mm = frame.type * MM_PER_PT
  const bottom = heightMm - margins.bottom + footHeight(room, frame.type)
  const title = frame.title.join(' ')
  const first = sheet.no === 1
  const footMarks = foot.map((line, index) =>
    textMark(line, margins.left, bottom - (foot.length - 1 - index) * FOOT_STEP * mm, mm),
  )
  const number = words('chart-paper.sheet-of', { no: sheet.no, count: plan.sheets.length })
  const end = { x: widthMm - margins.right, y: bottom }
  return {
    label: `${title} · ${sheet.no}`,
    bookmark: `${sheet.no} · ${first ? title : heading}`,
    marks: [
      ...(first
        ? headerMarks(frame, words('chart-paper.logo'))
        : headingMarks(frame, heading, { over: title })),
      drawingMarks(parts),
      ...footMarks.map((line) => (first ? meant(PARAGRAPH, [line]) : meant(FOOT, [line]))),
      ...(first ? signatureMarks(frame) : []),
      ...(plan.sheets.length > 1
        ? [meant(FOOT, [textMark(number, end.x, end.y, mm, { anchor: 'end' })])]
        : []),
    ],
  }
}

function drawingMarks({ sheet, plan, lookOf, words }: PetaSheetParts): Mark {
  const mm = plan.basePt * MM_PER_PT
  return {
    kind: 'group',
    place: { x: sheet.x, y: sheet.y, scale: sheet.scale },
    marks: [
      ...lineMarks(sheet.layout.lines, mm),
      ...boxList(sheet.layout, words, (box) => {
        const planned = sheet.boxes.get(box.unitId)
        return planned ? petaBoxDrawing({ box, planned, look: lookOf(box.unitId), mm }) : null
      }),
    ],
  }
}
