import { logoSize } from '../../domain/paper/letterhead-logo.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Paper } from '../../layout/pages/paper.ts'
import type { Words } from '../../words/words.ts'
import { footOf, letterheadLines, paperLogo } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { documentOf } from '../sheet/document.ts'
import {
  leadMarks,
  lineHeight,
  partLines,
  rule,
  type TextStyle,
  textMarks,
} from '../sheet/drawing.ts'
import { logoMark } from '../sheet/logo-mark.ts'
import type { PrintDocument } from '../sheet/print-document.ts'
import { EDGE, type SheetFoot, sheetFoot } from '../sheet/sheet-foot.ts'
import { rowMarks, type SetRow, type SidePlace, setRows } from '../text/outline-rows.ts'
import { FOLDS, type Fold, type SummaryRow, summaryRows } from './summary-rows.ts'
import { type SummaryScope, summaryScopes } from './summary-scopes.ts'
import { type Sentence, summarySentences } from './summary-sentences.ts'

/** Points of the largest and the smallest type; what is asked for may only be larger than the smallest. */
const MOST = 13
const LEAST = 9
const STEP = 0.5
const BETWEEN = 6
const FOOT: TextStyle = { sizePt: 9, bold: false, family: 'sans' }

export interface SummarySheets {
  readonly document: PrintDocument
  /** Of how many offices there are more sheets than one each; null where each has its sheet. */
  readonly over: { readonly about: number; readonly sheets: number } | null
}

/** Both ways a sheet may lie, the one asked for alone where one is. */
export type SummaryPapers = readonly [Paper, ...Paper[]]

/**
 * A sheet for the office, or one for each office of a city the proposal touches: before and after beside one another,
 * six sentences beneath. The largest type at which all has room, lying as it has most; what does not change is folded
 * closer where nothing else helps. What has no room even so goes on on another sheet, and `over` says so.
 */
export function summarySheets(
  paper: ProposalPaper,
  sheets: SummaryPapers,
  minType: number,
  words: Words,
  unitId: UnitId | null = null,
): SummarySheets {
  const told = summaryScopes(paper, unitId).map(
    (scope): Told => ({
      paper,
      words,
      scope,
      sentences: summarySentences(paper, scope, words),
      rows: FOLDS.map((fold) => summaryRows(scope, words, fold)),
    }),
  )
  const least = Math.max(LEAST, minType)
  const [first, ...others] = sheets.map((sheet) => laidOn(told, sheet, least))
  // A document has one size: all its sheets lie as most of them has room.
  const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first as Laid)
  const { sheet, pages } = best
  const title = `${words('summary.title')} · ${paper.proposal.name}`
  const feet = footOn(sheet, paper, words)
  const document = documentOf({
    title,
    paper: sheet,
    language: words.language,
    families: ['Arimo'],
    author: letterheadLines(paper).at(-1) ?? '',
    subject: paper.fingerprint,
    count: pages.length,
    sheetAt: (at) => {
      const page = words('proposal-paper.page', { no: at + 1, count: pages.length })
      const { marks = [], name = '' } = pages[at] ?? {}
      return {
        label: [title, name, page].filter(Boolean).join(', '),
        bookmark: name || page,
        marks: [...marks, ...feet.marks(page)],
      }
    },
  })
  const over = { about: told.length, sheets: pages.length }
  return { document, over: over.sheets > over.about ? over : null }
}

/** What is said on the sheet of one office. */
interface Told {
  readonly paper: ProposalPaper
  readonly words: Words
  readonly scope: SummaryScope
  readonly sentences: readonly Sentence[]
  /** By fold. */
  readonly rows: readonly (readonly SummaryRow[])[]
}

/** All sheets, lying one way. */
interface Laid {
  readonly sheet: Paper
  readonly pages: readonly { readonly marks: readonly Mark[]; readonly name: string }[]
  readonly folds: number
  readonly typePt: number
}

function isBetter(one: Laid, other: Laid): boolean {
  if (one.pages.length !== other.pages.length) return one.pages.length < other.pages.length
  return one.folds === other.folds ? one.typePt > other.typePt : one.folds < other.folds
}

function laidOn(told: readonly Told[], sheet: Paper, least: number): Laid {
  const best = told.map((one) => ({ one, ...bestOf(one, sheet, least) }))
  return {
    sheet,
    pages: best.flatMap(({ one, pages }) =>
      pages.map((marks) => ({ marks, name: one.scope.name })),
    ),
    folds: best.reduce((sum, { fold }) => sum + fold, 0),
    typePt: Math.min(...best.map(({ sizePt }) => sizePt)),
  }
}

interface Best {
  readonly sizePt: number
  readonly fold: Fold
  readonly pages: readonly (readonly Mark[])[]
}

/** The least folded and largest that has room on one sheet; else the smallest and closest, on as many as it takes. */
function bestOf(told: Told, sheet: Paper, least: number): Best {
  for (const fold of FOLDS) {
    for (let sizePt = Math.max(MOST, least); sizePt >= least; sizePt -= STEP) {
      const pages = laidOut(told, sheet, sizePt, fold)
      if (pages.length === 1) return { sizePt, fold, pages }
    }
  }
  const fold = FOLDS[FOLDS.length - 1] ?? 0
  return { sizePt: least, fold, pages: laidOut(told, sheet, least, fold) }
}

