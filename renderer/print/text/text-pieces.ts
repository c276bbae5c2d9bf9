import { logoSize } from '../../domain/paper/letterhead-logo.ts'
import { heldTogether } from '../../domain/paper/no-break.ts'
import type { PaperBlock, PaperSigner } from '../../domain/paper/paper-text.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { ITEM, LABEL, type Meaning, PARAGRAPH } from '../marks/meaning.ts'
import {
  evenLines,
  lineHeight,
  linesWithin,
  rule,
  type TextStyle,
  textMarks,
  widthOf,
  writingLine,
} from '../sheet/drawing.ts'
import { logoMark } from '../sheet/logo-mark.ts'
import { qrMark } from '../sheet/qr-mark.ts'
import { barPiece } from './bar-piece.ts'
import { outlinePieces } from './outline-pieces.ts'
import { gap, type Piece } from './piece.ts'
import { tablePieces } from './table-pieces.ts'

export interface TextPlace {
  readonly x: number
  readonly width: number
  /** Size of running text in points. */
  readonly sizePt: number
  /** The smallest there may be, for what is drawn. */
  readonly leastPt: number
  /** The tallest a piece may be. */
  readonly most: number
  /** Millimetres above and below the text of a cell. */
  readonly pad: number
  /** What stands between paragraphs, as part of the usual. */
  readonly gaps: number
  /** What a logo is, for who cannot see it. */
  readonly logo: string
  /** The level of headings: below a title, or the first where there is none, as in a letter. */
  readonly headings: 1 | 2
}

/** The pieces of one block. */
export function blockPieces(block: PaperBlock, place: TextPlace): Piece[] {
  const { sizePt } = place
  const space = (height: number) => gap(height * place.gaps)
  const plain: TextStyle = { sizePt, bold: false, family: 'sans' }
  const strong: TextStyle = { ...plain, bold: true }
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block, place, strong), space(3)]
    case 'title':
      return [centred(block.lines, place, { ...strong, sizePt: sizePt * 1.2 }, TITLE), space(4)]
    case 'letter':
      return [{ height: 0, draw: () => [], first: true, letter: block.name, keepsNext: true }]
    case 'dateline':
      return [centred([block.text], rightHalf(place), plain, PARAGRAPH), space(3)]
    case 'heading':
      return [
        ...(block.newSheet ? [] : [space(2.5)]),
        {
          ...lines(block.text, place, strong, { is: 'heading', level: place.headings }),
          first: block.newSheet ?? false,
          keepsNext: true,
        },
        { ...space(1), keepsNext: true },
      ]
    case 'paragraph':
      return [lines(block.text, place, block.strong ? strong : plain), space(2)]
    case 'fields':
      return [...block.rows.map((row) => field(row, place, plain)), space(3)]
    case 'list':
      return [
        ...block.items.map((item, index) =>
          listItem(block.numbered ? `${index + 1}.` : '•', item, place, plain),
        ),
        space(2),
      ]
    case 'code':
      return [codePiece(block, place, strong), space(3)]
    case 'blank':
      return [blank(block.hint, block.lines, place, plain), space(2)]
    case 'table':
      return [...tablePieces(block, { ...place, style: plain }), space(4)]
    case 'outlines':
      return outlinePieces(block, place, { ...plain, sizePt: place.leastPt })
    case 'bars':
      return [barPiece(block, place, plain), space(4)]
    case 'signatures':
      return signatureRows(block.signers, place, plain)
  }
}

function rightHalf(place: TextPlace): TextPlace {
  return { ...place, x: place.x + place.width / 2, width: place.width / 2 }
}

/** Millimetres of a QR code, and of what is left free beside it. */
const CODE = { size: 16, gap: 5 }

function codePiece(
  { code, use }: PaperBlock & { readonly kind: 'code' },
  { x, width, sizePt }: TextPlace,
  strong: TextStyle,
): Piece {
  const plain: TextStyle = { ...strong, bold: false, sizePt }
  const textX = x + CODE.size + CODE.gap
  const told = linesWithin(use, plain, x + width - textX)
  const step = lineHeight(strong)
  return {
    height: Math.max(CODE.size, step + told.length * lineHeight(plain)),
    draw: (top) => [
      qrMark(code, { x, y: top, sizeMm: CODE.size }, `QR ${code}`),
      meant(PARAGRAPH, textMarks([code], strong, { x: textX, top })),
      meant(PARAGRAPH, textMarks(told, plain, { x: textX, top: top + step })),
    ],
  }
}

