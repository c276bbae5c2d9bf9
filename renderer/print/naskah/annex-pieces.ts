import { type AnnexPart, annexHeading, annexSigner, type Part } from '../../domain/naskah/parts.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { gap, type Piece } from '../text/piece.ts'
import { EDGE, type NaskahLook } from './naskah-look.ts'
import { naskahPieces, placeName } from './naskah-pieces.ts'
import { type LinePlace, lineMarks, setLines } from './set-lines.ts'

/** Millimetres to sign in. */
const SIGNED = 22

/** An annex of text: what it belongs to at the right, its title, its list, and who signs at its end. */
export function annexPieces(
  annex: AnnexPart,
  parts: readonly Part[],
  look: NaskahLook,
  placeOf: LinePlace['placeOf'],
): Piece[] {
  const { width, gap: usual, style } = look
  const half = width / 2
  const heading = block(annexHeading(annex.line, parts), look, EDGE + half, half)
  const title = setLines(annex.line.spans, style, width, { even: true })
  const body = naskahPieces(
    annex.lines.map((line) => ({ kind: 'body', line })),
    look,
    placeOf,
  )
  const [office = '', name = ''] = annexSigner(parts)
  const over = block([office], look, EDGE + width * 0.48, width * 0.52)
  const under = block([name], look, EDGE + width * 0.48, width * 0.52)
  const area = { x: EDGE, y: EDGE, width, height: heading.height }
  return [
    {
      ...heading,
      keepsNext: true,
      draw: (top) => [
        { kind: 'group', marks: heading.draw(top), at: { name: placeName(annex.line.key), area } },
      ],
    },
    { ...gap(4 * usual), keepsNext: true },
    {
      height: title.length * look.step,
      keepsNext: true,
      draw: (top) => [
        {
          ...meant(
            { is: 'heading', level: 1 },
            lineMarks(title, style, { x: EDGE, top, width, align: 'centre', placeOf }),
          ),
          bookmark: annex.line.mark,
        },
      ],
    },
    { ...gap(3 * usual), keepsNext: true },
    ...body.map((piece, at) => (at === body.length - 1 ? { ...piece, keepsNext: true } : piece)),
    { ...gap(6 * usual), keepsNext: true },
    { ...over, keepsNext: true },
    { ...gap(SIGNED), keepsNext: true },
    under,
  ]
}

/** Lines at the left of their room. */
function block(
  texts: readonly string[],
  { style, step }: NaskahLook,
  x: number,
  width: number,
): Piece {
  const set = texts.map((text) => setLines([{ text }], style, width))
  const placeOf = () => null
  return {
    height: set.flat().length * step,
    draw: (top) => {
      let y = top
      return set.map((lines): Mark => {
        const marks = lineMarks(lines, style, { x, top: y, width, align: 'left', placeOf })
        y += lines.length * step
        return meant(PARAGRAPH, marks)
      })
    },
  }
}