function laidOut(
  { paper, words, scope, sentences, rows }: Told,
  sheet: Paper,
  sizePt: number,
  fold: Fold,
): (readonly Mark[])[] {
  const style: TextStyle = { sizePt, bold: false, family: 'sans' }
  const width = sheet.widthMm - 2 * EDGE
  const half = (width - BETWEEN) / 2
  const sides: SidePlace[] = [
    { x: EDGE, width: half },
    { x: EDGE + half + BETWEEN, width: half },
  ]
  const { bottom } = footOn(sheet, paper, words)
  const end = sentenceBlock(sentences, style, EDGE, width, sheet.widthMm > sheet.heightMm)
  const pages: Mark[][] = []
  let left: readonly SetRow[] = setRows(
    besides(rows[fold] ?? []),
    sides,
    style,
    fold === 2 ? 'close' : 'usual',
  )
  do {
    const head = headMarks(paper, scope, sides, style, words, pages.length === 0)
    const room = bottom - head.end
    const shown = left.slice(0, Math.max(1, rowsWithin(left, room)))
    const height = shown.reduce((sum, row) => sum + row.height, 0)
    left = left.slice(shown.length)
    const marks = [...head.marks, ...rowMarks(shown, head.end, style)]
    const fits = height + end.height <= room
    if (left.length === 0 && fits) marks.push(...end.draw(head.end + height + 1))
    pages.push(marks)
    if (left.length === 0 && !fits) {
      const next = headMarks(paper, scope, sides, style, words, false)
      pages.push([...next.marks, ...end.draw(next.end)])
    }
  } while (left.length > 0)
  return pages
}

function footOn(sheet: Paper, paper: ProposalPaper, words: Words): SheetFoot {
  const widest = words('proposal-paper.page', { no: 888, count: 888 })
  return sheetFoot(footOf(paper, words), FOOT, sheet, widest)
}

function besides(rows: readonly SummaryRow[]) {
  return rows.map(({ depth, before, after }) => ({ depth, sides: [before, after] }))
}

function rowsWithin(rows: readonly SetRow[], room: number): number {
  let height = 0
  for (const [at, row] of rows.entries()) {
    height += row.height
    if (height > room) return at
  }
  return rows.length
}

/** Room of a logo, in millimetres. */
const LOGO = { width: 24, height: 16 }

function headMarks(
  paper: ProposalPaper,
  { name }: SummaryScope,
  sides: readonly SidePlace[],
  style: TextStyle,
  words: Words,
  first: boolean,
): { readonly marks: readonly Mark[]; readonly end: number } {
  const [before, after] = sides
  const x = before?.x ?? EDGE
  const right = (after?.x ?? x) + (after?.width ?? 0)
  const strong = { ...style, bold: true }
  const large = { ...strong, sizePt: style.sizePt + 3 }
  const version = words('proposal-paper.version', { no: paper.versionNo })
  const lines = letterheadLines(paper)
  const office = name.toUpperCase()
  const over = [...lines.filter((line) => line !== office), office].join(' · ')
  const logo = first ? paperLogo(paper) : null
  const size = logo && logoSize(logo, LOGO)
  const area = size && { x, y: EDGE, ...size }
  const from = area ? x + area.width + 3 : x
  const overLines = partLines(over, strong, right - from)
  const marks: Mark[] = [
    ...(logo && area ? [logoMark(logo, area, words('proposal-paper.logo'))] : []),
    meant(PARAGRAPH, textMarks(overLines, strong, { x: from, top: EDGE })),
  ]
  let top = EDGE + overLines.length * lineHeight(strong)
  if (first) {
    const title = `${words('summary.title').toUpperCase()}: ${paper.proposal.name}`
    const set = partLines(title, large, right - from)
    marks.push(meant({ is: 'heading', level: 1 }, textMarks(set, large, { x: from, top })))
    top += set.length * lineHeight(large)
    marks.push(meant(PARAGRAPH, textMarks([version], style, { x: from, top })))
    top += lineHeight(style)
  }
  if (area) top = Math.max(top, area.y + area.height)
  top += 1.5
  for (const [side, key] of [
    [before, 'chart-paper.before'],
    [after, 'chart-paper.after'],
  ] as const) {
    if (!side) continue
    const centre = side.x + side.width / 2
    marks.push(
      meant(
        { is: 'heading', level: 2 },
        textMarks([words(key)], strong, { x: centre, top, anchor: 'middle' }),
      ),
    )
    marks.push(rule(side.x, side.x + side.width, top + lineHeight(strong) + 0.6, 0.4))
  }
  return { marks, end: top + lineHeight(strong) + 2.4 }
}

/** The sentences below one another, or on a sheet that lies in two columns. */
function sentenceBlock(
  sentences: readonly Sentence[],
  style: TextStyle,
  x: number,
  width: number,
  lies: boolean,
): { readonly height: number; draw(top: number): Mark[] } {
  const columns = lies ? 2 : 1
  const each = (width - BETWEEN * (columns - 1)) / columns
  const perColumn = Math.ceil(sentences.length / columns)
  const set = Array.from({ length: columns }, (_, column) =>
    sentences.slice(column * perColumn, (column + 1) * perColumn),
  )
  const place = (column: number) => ({ x: x + column * (each + BETWEEN), top: 0, width: each })
  const heights = set.map((part, column) =>
    part.reduce(
      (sum, { lead, text }) => sum + leadMarks(lead, text, style, place(column)).height + 1,
      0,
    ),
  )
  return {
    height: Math.max(...heights) + 3,
    draw(top) {
      const marks: Mark[] = [rule(x, x + width, top + 0.8, 0.4)]
      for (const [column, part] of set.entries()) {
        let y = top + 2.4
        for (const { lead, text } of part) {
          const { marks: own, height } = leadMarks(lead, text, style, { ...place(column), top: y })
          marks.push(meant(PARAGRAPH, own))
          y += height + 1
        }
      }
      return marks
    },
  }
}
