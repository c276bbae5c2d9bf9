import { wrapText } from '../../../layout/text/text-measure.ts'
import { type Mark, meant } from '../../marks/mark.ts'
import { ITEM, LIST, PARAGRAPH } from '../../marks/meaning.ts'
import { textMark } from '../../marks/text-mark.ts'

/** Paraf koordinasi: a row for each post that initials before the head signs; millimetres. */
export interface InitialsTable {
  /** `top` from the upper edge of the table. */
  readonly rows: readonly {
    readonly lines: readonly string[]
    readonly top: number
    readonly height: number
  }[]
  readonly width: number
  readonly height: number
}

/** Type sizes: the post, and the room for a pen. */
const TITLE = 15
const PEN = 7
const LINE = 1.3
const HEAD = 1.8
/** A row is never lower: a paraf needs about 7 mm. */
const LOWEST_ROW = 2.4

/** The table for these posts, broken into lines; null where nobody initials. `mm`: the type size. */
export function initialsTable(titles: readonly string[], mm: number): InitialsTable | null {
  if (titles.length === 0) return null
  let bottom = HEAD * mm
  const rows = titles.map((title) => {
    const lines = wrapText(title, { family: 'serif', bold: false }, TITLE - 0.8)
    const height = Math.max(LOWEST_ROW, lines.length * LINE + 0.6) * mm
    const top = bottom
    bottom += height
    return { lines, top, height }
  })
  return { rows, width: (TITLE + PEN) * mm, height: bottom }
}

/** The table with its heading, upper left corner at x, y. */
export function initialsMarks(
  { table, x, y }: { readonly table: InitialsTable; readonly x: number; readonly y: number },
  heading: string,
  mm: number,
): Mark[] {
  const { rows, width, height } = table
  const rules = rows.map(({ top }) => `M${x} ${y + top}h${width}`).join('')
  const pen = `M${x + TITLE * mm} ${y + HEAD * mm}V${y + height}`
  const path = `M${x} ${y}h${width}v${height}h${-width}Z${pen}${rules}`
  const middle = { bold: true, anchor: 'middle' } as const
  return [
    { kind: 'path', path, stroke: { width: 0.08 * mm } },
    meant(PARAGRAPH, [textMark(heading, x + width / 2, y + 1.25 * mm, mm, middle)]),
    meant(
      LIST,
      rows.map((row) => meant(ITEM, rowTexts(row, x, y, mm))),
    ),
  ]
}

function rowTexts(
  { lines, top, height }: InitialsTable['rows'][number],
  x: number,
  y: number,
  mm: number,
) {
  const middle = y + top + height / 2
  return lines.map((line, i) =>
    textMark(line, x + 0.4 * mm, middle + ((i - (lines.length - 1) / 2) * LINE + 0.33) * mm, mm),
  )
}
