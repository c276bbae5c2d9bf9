import { actRelations } from '../../domain/acts/act-relations.ts'
import { actsUnder } from '../../domain/acts/acts-under.ts'
import { logoSize } from '../../domain/paper/letterhead-logo.ts'
import { peopleOfAct } from '../../domain/proposal/people/people-counts.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { Paper } from '../../layout/pages/paper.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { actSource } from '../../words/telling/act-records.ts'
import type { Words } from '../../words/words.ts'
import { letterheadLines, paperLogo } from '../heads/paper-heads.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { gathered } from '../marks/gathered.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { atFittingType } from '../plan/fitting-type.ts'
import { documentOf } from '../sheet/document.ts'
import {
  lineHeight,
  linesWithin,
  partLines,
  rule,
  type TextStyle,
  textMarks,
  widthOf,
} from '../sheet/drawing.ts'
import { logoMark } from '../sheet/logo-mark.ts'
import { qrMark } from '../sheet/qr-mark.ts'
import { EDGE, pageMark, type SheetFoot, toBase } from '../sheet/sheet-foot.ts'
import { gap, laidOut, type Piece, withinSheets, withoutWidows } from '../text/piece.ts'
import type { SizedDocument } from '../text/sized-document.ts'
import { articleLines } from './act-articles.ts'
import {
  bewareLines,
  isDecided,
  marksBefore,
  sheetOf,
  sheetTitle,
  supplementAbout,
} from './asked-acts.ts'
import { endPieces, linesPiece } from './decision-end.ts'
import {
  actPiece,
  actsHaveRoom,
  headPiece,
  type RowLook,
  type RowPlace,
  wholePiece,
} from './decision-rows.ts'
import { recapPeople } from './recap.ts'

const QR_MM = 18
/** The line of an act; what the user asks for may only be larger. */
const LEAST_TYPE = 12
/** Leaders read it without glasses. */
const LEAST_SMALL_TYPE = 10

/**
 * The sheet on which leaders decide with a pen: one row an act in the order and with the numbers of charts and
 * matrix, none cut by a page; the fingerprint and its QR at the foot lead back to exactly this version. Where an act is
 * larger than a sheet, the type is smaller than asked for. With `closeness` its rows stand as they did when it was
 * printed, so that a sheet of which nothing changed is the same again.
 */
export function decisionSheet(
  paper: ProposalPaper,
  sheet: Paper,
  minType: number,
  words: Words,
  closeness: number | null = null,
): SizedDocument {
  // People are counted once, however often the rows are laid.
  const toEnd = { paper, people: recapPeople(paper, words) }
  const { laid, ...type } = atFittingType(minType, LEAST_SMALL_TYPE, (points) =>
    laidActs((at) => laidRows(toEnd, sheet, points, words, at), closeness),
  )
  // A copy would draw what is drawn only when it is asked for.
  return Object.assign(laid.draw(), type, { closeness: laid.closeness })
}

const USUAL_LOOK: RowLook = { close: false }
/** How rows can stand, from the usual on; a set that was printed names them by their place. */
const LOOKS: readonly RowLook[] = [USUAL_LOOK, { close: true }]
type Laid = ReturnType<typeof laidRows>

/** Millimetres above and below what stands in a row. */
const PAD = 3
const CLOSE_PAD = 2
/**
 * Acts in clear columns. Where closer rows and a head of one line on later sheets save a sheet, it is closed up: type
 * and the room to write and to sign stay as they are.
 */
function laidActs(laid: (closeness: number) => Laid, asked: number | null): Laid {
  const wanted = asked === null ? null : laid(asked)
  if (wanted?.fits) return wanted
  const usual = laid(0)
  if (usual.count === 1 && usual.fits) return usual
  const closer = laid(1)
  if (!usual.fits) return closer.fits ? closer : usual
  return closer.fits && closer.count < usual.count ? closer : usual
}

