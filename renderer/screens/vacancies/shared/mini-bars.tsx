import { BARS_HEIGHT, BARS_WIDTH, BarsFrame, DIGIT } from './bars-frame.tsx'

const WIDE = 1100
const TOP = 16
const BOTTOM = 60

/** A small bar chart that reads without colour: each bar has its number above and its word below. */
export function MiniBars(props: {
  readonly title: string
  /** Over the whole width of the screen. */
  readonly wide?: boolean
  /** What the bars do not tell. */
  readonly note?: string
  readonly bars: readonly {
    readonly label: string
    /** The whole word where the label is cut, or left out for want of room. */
    readonly word?: string
    readonly count: number
    readonly strong?: boolean
  }[]
  readonly number: (value: number) => string
}) {
  const { title, note, bars, number } = props
  const width = props.wide ? WIDE : BARS_WIDTH
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const step = width / Math.max(1, bars.length)
  const bar = Math.min(34, step * 0.7)
  const fits = step > DIGIT * number(most).length
  const said = bars.map(({ label, word = label, count }) => `${word}: ${number(count)}`).join(', ')
  return (
    <BarsFrame title={title} note={note} said={said} width={width}>
      {bars.map(({ label, word = label, count, strong }, at) => {
        const height = ((BOTTOM - TOP) * count) / most
        const x = at * step + step / 2
        return (
          <g key={word}>
            <title>{`${word}: ${number(count)}`}</title>
            <rect
              x={x - bar / 2}
              y={BOTTOM - Math.max(height, count > 0 ? 1 : 0)}
              width={bar}
              height={Math.max(height, count > 0 ? 1 : 0)}
              data-strong={strong === true}
            />
            {(fits || at % 3 === 2 || at === bars.length - 1) && (
              <text x={x} y={BOTTOM - height - 3} textAnchor="middle">
                {number(count)}
              </text>
            )}
            <text x={x} y={BARS_HEIGHT - 2} textAnchor="middle" data-muted="true">
              {label}
            </text>
          </g>
        )
      })}
    </BarsFrame>
  )
}
