import {
  type AnnexPart,
  annexHeading,
  annexSigner,
  type Part,
  partsOf,
} from '../../domain/naskah/parts.ts'
import type { NaskahText } from '../../domain/naskah/text-of.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { type Paper, turnedPaper } from '../../layout/pages/paper.ts'
import { wordsIn } from '../../words/words.ts'
import type { ChartAnnex } from '../chart/chart-options.ts'
import { officeName } from '../chart/plan/chart-sheets.ts'
import { type Mark, meant, type SheetMarks } from '../marks/mark.ts'
import { FOOT } from '../marks/meaning.ts'
import { unpacked } from '../marks/packed-sheet.ts'
import { documentOf } from '../sheet/document.ts'
import { lineHeight, textMarks } from '../sheet/drawing.ts'
import type { PrintDocument, SheetsDrawn } from '../sheet/print-document.ts'
import { laidOut, type Piece } from '../text/piece.ts'
import { annexChart } from './annex-chart.ts'
import { annexPieces } from './annex-pieces.ts'
import { EDGE, type NaskahLook, naskahLook } from './naskah-look.ts'
import { naskahPieces, placeName } from './naskah-pieces.ts'
import { nestedLists } from './nested-lists.ts'

export interface NaskahOrder {
  readonly on: CalendarDate
  /** As its text lies. */
  readonly paper: Paper
  readonly minType: number
  readonly drawn?: SheetsDrawn | undefined
}

/** A sheet before it has its number. */
type Made = (no: number) => Omit<SheetMarks, 'label' | 'bookmark'>

const PAGE_TOP = 12

/** The regulation on sheets; none where there is no text. */
export function naskahDocument(
  text: NaskahText | null,
  structure: Structure,
  order: NaskahOrder,
): PrintDocument {
  const { paper, drawn } = order
  const look = naskahLook(paper, order.minType)
  const parts = text ? partsOf(text.lines) : []
  const sheets = text ? sheetsOf(text, parts, structure, order, look) : []
  const title = naskahTitle(parts)
  const words = wordsIn('id')
  return documentOf({
    title,
    paper,
    language: 'id',
    families: ['Bonum Bagan'],
    author: officeName(structure),
    subject: title,
    drawn,
    count: sheets.length,
    sheetAt: (at) => {
      const page = words('proposal-paper.page', { no: at + 1, count: sheets.length })
      const made = sheets[at]?.(at + 1) ?? { marks: [] }
      return { ...made, label: `${title}, ${page}`, bookmark: page }
    },
  })
}

/** "PERATURAN WALI KOTA CONTOH NOMOR … TENTANG …", as one line. */
export function naskahTitle(parts: readonly Part[]): string {
  const title = parts.find(({ kind }) => kind === 'title')
  const lines = title?.kind === 'title' ? title.lines : []
  return lines.map(({ spans }) => spans.map((span) => span.text).join('')).join(' ')
}

/** The text, then each annex: charts on sheets of their own, texts as they come. */
function sheetsOf(
  text: NaskahText,
  parts: readonly Part[],
  structure: Structure,
  order: NaskahOrder,
  look: NaskahLook,
): Made[] {
  // An amendment names articles it does not restate.
  const there = new Set(text.lines.map(({ key }) => key))
  const placeOf = (key: string) => (there.has(key) ? placeName(key) : null)
  const main = parts.filter(({ kind }) => kind !== 'annex')
  const annexes = parts.filter((part) => part.kind === 'annex')
  return [
    ...textSheets(naskahPieces(main, look, placeOf), look),
    ...annexes.flatMap((annex) =>
      annex.chartOf === null
        ? textSheets(annexPieces(annex, parts, look, placeOf), look)
        : chartPages(annex, parts, structure, order, look),
    ),
  ]
}

function textSheets(pieces: readonly Piece[], look: NaskahLook): Made[] {
  const area = { firstTop: EDGE, top: EDGE, bottom: look.paper.heightMm - EDGE }
  return laidOut(pieces, area).map(({ marks }) => (no) => ({
    marks: [...pageNumber(no, look, look.paper), ...nestedLists(marks())],
  }))
}

/** What stands around the chart of an annex. */
export function chartAnnex(annex: AnnexPart, parts: readonly Part[]): ChartAnnex {
  const [office = '', name = ''] = annexSigner(parts)
  const title = annex.line.spans.map(({ text }) => text).join('')
  return { header: annexHeading(annex.line, parts), title: [title], office, name }
}

function chartPages(
  annex: AnnexPart,
  parts: readonly Part[],
  structure: Structure,
  { on, paper, minType }: NaskahOrder,
  look: NaskahLook,
): Made[] {
  const { chartOf } = annex
  if (!chartOf) return []
  const upright = paper.heightMm >= paper.widthMm
  const lying = upright ? turnedPaper(paper) : paper
  const order = { unitId: chartOf, on, paper: lying, minType, annex: chartAnnex(annex, parts) }
  const { document } = annexChart(structure, order)
  return document.packed.map((packed, at) => (no) => {
    const { marks } = unpacked(packed)
    const area = { x: 0, y: 0, width: lying.widthMm, height: lying.heightMm }
    const placed: Mark = { kind: 'group', marks, at: { name: placeName(annex.line.key), area } }
    return {
      ...(upright ? { turned: true as const } : {}),
      marks: [...pageNumber(no, look, lying), ...(at === 0 ? [placed] : marks)],
    }
  })
}

/** "- 2 -", from the second page on. */
function pageNumber(no: number, { style }: NaskahLook, paper: Paper): Mark[] {
  if (no < 2) return []
  const top = PAGE_TOP - lineHeight(style) / 2
  return [
    meant(FOOT, textMarks([`- ${no} -`], style, { x: paper.widthMm / 2, top, anchor: 'middle' })),
  ]
}
