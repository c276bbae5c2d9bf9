import { MM_PER_PT, middleOf } from '../../layout/pages/paper.ts'
import { wrapText } from '../../layout/text/text-measure.ts'
import { type Mark, meant, type TextMark } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { textMark } from '../marks/text-mark.ts'
import { logoMark } from '../sheet/logo-mark.ts'
import { type ChartFrame, FRAME_LINE as LINE, SIGNED_MM } from './chart-frame.ts'

/** The block of the regulation top right and the title. */
export function headerMarks(frame: ChartFrame, logoWords: string): Mark[] {
  return [...logoMarks(frame, logoWords), ...decreeMarks(frame), ...titleMarks(frame)]
}

/** The one line of a later sheet that says what it shows. `scale`: of a short one, how much larger it is set. */
export function headingMarks(frame: ChartFrame, heading: string, scale: number): Mark[] {
  const { paper, margins } = frame
  const size = frame.type * MM_PER_PT * scale
  const lines = headingLines(heading, (paper.widthMm - margins.left - margins.right) / size)
  const texts = linesOf(lines, middleOf(paper, margins), margins.top + size, size, {
    bold: true,
    anchor: 'middle',
  })
  return [meant({ is: 'heading', level: 2 }, texts)]
}

/** There is room for so many lines; the tag below has the whole name. */
const HEADING_LINES = 2

function headingLines(heading: string, width: number): string[] {
  const lines = wrapText(heading, { family: 'serif', bold: true }, width - 1)
  if (lines.length <= HEADING_LINES) return lines
  return [...lines.slice(0, HEADING_LINES - 1), `${lines[HEADING_LINES - 1]} …`]
}

/** The office's logo, where it has one. */
export function logoMarks({ logo }: ChartFrame, words: string): Mark[] {
  return logo ? [logoMark(logo, logo, words)] : []
}

/** LAMPIRAN, which regulation, its number and what it is about. */
export function decreeMarks({ header, headerX, margins, type }: ChartFrame): Mark[] {
  if (header.length === 0) return []
  const mm = type * MM_PER_PT
  return [meant(PARAGRAPH, linesOf(header, headerX, margins.top + 0.85 * mm, mm))]
}

export function titleMarks(frame: ChartFrame): Mark[] {
  const { title, titleX, titleY, titleType, subtitle, notice } = frame
  const mm = frame.type * MM_PER_PT
  const size = titleType * MM_PER_PT
  const look = { bold: true, anchor: 'middle' } as const
  const below = titleY + size * LINE * title.length + mm * 0.85
  return [
    meant({ is: 'heading', level: 1 }, linesOf(title, titleX, titleY + size * 0.85, size, look)),
    ...(subtitle
      ? [meant(PARAGRAPH, [textMark(subtitle, titleX, below, mm, { anchor: 'middle' })])]
      : []),
    ...(notice.length > 0
      ? [
          meant(
            PARAGRAPH,
            linesOf(notice, titleX, below + (subtitle ? mm * LINE : 0), mm, { anchor: 'middle' }),
          ),
        ]
      : []),
  ]
}

/** Office, room to sign, name with rank and NIP; bottom right of the first sheet. */
export function signatureMarks({ signature, first, type }: ChartFrame): Mark[] {
  if (!signature) return []
  const mm = type * MM_PER_PT
  const middle = first.x + first.width - signature.width / 2
  const top = first.y + first.height - signature.height + mm
  const line = (i: number) => top + mm * (0.85 + LINE * i)
  const { office, name, under } = signature
  const signed = line(office.length) + SIGNED_MM
  return [
    meant(PARAGRAPH, linesOf(office, middle, line(0), mm, { anchor: 'middle' })),
    meant(PARAGRAPH, [
      ...linesOf(name, middle, signed, mm, { bold: true, anchor: 'middle' }),
      ...linesOf(under, middle, signed + mm * LINE * name.length, mm, { anchor: 'middle' }),
    ]),
  ]
}

/** Lines below each other, the base line of the first at y. */
function linesOf(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  look: Partial<Pick<TextMark, 'bold' | 'anchor'>> = {},
): Mark[] {
  return lines.map((line, i) => textMark(line, x, y + LINE * i * size, size, look))
}