function laidRows(
  { paper, people: peopleText }: { readonly paper: ProposalPaper; readonly people: string },
  sheet: Paper,
  minType: number,
  words: Words,
  closeness: number,
) {
  const { close } = LOOKS[closeness] ?? USUAL_LOOK
  const place: RowPlace = {
    x: EDGE,
    width: sheet.widthMm - 2 * EDGE,
    sizePt: Math.max(LEAST_TYPE, minType),
    smallPt: Math.max(LEAST_SMALL_TYPE, minType),
    pad: close ? CLOSE_PAD : PAD,
  }
  const head = headPiece(place, words)
  const source = actSource(words, paper.change, paper.base)
  const relations = actRelations(paper.base, paper.change, paper.acts)
  const beware = (act: FrozenAct) => [
    ...bewareLines(paper, act, words),
    ...articleLines(paper, act, words),
  ]
  const people = (act: FrozenAct) => peopleOfAct(paper.change, act, paper.date)
  const { acts } = sheetOf(paper)
  const under = actsUnder(acts, paper.base)
  const isUnder = ({ key }: FrozenAct) => under.has(key)
  const rows = {
    head,
    close,
    again: marksBefore(paper),
    decided: isDecided(paper),
    source,
    relations,
    beware,
    people,
    isUnder,
  }
  const about = supplementAbout(paper, words)
  const headers = [true, false].map((first) => headerMarks(paper, place, words, first, close))
  const [firstTop = 0, top = firstTop] = headers.map(({ end }) => end)
  const { bottom, ...foot } = footOf(paper, place, sheet, words)
  const end = endPieces(paper, place, words, peopleText)
  const gapBelow = { ...gap(2), keepsNext: true }
  const pieces = [
    ...(about === null ? [] : [{ ...linesPiece(about, place), keepsNext: true }, gapBelow]),
    ...(isDecided(paper)
      ? [{ ...linesPiece(words('proposal-paper.all-decided'), place), keepsNext: true }, gapBelow]
      : [wholePiece(place, words)]),
    head,
    ...signedRows(
      acts.map((act) => actPiece(act, place, words, rows)),
      end,
      bottom - top - head.height,
    ),
    ...end,
  ]
  const area = { firstTop, top, bottom }
  const sheets = laidOut(pieces, area)
  const title = `${sheetTitle(paper, words)} · ${paper.proposal.name}`
  const draw = () => {
    const evened = withoutWidows(sheets, pieces, area)
    return documentOf({
      title,
      paper: sheet,
      language: words.language,
      families: ['Arimo'],
      author: letterheadLines(paper).at(-1) ?? '',
      subject: `${aboutVersion(paper, words)} · ${paper.fingerprint}`,
      count: sheets.length,
      sheetAt: (at) => {
        const page = words('proposal-paper.page', { no: at + 1, count: sheets.length })
        const header = headers[Math.min(at, 1)]
        const marks = gathered(evened[at]?.marks() ?? [])
        return {
          label: `${title}, ${page}`,
          bookmark: page,
          marks: [...(header?.marks ?? []), ...marks, ...foot.marks(page)],
        }
      },
    })
  }
  return {
    closeness,
    fits: actsHaveRoom(place, words) && withinSheets(sheets, area),
    count: sheets.length,
    draw,
  }
}

/** No page is signed that holds no act, nor the last one alone where the one before it has room there (millimetres). */
function signedRows(acts: readonly Piece[], end: readonly Piece[], room: number): Piece[] {
  const two = [...acts.slice(-2), ...end].reduce((sum, { height }) => sum + height, 0)
  const from = acts.length - (two <= room ? 2 : 1)
  return acts.map((act, at) => ({ ...act, keepsNext: at >= from }))
}

