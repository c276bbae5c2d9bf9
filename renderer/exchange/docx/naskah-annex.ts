import {
  AlignmentType,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { FONT, twips } from './naskah-styles.ts'

/** A stretch of text at its place on a sheet, in millimetres from its upper left corner. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly lines: readonly string[]
  readonly sizePt: number
  readonly bold: boolean
  readonly centred: boolean
  /** The title of the annex, as a heading. */
  readonly heading?: boolean
  /** Millimetres left free before its last line: to sign in. */
  readonly before?: number
}

/** A sheet of an annex: a picture and what is said around it. */
export interface AnnexSheet {
  /** PNG and its place; null where nobody could draw it. */
  readonly picture: {
    readonly png: Uint8Array
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  } | null
  readonly texts: readonly PlacedText[]
  /** What the picture shows. */
  readonly says: string
}

const EMU = 36_000
/** `docx` counts pictures in pixels of 96 to the inch. */
const PIXELS = 96 / 25.4

/** The paragraphs of the sheets of an annex; each begins a page but the first. `no`: of the first picture. */
export function annexParagraphs(sheets: readonly AnnexSheet[], no: number): Paragraph[] {
  return sheets.flatMap(({ picture, texts, says }, at) => [
    new Paragraph({
      pageBreakBefore: at > 0,
      spacing: { before: 0, after: 0 },
      children: picture
        ? [
            new ImageRun({
              type: 'png',
              data: picture.png,
              transformation: { width: picture.width * PIXELS, height: picture.height * PIXELS },
              altText: { name: says, title: says, description: says, id: String(no + at) },
              floating: {
                horizontalPosition: {
                  relative: HorizontalPositionRelativeFrom.PAGE,
                  offset: Math.round(picture.x * EMU),
                },
                verticalPosition: {
                  relative: VerticalPositionRelativeFrom.PAGE,
                  offset: Math.round(picture.y * EMU),
                },
                behindDocument: true,
                allowOverlap: true,
                wrap: { type: TextWrappingType.NONE },
              },
            }),
          ]
        : [],
    }),
    ...texts.flatMap(placed),
  ])
}

/** Lines in a frame of their own. */
function placed({
  x,
  y,
  width,
  lines,
  sizePt,
  bold,
  centred,
  heading,
  before,
}: PlacedText): Paragraph[] {
  const line = sizePt * 1.3 * 20
  return lines.map((text, at) => {
    const room = before !== undefined && at === lines.length - 1 ? twips(before) : 0
    return new Paragraph({
      ...(heading ? { style: 'BAB' } : {}),
      keepNext: false,
      alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { before: room, after: 0, line: Math.round(line), lineRule: 'exact' },
      frame: {
        type: 'absolute',
        position: { x: twips(x), y: twips(y) },
        width: twips(width),
        height: Math.round(line * lines.length) + (before === undefined ? 0 : twips(before)),
        rule: HeightRule.ATLEAST,
        wrap: FrameWrap.NONE,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
      children: [new TextRun({ text, bold, font: FONT, size: Math.round(sizePt * 2) })],
    })
  })
}