const TITLE: Meaning = { is: 'heading', level: 1 }

function lines(text: string, { x, width }: TextPlace, style: TextStyle, is = PARAGRAPH): Piece {
  const set = linesWithin(text, style, width)
  return {
    height: set.length * lineHeight(style),
    draw: (top) => {
      const marks = textMarks(set, style, { x, top })
      const meaning = meant(is, marks)
      return [is.is === 'heading' ? { ...meaning, bookmark: text } : meaning]
    },
  }
}

function centred(
  texts: readonly string[],
  { x, width }: Pick<TextPlace, 'x' | 'width'>,
  style: TextStyle,
  is: Meaning,
): Piece {
  const set = texts.flatMap((text) => evenLines(text, style, width))
  return {
    height: set.length * lineHeight(style),
    draw: (top) => [meant(is, textMarks(set, style, { x: x + width / 2, top, anchor: 'middle' }))],
  }
}

/** Millimetres a logo takes at most. */
const LOGO = { width: 30, height: 20 }

function letterhead(
  { lines: texts, logo }: PaperBlock & { readonly kind: 'letterhead' },
  place: TextPlace,
  style: TextStyle,
): Piece {
  const { x, width } = place
  const size = logo ? logoSize(logo, LOGO) : { width: 0, height: 0 }
  // As much is left free at the right, so that the lines stand in the middle of the sheet.
  const beside = logo ? size.width + 3 : 0
  const text = centred(
    texts,
    { x: x + beside, width: width - 2 * beside },
    { ...style, sizePt: style.sizePt * 1.15 },
    PARAGRAPH,
  )
  const height = Math.max(text.height, size.height)
  const picture = (top: number): Mark[] =>
    logo ? [logoMark(logo, { x, y: top + (height - size.height) / 2, ...size }, place.logo)] : []
  return {
    height: height + 2.4,
    draw: (top) => [
      ...picture(top),
      ...text.draw(top + (height - text.height) / 2),
      rule(x, x + width, top + height + 1.2, 0.7),
      rule(x, x + width, top + height + 2, 0.2),
    ],
  }
}

function field(
  [label, value]: readonly [string, string],
  { x, width }: TextPlace,
  style: TextStyle,
): Piece {
  const indent = style.sizePt * 3.2
  const set = linesWithin(value, style, width - indent - 3)
  return {
    height: set.length * lineHeight(style),
    draw: (top) => [
      meant(PARAGRAPH, [
        ...textMarks([label], style, { x, top }),
        ...textMarks([':'], style, { x: x + indent, top }),
        ...(value === ''
          ? [writingLine(x + indent + 3, x + width * 0.7, top + lineHeight(style) * 0.85)]
          : textMarks(set, style, { x: x + indent + 3, top })),
      ]),
    ],
  }
}

function listItem(mark: string, text: string, { x, width }: TextPlace, style: TextStyle): Piece {
  const indent = style.sizePt * 0.6
  const set = linesWithin(text, style, width - indent)
  return {
    height: set.length * lineHeight(style),
    draw: (top) => [
      meant(ITEM, [
        meant(LABEL, textMarks([mark], style, { x, top })),
        ...textMarks(set, style, { x: x + indent, top }),
      ]),
    ],
  }
}

function blank(
  hint: string,
  count: number,
  { x, width, gaps }: TextPlace,
  style: TextStyle,
): Piece {
  const set = linesWithin(`(${hint})`, style, width)
  // What is written on by hand is never closer than a hand writes.
  const step = Math.max(7, 8 * gaps)
  const written = set.length * lineHeight(style)
  return {
    height: written + count * step,
    draw: (top) => [
      meant(PARAGRAPH, textMarks(set, style, { x, top })),
      ...Array.from({ length: count }, (_, line) =>
        writingLine(x, x + width, top + written + (line + 1) * step - 1),
      ),
    ],
  }
}

