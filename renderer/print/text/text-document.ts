import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import type { Paper } from '../../layout/pages/paper.ts'
import type { Words } from '../../words/words.ts'
import { gathered } from '../marks/gathered.ts'
import { atFittingType } from '../plan/fitting-type.ts'
import { documentOf } from '../sheet/document.ts'
import type { TextStyle } from '../sheet/drawing.ts'
import { EDGE, sheetFoot } from '../sheet/sheet-foot.ts'
import { withFittedColumns } from './column-widths.ts'
import { type LaidSheet, laidOut, type Piece, withinSheets, withoutWidows } from './piece.ts'
import type { SizedDocument } from './sized-document.ts'
import { PAD } from './table-rows.ts'
import { blockPieces, type TextPlace } from './text-pieces.ts'

/** How close rows and paragraphs may come, from the usual on. */
const CLOSER = [
  { pad: PAD, gaps: 1, fitted: false },
  { pad: 0.9, gaps: 1, fitted: false },
  { pad: 0.6, gaps: 1, fitted: false },
  { pad: 0.6, gaps: 0.7, fitted: false },
  { pad: 0.6, gaps: 1, fitted: true },
] as const

/**
 * Sheets above which a list is set close, and which of these ways those are: rows nearer, parts as far apart as ever; and
 * columns as wide as they need be.
 */
const LONG = 12
const OF_LONG = [2, 4] as const
/** Those that leave columns as they are. */
const OF_VERSIONS = [2] as const
/** The last of those ways for what is not long. */
const CLOSEST = 3
/** Part of a last sheet that is written on, below which it is mostly white. */
const MOSTLY_WHITE = 0.6
/** Part of another sheet that is left white below its last piece: what stands together went to the next. */
const LEFT_WHITE = 0.35
/** A paper is read at arm's length; what the user asks for may only be larger. */
const LEAST_TYPE = 10
/** What is looked at beside one another, where it would take more sheets than these. */
const SMALLER = 9
const FEW_SHEETS = 2
/** Points a letter is written in, where it has room. */
const OF_LETTERS = [12, 11] as const
const LEAST_FOOT = 9

/**
 * A paper of running text and tables on as many sheets as it needs, each with its foot and page number. Where a piece
 * of it is larger than a sheet, its type is smaller than asked for. With `closeness` its rows stand as they did when
 * it was printed, so that a sheet of which nothing changed is the same again; so that a change of one row moves nothing
 * on other sheets, a paper of a proposal's versions (`isOfVersions`) keeps the columns it is given.
 */
export function textDocument(
  text: PaperText,
  paper: Paper,
  minType: number,
  words: Words,
  closeness: number | null = null,
  isOfVersions = false,
): SizedDocument {
  const { laid, ...type } = atFittingType(minType, LEAST_FOOT, (points) => {
    const set = (at: number, leastPt = LEAST_TYPE) =>
      laidText(text, paper, points, words, at, leastPt)
    const ofLong = isOfVersions ? OF_VERSIONS : OF_LONG
    const usual = closedUp(set, closeness, ofLong)
    if (isWords(text)) return largest(usual, (leastPt) => set(0, leastPt))
    if (!text.smaller || usual.count <= FEW_SHEETS) return usual
    // As it was printed once, it is found again among the same ways.
    return fewest(usual, closeness === null ? [...CLOSER.keys()] : [closeness], set)
  })
  // A copy would draw what is drawn only when it is asked for.
  return Object.assign(laid.draw(), type, { closeness: laid.closeness })
}

/** What a letter is made of. */
const OF_WORDS: ReadonlySet<PaperBlock['kind']> = new Set<PaperBlock['kind']>([
  'letterhead',
  'title',
  'letter',
  'dateline',
  'fields',
  'heading',
  'paragraph',
  'list',
  'blank',
  'code',
  'signatures',
])

/** True of a letter, whatever is attached to it. */
function isWords({ blocks }: PaperText): boolean {
  return blocks.slice(0, attachedFrom(blocks)).every(({ kind }) => OF_WORDS.has(kind))
}

function isTable(blocks: readonly PaperBlock[]): boolean {
  return blocks.some(({ kind }) => !OF_WORDS.has(kind))
}

