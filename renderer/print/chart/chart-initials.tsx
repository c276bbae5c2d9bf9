import { wrapText } from '../../layout/text/text-measure.ts'

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
export function ChartInitials({
  table,
  heading,
  x,
  y,
  mm,
}: {
  readonly table: InitialsTable
  readonly heading: string
  readonly x: number
  readonly y: number
  readonly mm: number
}) {
  const { rows, width, height } = table
  const rules = rows.map(({ top }) => `M${x} ${y + top}h${width}`).join('')
  const pen = `M${x + TITLE * mm} ${y + HEAD * mm}V${y + height}`
  return (
    <g fontSize={mm}>
      <path
        d={`M${x} ${y}h${width}v${height}h${-width}Z${pen}${rules}`}
        stroke="#000"
        strokeWidth={0.08 * mm}
        fill="none"
      />
      <text x={x + width / 2} y={y + 1.25 * mm} fontWeight={700} textAnchor="middle">
        {heading}
      </text>
      {rows.map((row) =>
        row.lines.map((line, i) => (
          <text
            key={`${row.top} ${line}`}
            x={x + 0.4 * mm}
            y={y + row.top + row.height / 2 + ((i - (row.lines.length - 1) / 2) * LINE + 0.33) * mm}
          >
            {line}
          </text>
        )),
      )}
    </g>
  )
}
