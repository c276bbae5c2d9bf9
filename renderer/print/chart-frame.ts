import type { CalendarDate } from '../domain/calendar-date.ts'
import { childrenOf, get, type Structure } from '../domain/structure.ts'
import type { PageArea } from '../layout/fit-page.ts'
import { evenMargins, type Margins, MM_PER_PT, middleOf, type Paper } from '../layout/paper.ts'
import { wrapText } from '../layout/text-measure.ts'
import { type InitialsTable, initialsTable } from './chart-initials.tsx'
import type { ChartSheetOptions } from './chart-options.ts'
import { chartWords } from './chart-words.ts'
import { longDate } from './long-date.ts'
import { initialsOf } from './signer-chain.ts'

/** What stands around the drawing, broken into lines for one paper; millimetres and points. */
export interface ChartFrame {
  readonly paper: Paper
  readonly margins: Margins
  /** Points of header, legend and foot. */
  readonly type: number
  readonly titleType: number
  readonly header: readonly string[]
  readonly headerX: number
  readonly headerWidth: number
  readonly title: readonly string[]
  readonly titleY: number
  readonly subtitle: string | null
  readonly signature: {
    readonly office: readonly string[]
    readonly name: string
    readonly width: number
    readonly height: number
  } | null
  /** Beside the signature, or above it where the paper is too narrow. */
  readonly initials: {
    readonly table: InitialsTable
    readonly x: number
    readonly y: number
  } | null
  readonly legendLines: number
  readonly first: PageArea
  readonly others: PageArea
}

/** Where no others are asked for. */
export const MARGINS = evenMargins(12)
const LINE = 1.3

export interface FrameText {
  readonly header: readonly string[]
  readonly title: readonly string[]
  readonly subtitle: string | null
  readonly office: string | null
  readonly name: string
  /** Posts that initial. */
  readonly initials?: readonly string[]
}

/** The texts around the drawing, from the settings of the office; what is not on record is left out. */
export function frameText(structure: Structure, options: ChartSheetOptions): FrameText {
  const words = chartWords(options.language)
  const value = (key: string) => get(structure, `setting:${key}`)?.value.trim() ?? ''
  const head = value('headTitle')
  const decree = value('decreeNo')
  const header =
    head === '' || decree === ''
      ? []
      : [
          words('attachment'),
          words('regulation', { head: head.toUpperCase() }),
          words('number', { no: decree.toUpperCase() }),
          ...(value('decreeTitle') === ''
            ? []
            : [words('about'), value('decreeTitle').toUpperCase()]),
        ]
  const [top, ...others] = childrenOf(structure, null)
  const unitId = options.unitId ?? (value('officeName') === '' && others.length === 0 ? top : null)
  const unit = unitId && structure.tables.unit.get(unitId)
  const name = unit ? unit.name : value('officeName')
  return {
    header,
    title: [words('title'), ...(name === '' ? [] : [name.toUpperCase()])],
    subtitle: options.content === 'holders' ? asOf(options.on, options) : null,
    office: head === '' ? null : `${head.toUpperCase()},`,
    name: value('headName').toUpperCase(),
    initials: options.initials ? initialsOf({ setting: value }) : [],
  }
}

function asOf(date: CalendarDate, { language }: ChartSheetOptions): string {
  return chartWords(language)('asOf', { date: longDate(date, language) })
}

/** Header top right, title in the middle beside or below it, legend and signature in the lower corners. */
export function chartFrame(
  text: FrameText,
  paper: Paper,
  minType: number,
  legendLines: number,
  margins: Margins = MARGINS,
): ChartFrame {
  const type = Math.max(8.5, minType)
  const titleType = Math.max(12, minType * 1.25)
  const mm = type * MM_PER_PT
  const titleMm = titleType * MM_PER_PT
  const inner = paper.widthMm - margins.left - margins.right
  const headerWidth = Math.min(inner * 0.45, 32 * mm)
  const headerX = paper.widthMm - margins.right - headerWidth
  const header = text.header.flatMap((line) => serif(line, headerWidth, mm, false))
  const headerHeight = header.length * LINE * mm
  const beside = 2 * (headerX - 4 - middleOf(paper, margins))
  const fitsBeside = header.length > 0 && beside > 24 * titleMm
  const titleWidth = fitsBeside ? beside : inner
  const title = text.title.flatMap((line) => serif(line, titleWidth, titleMm, true))
  const titleY = margins.top + (fitsBeside || header.length === 0 ? 0 : headerHeight + mm)
  const titleHeight = title.length * LINE * titleMm + (text.subtitle ? LINE * mm : 0)
  const top = Math.max(margins.top + headerHeight, titleY + titleHeight) + mm
  const bottom = paper.heightMm - margins.bottom - 1.6 * mm
  const signatureWidth = Math.min(inner / 2, 26 * mm)
  const office = text.office ? serif(text.office, signatureWidth, mm, false) : []
  const legend = { side: 'left' as const, width: 24 * mm, height: (legendLines + 1.8) * 1.5 * mm }
  const signed = { width: signatureWidth, height: (office.length + 4) * LINE * mm + mm }
  const signature = office.length > 0 ? { office, name: text.name, ...signed } : null
  const table = initialsTable(text.initials ?? [], mm)
  const block = signedBlock(signature, table, inner - legend.width, mm)
  const right = paper.widthMm - margins.right
  const later = margins.top + 2 * LINE * mm + mm
  const area = (y: number, corners: PageArea['corners']): PageArea => {
    return { x: margins.left, y, width: inner, height: bottom - y, corners }
  }
  return {
    paper,
    margins,
    type,
    titleType,
    header,
    headerX,
    headerWidth,
    title,
    titleY,
    subtitle: text.subtitle,
    signature,
    initials: table && { table, x: right - block.tableRight, y: bottom - block.tableTop },
    legendLines,
    first: area(top, block.size.height > 0 ? [legend, { side: 'right', ...block.size }] : [legend]),
    others: area(later, [legend]),
  }
}

/** Signature and initials in the lower right corner: beside one another where the room is wide enough. */
function signedBlock(
  signature: ChartFrame['signature'],
  table: InitialsTable | null,
  room: number,
  mm: number,
) {
  const { width, height } = signature ?? { width: 0, height: 0 }
  if (!table) return { size: { width, height }, tableRight: 0, tableTop: 0 }
  const beside = width + 2 * mm + table.width
  const tall = table.height + mm
  if (beside <= room) {
    const size = { width: beside, height: Math.max(height, tall) }
    return { size, tableRight: beside, tableTop: table.height }
  }
  const size = { width: Math.max(width, table.width), height: height + tall }
  return { size, tableRight: table.width, tableTop: height + table.height }
}

function serif(text: string, width: number, mm: number, bold: boolean): string[] {
  return wrapText(text, { family: 'serif', bold }, width / mm)
}