/** Where what is attached begins, on a sheet of its own; the end where nothing is. */
function attachedFrom(blocks: readonly PaperBlock[]): number {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.newSheet === true)
  return at < 0 ? blocks.length : at
}

/** Words alone are set in the largest type of a letter that takes no further sheet. */
function largest<T extends { fits: boolean; count: number }>(
  usual: T,
  laid: (leastPt: number) => T,
): T {
  for (const leastPt of usual.fits ? OF_LETTERS : []) {
    const set = laid(leastPt)
    if (set.fits && set.count <= usual.count) return set
  }
  return usual
}

/**
 * As close as is asked for, where it fits so. Else as it is usually set; closer where that saves a sheet while one
 * would be mostly white, or of a long list, and costs no type.
 */
function closedUp<T extends { fits: boolean; count: number; filled: number; white: number }>(
  laid: (closeness: number) => T,
  asked: number | null,
  ofLong: readonly number[],
): T {
  const wanted = asked === null ? null : laid(asked)
  if (wanted?.fits) return wanted
  const first = laid(0)
  if (first.fits && first.count > LONG) {
    return ofLong
      .map((closeness) => laid(closeness))
      .reduce((best, one) => (one.fits && one.count < best.count ? one : best), first)
  }
  const isFull = first.filled >= MOSTLY_WHITE && first.white < LEFT_WHITE
  if (!first.fits || first.count === 1 || isFull) return first
  for (let closeness = 1; closeness <= CLOSEST; closeness++) {
    const next = laid(closeness)
    if (next.fits && next.count < first.count) return next
  }
  return first
}

/** What is looked at beside one another, on as few sheets as it can be: closer before it is smaller. */
function fewest<T extends { fits: boolean; count: number }>(
  usual: T,
  ways: readonly number[],
  laid: (closeness: number, leastPt: number) => T,
): T {
  let best = usual
  for (const leastPt of [LEAST_TYPE, SMALLER]) {
    for (const closeness of ways) {
      const one = laid(closeness, leastPt)
      if (one.fits && one.count < best.count) best = one
      if (best.count <= FEW_SHEETS) return best
    }
  }
  return best
}

interface SetBlock {
  readonly block: PaperBlock
  readonly pieces: readonly Piece[]
}

/**
 * All pieces, those kept together that no sheet may part: what leads to a table with it, and with the signatures what
 * closes and the sums before it, so that no sheet is signed that says nothing, nor advises without its conclusion.
 */
function inCompany(blocks: readonly SetBlock[], most: number): Piece[] {
  const closing = Math.min(closingFrom(blocks), sumsAt(blocks))
  return blocks.flatMap(({ block, pieces }, at) => {
    const after = blocks.slice(at + 1)
    const next = after[0]?.block.kind
    const rest = [...pieces, ...after.flatMap((one) => one.pieces)]
    const fits = rest.reduce((sum, { height }) => sum + height, 0) <= most
    const leads = next === 'table' && block.kind === 'paragraph'
    const closes = at >= closing && next !== undefined && next !== 'signatures'
    if (leads || (closes && fits)) return pieces.map(keepingNext)
    if (next !== 'signatures') return pieces
    // Of what is longer than a sheet only the end stands with who signs.
    const from = fits ? 0 : pieces.findLastIndex(({ space }) => !space)
    return pieces.map((piece, at) => (at < from ? piece : keepingNext(piece)))
  })
}

function keepingNext(piece: Piece): Piece {
  return { ...piece, keepsNext: true }
}

/** Where the last two parts of a signed paper begin, if they are words alone: what is concluded and what is advised. */
function closingFrom(blocks: readonly SetBlock[]): number {
  const headings = blocks.flatMap(({ block }, at) => (block.kind === 'heading' ? [at] : []))
  const from = headings.at(-2) ?? blocks.length
  const kinds = blocks.slice(from).map(({ block }) => block.kind)
  const isWords = kinds.slice(0, -1).every((kind) => kind === 'heading' || kind === 'paragraph')
  return isWords && kinds.at(-1) === 'signatures' ? from : blocks.length
}