/** Government and office, the title, proposal with version; on every sheet, on later ones that are closed up in one line. */
function headerMarks(
  paper: ProposalPaper,
  { x, width, sizePt, smallPt }: RowPlace,
  words: Words,
  first: boolean,
  close: boolean,
): { readonly marks: readonly Mark[]; readonly end: number } {
  const small: TextStyle = { sizePt: smallPt, bold: true, family: 'sans' }
  const large: TextStyle = { sizePt: sizePt + 3, bold: true, family: 'sans' }
  const name: TextStyle = { ...small, sizePt }
  const about = `${paper.proposal.name} · ${words('proposal-paper.version', { no: paper.versionNo })}`
  if (close && !first) return lineOfHead(paper, { x, width, smallPt }, about, words)
  const logo = paperLogo(paper)
  const size = logo && logoSize(logo, { width: 24, height: 16 })
  const area = size && { x, y: EDGE, ...size }
  const from = area ? x + area.width + 3 : x
  const marks: Mark[] = logo && area ? [logoMark(logo, area, words('proposal-paper.logo'))] : []
  let top = EDGE
  for (const [text, style, is] of [
    [letterheadLines(paper).join(' · '), small, PARAGRAPH],
    [sheetTitle(paper, words), large, { is: 'heading', level: first ? 1 : 2 }],
    [about, name, PARAGRAPH],
  ] as const) {
    const lines = linesWithin(text, style, width - (from - x))
    marks.push(meant(is, textMarks(lines, style, { x: from, top })))
    top += lines.length * lineHeight(style)
  }
  if (area) top = Math.max(top, area.y + area.height)
  marks.push(rule(x, x + width, top + 1.5, 0.6))
  return { marks, end: top + 3.5 }
}

function lineOfHead(
  paper: ProposalPaper,
  { x, width, smallPt }: Pick<RowPlace, 'x' | 'width' | 'smallPt'>,
  about: string,
  words: Words,
) {
  const style: TextStyle = { sizePt: smallPt, bold: true, family: 'sans' }
  const office = letterheadLines(paper).at(-1) ?? ''
  const title = sheetTitle(paper, words)
  const text = [title, about, office].filter((part) => part !== '').join(' · ')
  const lines = partLines(text, style, width)
  const top = EDGE
  const end = top + lines.length * lineHeight(style)
  const heading = meant({ is: 'heading', level: 2 }, textMarks(lines, style, { x, top }))
  return { marks: [heading, rule(x, x + width, end + 1, 0.6)], end: end + 2.5 }
}

/** QR and fingerprint, of which version on which day, what the code is for, and the page number. */
function footOf(
  paper: ProposalPaper,
  { x, width, sizePt, smallPt }: RowPlace,
  sheet: Paper,
  words: Words,
): SheetFoot {
  const large: TextStyle = { sizePt: sizePt + 3, bold: true, family: 'sans' }
  const plain: TextStyle = { sizePt: smallPt, bold: false, family: 'sans' }
  const textX = x + QR_MM + 5
  const { fingerprint } = paper
  const about = aboutVersion(paper, words)
  const room = x + width - textX
  const told = partLines(about, plain, room)
  const widest = widthOf(words('proposal-paper.page', { no: 888, count: 888 }), plain)
  const keyIn = linesWithin(words('proposal-paper.key-in'), plain, room - widest - 4)
  const step = lineHeight(large)
  const second = step + told.length * lineHeight(plain)
  const toLast = second + (keyIn.length - 1) * lineHeight(plain) + toBase(plain)
  const textTop = sheet.heightMm - EDGE - toLast
  const top = sheet.heightMm - EDGE - Math.max(QR_MM, toLast)
  return {
    bottom: top - 4,
    marks: (page) => [
      rule(x, x + width, top - 2.5, 0.4),
      qrMark(fingerprint, { x, y: top, sizeMm: QR_MM }, `QR ${fingerprint}`),
      meant(PARAGRAPH, textMarks([fingerprint], large, { x: textX, top: textTop })),
      meant(PARAGRAPH, textMarks(told, plain, { x: textX, top: textTop + step })),
      meant(PARAGRAPH, textMarks(keyIn, plain, { x: textX, top: textTop + second })),
      pageMark(page, plain, sheet),
    ],
  }
}

/** Of which proposal and version the sheet is, and the day it was printed. */
function aboutVersion({ proposal, versionNo, printed }: ProposalPaper, words: Words): string {
  return [
    proposal.name,
    words('proposal-paper.version', { no: versionNo }),
    words('proposal-paper.printed', { date: longDate(printed, words.language) }),
  ].join(' · ')
}
