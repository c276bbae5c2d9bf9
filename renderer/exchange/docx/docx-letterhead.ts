import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { type Logo, logoSize } from '../../domain/paper/letterhead-logo.ts'
import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import { bytesOfBase64 } from '../../domain/values/base64.ts'
import { run } from './docx-run.ts'

const TWIPS = 1440 / 25.4
/** `docx` counts pictures in pixels of 96 to the inch. */
const PIXELS = 96 / 25.4
/** Millimetres a logo takes at most, as on the printed sheets. */
const LOGO = { width: 30, height: 20 }
const RULE = { style: BorderStyle.DOUBLE, size: 8, color: '000000' } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** Government and office in the middle over a double line, with the office's logo at the left where it has one. */
export function docxLetterhead(
  { lines, logo }: PaperBlock & { readonly kind: 'letterhead' },
  width: number,
): FileChild[] {
  if (!logo) return lines.map((text, at) => line(text, at === lines.length - 1))
  const { width: beside } = logoSize(logo, LOGO)
  const side = Math.round((beside + 3) * TWIPS)
  const middle = Math.round(width * TWIPS) - 2 * side
  const cells = [
    [new Paragraph({ children: [pictureOf(logo)] })],
    lines.map((text) => line(text, false)),
    [new Paragraph({})],
  ]
  const widths = [side, middle, side]
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: middle + 2 * side, type: WidthType.DXA },
      borders: {
        top: NONE,
        left: NONE,
        right: NONE,
        insideHorizontal: NONE,
        insideVertical: NONE,
        bottom: RULE,
      },
      rows: [
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlign.CENTER,
                margins: { top: 0, bottom: 80, left: 0, right: 0 },
                borders: { top: NONE, left: NONE, right: NONE, bottom: RULE },
                children,
              }),
          ),
        }),
      ],
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ]
}

function line(text: string, last: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: last ? 240 : 0 },
    ...(last ? { border: { bottom: { ...RULE, space: 6 } } } : {}),
    children: [run(text, { bold: true, size: 24 })],
  })
}

/** Word processors draw no SVG everywhere: its PNG stands for it. */
function pictureOf(logo: Logo): ImageRun {
  const { width, height } = logoSize(logo, LOGO)
  const href = logo.raster ?? logo.href
  return new ImageRun({
    type: href.startsWith('data:image/jpeg') ? 'jpg' : 'png',
    data: bytesOfBase64(href.slice(href.indexOf(',') + 1)),
    transformation: { width: width * PIXELS, height: height * PIXELS },
    altText: { name: 'Logo', title: 'Logo', description: 'Logo', id: '1' },
  })
}
