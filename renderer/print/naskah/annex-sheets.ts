import type { AnnexPart, Part } from '../../domain/naskah/parts.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { MM_PER_PT, turnedPaper } from '../../layout/pages/paper.ts'
import { wordsIn } from '../../words/words.ts'
import { FRAME_LINE, SIGNED_MM } from '../chart/frame/chart-frame.ts'
import type { Mark } from '../marks/mark.ts'
import { unpacked } from '../marks/packed-sheet.ts'
import { documentOf } from '../sheet/document.ts'
import type { PrintDocument } from '../sheet/print-document.ts'
import { annexChart } from './annex-chart.ts'
import { chartAnnex, type NaskahOrder } from './naskah-document.ts'

/** Text around a chart, at its place in millimetres. */
export interface AnnexText {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly lines: readonly string[]
  readonly sizePt: number
  readonly bold: boolean
  readonly centred: boolean
  readonly heading?: boolean
  readonly before?: number
}

/** What of a sheet is drawn: its place, in millimetres. Above it stands the number of the page. */
export interface AnnexArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface AnnexDrawings {
  /** The drawings alone, each cut to `area`. */
  readonly document: PrintDocument
  readonly area: AnnexArea
  /** Heading, title and signature of each sheet. */
  readonly texts: readonly (readonly AnnexText[])[]
}

const CUT = { side: 8, top: 18, bottom: 6 }

/** The chart of an annex for who sets heading, title and signature around it. */
export function annexDrawings(
  annex: AnnexPart,
  parts: readonly Part[],
  structure: Structure,
  { on, paper, minType }: NaskahOrder,
): AnnexDrawings | null {
  const { chartOf } = annex
  if (!chartOf) return null
  const lying = paper.heightMm >= paper.widthMm ? turnedPaper(paper) : paper
  const around = chartAnnex(annex, parts)
  const order = { unitId: chartOf, on, paper: lying, minType, annex: { ...around, bare: true } }
  const { document, planned } = annexChart(structure, order)
  const area = {
    x: CUT.side,
    y: CUT.top,
    width: lying.widthMm - 2 * CUT.side,
    height: lying.heightMm - CUT.top - CUT.bottom,
  }
  const { frame } = planned
  const count = document.sheets
  return {
    area,
    document: cutTo(document, area),
    texts: Array.from({ length: count }, (_, at) => [
      ...(at === 0 ? headTexts(frame) : []),
      ...(at === count - 1 ? signedTexts(frame) : []),
    ]),
  }
}

type Frame = ReturnType<typeof annexChart>['planned']['frame']

function headTexts(frame: Frame): AnnexText[] {
  const { header, headerX, headerWidth, margins, type, title, titleX, titleY, titleType } = frame
  const reach = Math.min(titleX - margins.left, frame.paper.widthMm - margins.right - titleX)
  return [
    {
      x: headerX,
      y: margins.top,
      width: headerWidth + 4,
      lines: header,
      sizePt: type,
      bold: false,
      centred: false,
    },
    {
      x: titleX - reach,
      y: titleY,
      width: 2 * reach,
      lines: title,
      sizePt: titleType,
      bold: true,
      centred: true,
      heading: true,
    },
  ]
}

function signedTexts({ signature, first, type }: Frame): AnnexText[] {
  if (!signature) return []
  const mm = type * MM_PER_PT
  const { office, name, width, height } = signature
  return [
    {
      x: first.x + first.width - width,
      y: first.y + first.height - height + mm,
      width,
      lines: [...office, ...name],
      sizePt: type,
      bold: false,
      centred: true,
      before: SIGNED_MM - FRAME_LINE * mm,
    },
  ]
}

/** The same sheets, of each what lies in that area. */
function cutTo(document: PrintDocument, area: AnnexArea): PrintDocument {
  const { packed, title, author, subject, families } = document
  const words = wordsIn('id')
  return documentOf({
    title,
    author,
    subject,
    families,
    language: 'id',
    paper: { widthMm: area.width, heightMm: area.height },
    count: packed.length,
    sheetAt: (at) => {
      const { marks, label } = unpacked(packed[at] ?? '')
      const moved: Mark = { kind: 'group', marks, place: { x: -area.x, y: -area.y } }
      const bookmark = words('proposal-paper.page', { no: at + 1, count: packed.length })
      return { label, bookmark, marks: [moved] }
    },
  })
}
