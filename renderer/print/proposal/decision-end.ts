import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { initialsOf, signerUnder } from '../heads/signer-chain.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { CELL, PARAGRAPH } from '../marks/meaning.ts'
import {
  lineHeight,
  linesWithin,
  type TextStyle,
  textMarks,
  widthOf,
  writingLine,
} from '../sheet/drawing.ts'
import { gap, type Piece } from '../text/piece.ts'
import type { RowPlace } from './decision-rows.ts'
import { gapsText } from './gap-blocks.ts'
import { type RecapRow, recapRows } from './recap.ts'

/**
 * What follows the last act, with it on one sheet: the numbers before and after, what becomes of people (`peopleText`),
 * who initials and who signs.
 */
export function endPieces(
  paper: ProposalPaper,
  place: RowPlace,
  words: Words,
  peopleText: string,
): Piece[] {
  const room = { ...gap(3), keepsNext: true }
  // What became of the other numbers stands on the sheet they were decided on.
  const gaps = paper.asks ? '' : gapsText(paper, words)
  const recap = { ...recapPiece(paper, place, words), keepsNext: true }
  const left = gaps === '' ? [] : [{ ...linesPiece(gaps, place), keepsNext: true }]
  const people = { ...linesPiece(peopleText, place), keepsNext: true }
  return [...left, room, recap, people, room, chainPiece(paper, place, words)]
}

/** A sentence across the sheet. */
export function linesPiece(text: string, { x, width, smallPt }: RowPlace): Piece {
  const style: TextStyle = { sizePt: smallPt, bold: false, family: 'sans' }
  const lines = linesWithin(text, style, width)
  return {
    height: lines.length * lineHeight(style) + 2,
    draw: (top) => [meant(PARAGRAPH, textMarks(lines, style, { x, top: top + 2 }))],
  }
}

/** Room beside one another for a label with both its numbers, at least; between them, and between columns. */
const RECAP_COLUMN = 80
const RECAP_GAP = 4
const RECAP_BETWEEN = 8

/** The numbers in columns; those that change stand out. */
function recapPiece(paper: ProposalPaper, place: RowPlace, words: Words): Piece {
  const strong: TextStyle = { sizePt: place.sizePt, bold: true, family: 'sans' }
  const rows = recapRows(paper, words)
  const bold: TextStyle = { ...strong, sizePt: place.smallPt }
  const widest = Math.max(
    ...rows.map((row) => widthOf(`${row.label}${numbersOf(row, words)}`, bold) + RECAP_GAP),
  )
  const column = Math.max(RECAP_COLUMN, widest + RECAP_BETWEEN)
  const columns = Math.max(1, Math.floor(place.width / column))
  const perColumn = Math.ceil(rows.length / columns)
  const width = place.width / columns
  const step = place.smallPt * 0.5
  // Arrows stand below one another, with the figures of either side flush at the right.
  const after = Array.from({ length: columns }, (_, at) =>
    Math.max(
      0,
      ...rows
        .slice(at * perColumn, (at + 1) * perColumn)
        .map((row) => widthOf(words.whole(row.after), bold)),
    ),
  )
  const arrow = widthOf(' → ', bold)
  return {
    height: lineHeight(strong) + perColumn * step,
    draw: (top) => [
      {
        ...meant(
          { is: 'heading', level: 2 },
          textMarks([words('proposal-paper.recap')], strong, { x: place.x, top }),
        ),
        bookmark: words('proposal-paper.recap'),
      },
      ...rows.flatMap((row, at) => {
        const x = place.x + Math.floor(at / perColumn) * width
        const y = top + lineHeight(strong) + (at % perColumn) * step
        const end = x + width - RECAP_BETWEEN
        const room = after[Math.floor(at / perColumn)] ?? 0
        const ends = { before: end - room - arrow, arrow, after: end }
        return recapMarks(row, { x, y, ends }, place.smallPt, words)
      }),
    ],
  }
}

function numbersOf({ before, after }: RecapRow, words: Words): string {
  return `${words.whole(before)} → ${words.whole(after)}`
}