/** Height in millimetres for a signature, and for one with a stamp: that of who signs on a day, else last. */
const SIGNED = 18
const STAMPED = 25
/** Room to write a name in, at least, in millimetres. */
const LEAST_SIGNER = 44
/** Room between the names of two who sign beside one another. */
const BETWEEN = 6

/** Two or three signatures beside each other, all on one sheet; one alone stands at the right. */
function signatureRows(
  signers: readonly PaperSigner[],
  place: TextPlace,
  style: TextStyle,
): Piece[] {
  const columns = signers.length > 2 ? 3 : 2
  const rows: (readonly PaperSigner[])[] = []
  for (let at = 0; at < signers.length; at += columns) rows.push(signers.slice(at, at + columns))
  const dated = rows.findLastIndex((row) => row.some(({ over }) => over !== ''))
  const stamped = dated < 0 ? rows.length - 1 : dated
  const widths = signatureWidths(rows, columns, place.width, { ...style, bold: true })
  return [
    { ...gap(5), keepsNext: true },
    ...rows.flatMap((row, at) => {
      const keepsNext = at < rows.length - 1
      const piece = signatureRow(row, widths, place, style, at === stamped ? STAMPED : SIGNED)
      return [{ ...piece, keepsNext }, ...(keepsNext ? [{ ...gap(6), keepsNext }] : [])]
    }),
  ]
}

/** All of one width; where a name has no room on one line, and all names have, each as wide as its own needs. */
function signatureWidths(
  rows: readonly (readonly PaperSigner[])[],
  columns: number,
  width: number,
  strong: TextStyle,
): number[] {
  const even = Array.from({ length: columns }, () => width / columns)
  const needed = even.map((_, column) => {
    const signers = rows.flatMap((row) => row[column - (columns - row.length)] ?? [])
    return Math.max(LEAST_SIGNER, ...signers.map((one) => signerWidth(one, strong))) + BETWEEN
  })
  const spare = width - needed.reduce((sum, one) => sum + one, 0)
  const isTight = needed.some((one) => one > width / columns)
  return isTight && spare > 0 ? needed.map((one) => one + spare / columns) : even
}

/** Of a name on one line, and of the widest word above it. */
function signerWidth({ over, title, name }: PaperSigner, strong: TextStyle): number {
  const words = heldTogether(`${over} ${title},`).split(' ')
  return Math.max(widthOf(name, strong), ...words.map((word) => widthOf(word, strong)))
}

function signatureRow(
  row: readonly PaperSigner[],
  columns: readonly number[],
  { x }: TextPlace,
  style: TextStyle,
  room: number,
): Piece {
  const step = lineHeight(style)
  const strong = { ...style, bold: true }
  const skipped = columns.length - row.length
  const signers = row.map(({ over, title, name, under }, index) => {
    const own = columns[skipped + index] ?? 0
    const left = columns.slice(0, skipped + index).reduce((sum, one) => sum + one, 0)
    const linesOf = (text: string, look: TextStyle) =>
      text === '' ? [] : linesWithin(text, look, own - BETWEEN)
    return {
      own,
      center: x + left + own / 2,
      head: [...linesOf(over, style), ...linesOf(`${title},`, style)],
      name: linesOf(name, strong),
      under,
    }
  })
  const headLines = Math.max(...signers.map(({ head }) => head.length))
  const nameLines = Math.max(1, ...signers.map(({ name }) => name.length))
  const underLines = signers.some(({ under }) => under !== '') ? 1 : 0
  return {
    height: (headLines + nameLines + underLines) * step + room,
    draw: (top) =>
      signers.flatMap(({ own, center, head, name, under }): Mark[] => {
        const below = top + headLines * step + room
        const last = below + Math.max(1, name.length) * step
        const middle = (texts: readonly string[], look: TextStyle, at: number): Mark[] =>
          texts.length === 0
            ? []
            : [meant(PARAGRAPH, textMarks(texts, look, { x: center, top: at, anchor: 'middle' }))]
        return [
          ...middle(head, style, top),
          ...(name.length === 0
            ? [writingLine(center - own * 0.35, center + own * 0.35, below + step * 0.85)]
            : middle(name, strong, below)),
          ...middle(under === '' ? [] : [under], style, last),
        ]
      }),
  }
}
