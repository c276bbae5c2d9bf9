import { MM_PER_PT, middleOf } from '../../../layout/pages/paper.ts'
import { textWidth, wrapText } from '../../../layout/text/text-measure.ts'
import type { Words } from '../../../words/words.ts'
import { type Mark, meant, type TextMark } from '../../marks/mark.ts'
import { FOOT, type Meaning, PARAGRAPH } from '../../marks/meaning.ts'
import { textMark } from '../../marks/text-mark.ts'
import { logoMark } from '../../sheet/logo-mark.ts'
import { type ChartFrame, FRAME_LINE as LINE, SIGNED_MM } from './chart-frame.ts'

/** The block of the regulation top right and the title. */
export function headerMarks(frame: ChartFrame, logoWords: string): Mark[] {
  return [...logoMarks(frame, logoWords), ...decreeMarks(frame), ...titleMarks(frame)]
}

/**
 * What a later sheet shows, in a line or two. `scale`: of a short one, how much larger it is set; `over`: what stands
 * above it on all of them.
 */
export function headingMarks(
  frame: ChartFrame,
  heading: string,
  { scale = 1, over = '' }: { readonly scale?: number; readonly over?: string },
): Mark[] {
  const { paper, margins } = frame
  const size = frame.type * MM_PER_PT * scale
  const width = (paper.widthMm - margins.left - margins.right) / size
  const above = over === '' ? [] : headingLines(over, width, 1)
  const lines = headingLines(heading, width, HEADING_LINES - above.length)
  const set = (texts: readonly string[], before: number) =>
    linesOf(texts, middleOf(paper, margins), margins.top + size * (1 + LINE * before), size, {
      bold: true,
      anchor: 'middle',
    })
  return [
    ...(above.length > 0 ? [meant(FOOT, set(above, 0))] : []),
    meant({ is: 'heading', level: 2 }, set(lines, above.length)),
  ]
}

/** There is room for so many lines; the tag below has the whole name. */
const HEADING_LINES = 2

function headingLines(heading: string, width: number, most: number): string[] {
  const lines = wrapText(heading, { family: 'serif', bold: true }, width - 1)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`]
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

const TITLE: Meaning = { is: 'heading', level: 1 }

/** Title and subtitle. `is`: what the title is to a reader. */
export function titleMarks(frame: ChartFrame, is = TITLE): Mark[] {
  const { title, titleX, titleY, titleType, subtitle, notice } = frame
  const mm = frame.type * MM_PER_PT
  const size = titleType * MM_PER_PT
  const look = { bold: true, anchor: 'middle' } as const
  const below = titleY + size * LINE * title.length + mm * 0.85
  return [
    meant(is, linesOf(title, titleX, titleY + size * 0.85, size, look)),
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

/** In type sizes. */
const BESIDE_NUMBER = 2

/** Room for a paraf beside the number of a sheet that somebody signs at the end; none where nobody does. */
export function parafMarks(
  { signature, first, type, paper, margins }: ChartFrame,
  words: Words,
  number: string,
): Mark[] {
  if (!signature) return []
  const y = paper.heightMm - margins.bottom
  const mm = type * MM_PER_PT
  const beside = (textWidth(number, { family: 'serif', bold: false }) + BESIDE_NUMBER) * mm
  const x = first.x + first.width - beside
  const mark = textMark(words('chart-paper.paraf'), x, y, mm, { anchor: 'end' })
  return [meant(FOOT, [mark])]
}

/** Office, room to sign, name with rank and NIP; bottom right of the last sheet. */
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