/** Where a row of the numbers stands, where each side of it ends, and the room of the arrow between them. */
interface RecapSpot {
  readonly x: number
  readonly y: number
  readonly ends: { readonly before: number; readonly arrow: number; readonly after: number }
}

function recapMarks(
  row: RecapRow,
  { x, y, ends }: RecapSpot,
  sizePt: number,
  words: Words,
): Mark[] {
  const style: TextStyle = { sizePt, bold: row.before !== row.after, family: 'sans' }
  const told = (text: string, at: number, anchor: 'middle' | 'end') =>
    textMarks([text], style, { x: at, top: y, anchor })
  const numbers = [
    ...told(words.whole(row.before), ends.before, 'end'),
    ...told('→', ends.before + ends.arrow / 2, 'middle'),
    ...told(words.whole(row.after), ends.after, 'end'),
  ]
  return [
    meant({ is: 'row', of: 'recap' }, [
      meant({ is: 'head', scope: 'row' }, textMarks([row.label], style, { x, top: y })),
      meant(CELL, numbers),
    ]),
  ]
}

/** Height for initials and, more, for a signature. */
const INITIALS_ROOM = 13
const SIGNATURE_ROOM = 25

/** A field for each initial at the left, two or three beside one another; the signature at the right. */
function chainPiece(paper: ProposalPaper, place: RowPlace, words: Words): Piece {
  const style: TextStyle = { sizePt: place.smallPt, bold: false, family: 'sans' }
  const strong = { ...style, bold: true }
  const step = lineHeight(style)
  const head = paper.setting('headTitle')
  const signs = head === '' ? 0 : place.width * 0.36
  const fields = initialsOf(paper)
  const most = Math.max(1, Math.floor((place.width - signs) / 38))
  // Four are two and two, not three and one.
  const rows = Math.max(1, Math.ceil(fields.length / most))
  const perRow = Math.max(1, Math.ceil(fields.length / rows))
  const width = (place.width - signs) / perRow
  const titles = fields.map((title) => linesWithin(title, style, width - 4))
  const titleHeight = Math.max(1, ...titles.map(({ length }) => length)) * step
  const rowHeight = titleHeight + INITIALS_ROOM + 3
  const initialsHeight = (fields.length > 0 ? rows : 0) * rowHeight
  const headLines = linesWithin(`${head},`, strong, signs - 4)
  const nameLines = linesWithin(paper.setting('headName'), strong, signs - 4)
  const under = signerUnder(paper.setting)
  const underLines = under === '' ? [] : linesWithin(under, style, signs - 4)
  const lineY = (headLines.length + 1) * step + SIGNATURE_ROOM
  const above = step + 1
  return {
    height: Math.max(
      above + initialsHeight,
      signs > 0 ? lineY + (nameLines.length + underLines.length) * step : 0,
    ),
    draw: (top) => [
      ...(fields.length > 0
        ? [
            meant(
              PARAGRAPH,
              textMarks([words('proposal-paper.initials')], strong, { x: place.x, top }),
            ),
          ]
        : []),
      ...fields.flatMap((_, index): Mark[] => {
        const x = place.x + (index % perRow) * width
        const y = top + above + Math.floor(index / perRow) * rowHeight
        return [
          meant(PARAGRAPH, textMarks(titles[index] ?? [], style, { x, top: y })),
          writingLine(x, x + width - 6, y + titleHeight + INITIALS_ROOM),
        ]
      }),
      ...(signs > 0 ? signatureMarks(place.x + place.width - signs, top) : []),
    ],
  }

  function signatureMarks(x: number, top: number): Mark[] {
    const end = place.x + place.width
    return [
      meant(PARAGRAPH, textMarks([words('proposal-paper.dated')], style, { x, top })),
      writingLine(x + 18, end, top + step * 0.85),
      meant(PARAGRAPH, textMarks(headLines, strong, { x, top: top + step })),
      writingLine(x, end, top + lineY),
      meant(PARAGRAPH, [
        ...textMarks(nameLines, strong, { x, top: top + lineY + 0.5 }),
        ...textMarks(underLines, style, { x, top: top + lineY + 0.5 + nameLines.length * step }),
      ]),
    ]
  }
}
