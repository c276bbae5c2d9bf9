import { type Logo, logoSize } from '../../../domain/paper/letterhead-logo.ts'
import { keptType } from '../../../layout/pages/kept-type.ts'
import type { PageArea } from '../../../layout/pages/page-setting.ts'
import {
  evenMargins,
  type Margins,
  MM_PER_PT,
  middleOf,
  type Paper,
} from '../../../layout/pages/paper.ts'
import { textWidth, wrapText } from '../../../layout/text/text-measure.ts'
import { EDGE } from '../../sheet/sheet-foot.ts'
import { type InitialsTable, initialsTable } from './chart-initials.ts'
import type { FrameText } from './frame-text.ts'

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
  /** Top left. */
  readonly logo: (FramePlace & Pick<Logo, 'href' | 'raster'>) | null
  readonly title: readonly string[]
  readonly titleY: number
  /** The middle of title and subtitle. */
  readonly titleX: number
  readonly subtitle: string | null
  /** Lines below the subtitle. */
  readonly notice: readonly string[]
  readonly signature: {
    readonly office: readonly string[]
    readonly name: readonly string[]
    readonly under: readonly string[]
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
  /** Where nothing but a line of heading stands on the sheet. */
  readonly bare: PageArea
}

/** A rectangle of the paper, in millimetres from its upper left corner. */
export interface FramePlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where no others are asked for. */
export const MARGINS = evenMargins(EDGE)
export const FRAME_LINE = 1.3
const LINE = FRAME_LINE
/** Points: header and legend are never smaller, though boxes may be. */
const LEAST_TYPE = 8.5
/** Width of the legend, in type sizes. */
export const LEGEND_WIDTH = 24
/** Millimetres between office and name, at least: a signature and, over its edge, the stamp of the office. */
export const SIGNED_MM = 25
/** A sentence below the title is no wider, in type sizes. */
const NOTICE_WIDTH = 48
/** Room a hand needs to sign, in type sizes. */
const LEAST_SIGNED = 12
/** Room of a logo in type sizes, and millimetres it never exceeds. */
const LOGO = { width: 10, height: 6.5, most: 24 }

interface FrameRoom {
  readonly paper: Paper
  readonly margins: Margins
  readonly widest: number
}

/** Points of what stands around a drawing whose smallest type is `minType`. */
export function frameType(minType: number): number {
  return Math.max(LEAST_TYPE, keptType(minType))
}

/**
 * Header top right, title in the middle beside or below it, legend and signature in the lower corners. `widest`: header,
 * title and signature are no wider, in millimetres, as on a poster no wider than one of its sheets.
 */
export function chartFrame(
  text: FrameText,
  paper: Paper,
  minType: number,
  legendLines: number,
  margins: Margins = MARGINS,
  widest = Number.POSITIVE_INFINITY,
): ChartFrame {
  const type = frameType(minType)
  const mm = type * MM_PER_PT
  const room: FrameRoom = { paper, margins, widest }
  const inner = paper.widthMm - margins.left - margins.right
  const head = frameHead(text, room, type, Math.max(12, minType * 1.25))
  const bottom = paper.heightMm - margins.bottom - 1.6 * mm
  const signed = signatureOf(text, Math.min(inner / 2, 26 * mm, widest), mm)
  // On a poster it keeps no boxes away that do not touch it: they would cost a sheet.
  const signature = Number.isFinite(widest) ? tight(signed, mm) : signed
  const legend = { side: 'left' as const, ...legendSize(legendLines, mm) }
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
    ...head,
    subtitle: text.subtitle,
    signature,
    initials: table && { table, x: right - block.tableRight, y: bottom - block.tableTop },
    legendLines,
    first: area(
      head.bottom + mm,
      block.size.height > 0 ? [legend, { side: 'right', ...block.size }] : [legend],
    ),
    // Who signs signs the last sheet, whichever that is.
    others: area(later, signature ? [legend, signedCorner(signature)] : [legend]),
    bare: area(later, []),
  }
}

function signedCorner({ width, height }: NonNullable<ChartFrame['signature']>) {
  return { side: 'right' as const, width, height }
}

function legendSize(lines: number, mm: number) {
  return { width: LEGEND_WIDTH * mm, height: lines === 0 ? 0 : (lines + 1.8) * 1.5 * mm }
}

/** Logo, header and title. */
function frameHead(text: FrameText, room: FrameRoom, type: number, titleType: number) {
  const { paper, margins, widest } = room
  const mm = type * MM_PER_PT
  const titleMm = titleType * MM_PER_PT
  const inner = paper.widthMm - margins.left - margins.right
  const headerWidth = Math.min(inner * 0.45, 32 * mm, widest)
  const headerX = paper.widthMm - margins.right - headerWidth
  const header = text.header.flatMap((line) => serif(line, headerWidth, mm, false))
  const headerHeight = header.length * LINE * mm
  const logo = text.logo ? logoPlace(text.logo, margins, mm) : null
  const free = inner - (logo ? 2 * (logo.width + 4) : 0)
  const beside = Math.min(free, 2 * (headerX - 4 - middleOf(paper, margins)))
  const fitsBeside = header.length > 0 && beside > 24 * titleMm
  const titleWidth = Math.min(fitsBeside ? beside : free, widest)
  const title = text.title.flatMap((line) => serif(line, titleWidth, titleMm, true))
  const titleY = margins.top + (fitsBeside || header.length === 0 ? 0 : headerHeight + mm)
  const notice = text.notice
    ? serif(text.notice, Math.min(titleWidth, NOTICE_WIDTH * mm), mm, false)
    : []
  const below = (text.subtitle ? 1 : 0) + notice.length
  const titleHeight = title.length * LINE * titleMm + below * LINE * mm
  const bottom = Math.max(
    margins.top + headerHeight,
    titleY + titleHeight,
    logo ? logo.y + logo.height : 0,
  )
  const titleX = middleOf(paper, margins)
  return { titleType, header, headerX, headerWidth, logo, title, titleX, titleY, notice, bottom }
}

function logoPlace(logo: Logo, margins: Margins, mm: number): ChartFrame['logo'] {
  const size = logoSize(logo, {
    width: Math.min(LOGO.width * mm, 1.5 * LOGO.most),
    height: Math.min(LOGO.height * mm, LOGO.most),
  })
  return { href: logo.href, raster: logo.raster, x: margins.left, y: margins.top, ...size }
}

function signatureOf(text: FrameText, width: number, mm: number): ChartFrame['signature'] {
  if (!text.office) return null
  const office = serif(text.office, width, mm, false)
  const name = text.name === '' ? [''] : serif(text.name, width, mm, true)
  const under = text.under ? serif(text.under, width, mm, false) : []
  const lines = office.length + name.length + under.length
  return { office, name, under, width, height: lines * LINE * mm + SIGNED_MM + mm }
}

/** No wider than its lines, with some room at both sides. */
function tight(signature: ChartFrame['signature'], mm: number): ChartFrame['signature'] {
  if (!signature) return null
  const { office, name, under, width } = signature
  const widthOf = (bold: boolean) => (line: string) => textWidth(line, { family: 'serif', bold })
  const plain = [...office, ...under].map(widthOf(false))
  const longest = Math.max(...plain, ...name.map(widthOf(true)), LEAST_SIGNED)
  return { ...signature, width: Math.min(width, (longest + 2) * mm) }
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