/** Where the sums stand below which a paper ends with a sentence or two and who signs; behind all where there are none. */
function sumsAt(blocks: readonly SetBlock[]): number {
  const at = blocks.findIndex(
    ({ block }, one) =>
      block.kind === 'table' && block.together && isClosing(blocks.slice(one + 1)),
  )
  return at < 0 ? blocks.length : at
}

/** True of a paper's end: a sentence or two, and who signs. */
function isClosing(blocks: readonly SetBlock[]): boolean {
  return (
    blocks.at(-1)?.block.kind === 'signatures' &&
    blocks.slice(0, -1).every(({ block }) => block.kind === 'paragraph')
  )
}

/** Number and count of each sheet's page in its letter; of a paper that is no letters, in the whole of it. */
function pagesOf(sheets: readonly LaidSheet[]) {
  const starts = sheets.flatMap(({ letter }, at) => (letter === null && at > 0 ? [] : [at]))
  return sheets.map((_, at) => {
    const start = starts.findLast((one) => one <= at) ?? 0
    const end = starts.find((one) => one > at) ?? sheets.length
    return { no: at - start + 1, count: end - start, letter: sheets[start]?.letter ?? '' }
  })
}

function laidText(
  text: PaperText,
  paper: Paper,
  minType: number,
  words: Words,
  closeness: number,
  least: number,
) {
  const { pad, gaps, fitted } = CLOSER[closeness] ?? CLOSER[0]
  const sizePt = Math.max(least, minType)
  const usualPt = Math.max(LEAST_TYPE, minType)
  const foot: TextStyle = { sizePt: Math.max(LEAST_FOOT, minType), bold: false, family: 'sans' }
  const width = paper.widthMm - 2 * EDGE
  const pageWord = (no: number, count: number) => words('proposal-paper.page', { no, count })
  const { bottom, ...feet } = sheetFoot(text.foot, foot, paper, pageWord(888, 888))
  const most = (bottom - EDGE) * 0.8
  const titled = text.blocks.some(({ kind }) => kind === 'title')
  const logo = words('proposal-paper.logo')
  const leastPt = Math.max(LEAST_FOOT, minType)
  const look = { leastPt, pad, gaps, logo, headings: titled ? 2 : 1 } as const
  const place: TextPlace = { x: EDGE, width, sizePt, most, ...look }
  // A letter may be larger than tables are.
  const attached = attachedFrom(text.blocks)
  const attachedPt = isTable(text.blocks.slice(attached)) ? Math.min(sizePt, usualPt) : sizePt
  const pieces = inCompany(
    (fitted ? withFittedColumns(text.blocks, place) : text.blocks).map((block, at) => ({
      block,
      pieces: blockPieces(block, at < attached ? place : { ...place, sizePt: attachedPt }),
    })),
    place.most,
  )
  const area = { firstTop: EDGE, top: EDGE, bottom }
  const sheets = laidOut(pieces, area)
  const letterhead = text.blocks.find((block) => block.kind === 'letterhead')
  const numbered = pagesOf(sheets)
  const draw = () => {
    const evened = withoutWidows(sheets, pieces, area)
    return documentOf({
      title: text.title,
      paper,
      language: words.language,
      families: ['Arimo'],
      author: letterhead?.lines.at(-1) ?? '',
      subject: text.foot,
      count: sheets.length,
      sheetAt: (at) => {
        const { no, count, letter } = numbered[at] ?? {
          no: at + 1,
          count: sheets.length,
          letter: '',
        }
        const page = pageWord(no, count)
        return {
          label: [text.title, letter, page].filter(Boolean).join(', '),
          bookmark: letter && no === 1 ? letter : page,
          marks: [...gathered(evened[at]?.marks() ?? []), ...feet.marks(page)],
        }
      },
    })
  }
  const last = sheets.at(-1)?.end ?? EDGE
  return {
    closeness,
    fits: withinSheets(sheets, area),
    count: sheets.length,
    /** Of the last sheet. */
    filled: (last - EDGE) / (bottom - EDGE),
    /** Of the other sheet with the most. */
    white: Math.max(0, ...sheets.slice(0, -1).map(({ end }) => bottom - end)) / (bottom - EDGE),
    draw,
  }
}
