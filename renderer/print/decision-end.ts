import type { RowPlace } from './decision-rows.ts'
import type { DecisionWords } from './decision-words.ts'
import {
  lineHeight,
  linesWithin,
  type Mark,
  type TextStyle,
  textMarks,
  writingLine,
} from './drawing.ts'
import { gap, type Piece } from './piece.ts'
import type { ProposalPaper } from './proposal-paper.ts'
import { recapLine } from './recap.ts'
import { initialsOf } from './signer-chain.ts'

/** What follows the last act: the numbers before and after, with them who initials and who signs. */
export function endPieces(paper: ProposalPaper, place: RowPlace, words: DecisionWords): Piece[] {
  const recap = { ...recapPiece(paper, place, words), keepsNext: true }
  const room = { ...gap(3), keepsNext: true }
  return [gap(3), recap, room, chainPiece(paper, place, words)]
}

function recapPiece(paper: ProposalPaper, place: RowPlace, words: DecisionWords): Piece {
  const strong: TextStyle = { sizePt: place.sizePt, bold: true, family: 'sans' }
  const plain: TextStyle = { sizePt: place.smallPt, bold: false, family: 'sans' }
  const lines = linesWithin(recapLine(paper, words), plain, place.width)
  return {
    height: lineHeight(strong) + lines.length * lineHeight(plain),
    draw: (top) => [
      ...textMarks([words('recap')], strong, { x: place.x, top }),
      ...textMarks(lines, plain, { x: place.x, top: top + lineHeight(strong) }),
    ],
  }
}

/** A field for each initial and, wider, one for the signature, as many in a row as the paper takes. */
function chainPiece(paper: ProposalPaper, place: RowPlace, words: DecisionWords): Piece {
  const style: TextStyle = { sizePt: place.smallPt, bold: false, family: 'sans' }
  const strong = { ...style, bold: true }
  const initials = initialsOf(paper)
  const head = paper.setting('headTitle')
  const fields = [...initials, ...(head === '' ? [] : [head])]
  const room = 13
  const perRow = Math.max(1, Math.min(fields.length, Math.floor(place.width / 34)))
  const width = place.width / perRow
  const titles = fields.map((title) => linesWithin(title, style, width - 4))
  const titleHeight = Math.max(1, ...titles.map(({ length }) => length)) * lineHeight(style)
  const rows = Math.max(1, Math.ceil(fields.length / perRow))
  const rowHeight = titleHeight + room + lineHeight(style) + 2
  const above = lineHeight(strong) + 1
  return {
    height: above + rows * rowHeight,
    draw: (top) => [
      ...textMarks([words('initials')], strong, { x: place.x, top }),
      ...fields.flatMap((title, index): Mark[] => {
        const x = place.x + (index % perRow) * width
        const y = top + above + Math.floor(index / perRow) * rowHeight
        const signs = title === head
        return [
          ...textMarks(titles[index] ?? [], signs ? strong : style, { x, top: y }),
          writingLine(x, x + width - 5, y + titleHeight + room),
          ...textMarks(signs ? [paper.setting('headName')] : [], style, {
            x,
            top: y + titleHeight + room + 0.5,
          }),
        ]
      }),
    ],
  }
}
