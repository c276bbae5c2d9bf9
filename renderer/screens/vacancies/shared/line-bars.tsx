import { BARS_WIDTH, BarsFrame, DIGIT } from './bars-frame.tsx'

const LINE = 14.8
/** Room that one letter of a name takes. */
const LETTER = 4.9
/** What the longest bar keeps, however long the names. */
const LEAST_BAR = 48

/** A small bar chart whose words are sentences: a line each, the whole word before its bar and the number behind it. */
export function LineBars(props: {
  readonly title: string
  /** What the bars do not tell. */
  readonly note?: string
  readonly bars: readonly { readonly label: string; readonly count: number }[]
  readonly number: (value: number) => string
}) {
  const { title, note, bars, number } = props
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const digits = DIGIT * number(most).length + 6
  const { names, letters } = nameRoom(
    bars.map(({ label }) => label),
    BARS_WIDTH - digits - LEAST_BAR,
  )
  const said = bars.map(({ label, count }) => `${label}: ${number(count)}`).join(', ')
  return (
    <BarsFrame title={title} note={note} said={said} width={BARS_WIDTH} align="xMinYMid">
      {bars.map(({ label, count }, at) => {
        const width = Math.max(1, ((BARS_WIDTH - names - digits) * count) / most)
        const base = at * LINE + 11
        return (
          <g key={label}>
            <title>{`${label}: ${number(count)}`}</title>
            <text x={0} y={base} data-muted="true">
              {shortened(label, letters)}
            </text>
            <rect x={names} y={base - 9} width={width} height={10} />
            <text x={names + width + 4} y={base}>
              {number(count)}
            </text>
          </g>
        )
      })}
    </BarsFrame>
  )
}

/** How wide the names are, and how many letters of one that is: no wider than the longest, and than there is room. */
export function nameRoom(labels: readonly string[], room: number) {
  const longest = Math.max(0, ...labels.map(({ length }) => length))
  const letters = Math.min(longest, Math.floor((room - 8) / LETTER))
  return { names: letters * LETTER + 8, letters }
}

function shortened(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text
}
