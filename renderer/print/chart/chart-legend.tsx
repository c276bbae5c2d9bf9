import { ACT_LETTERS } from '../../domain/acts/act-letters.ts'
import type { ChartWords } from '../../words/papers/chart-words.ts'
import { dashes } from './chart-lines.tsx'
import { GHOST_LINE, ghostDashes } from './ghost-box.tsx'
import { hatching } from './hatching.ts'
import { LETTER_ITEMS, type LegendItem } from './legend-items.ts'

/** Width of a sample with the space after it, in type sizes. */
export const SAMPLE = 4.2

/** Borders in parts of the type size. */
const THICK: Partial<Record<LegendItem, number>> = {
  created: 0.26,
  overdue: 0.2,
  ghost: GHOST_LINE,
}

/** The items one under another, with their heading. */
export function ChartLegend({
  items,
  words,
  x,
  y,
  mm,
}: {
  readonly items: readonly LegendItem[]
  readonly words: ChartWords
  readonly x: number
  readonly y: number
  readonly mm: number
}) {
  if (items.length === 0) return null
  return (
    <g fontSize={mm}>
      <text x={x} y={y} fontWeight={700}>
        {words('legend')}
      </text>
      {items.map((item, i) => (
        <LegendRow key={item} item={item} words={words} x={x} y={y + 1.5 * mm * (i + 1)} mm={mm} />
      ))}
    </g>
  )
}

function LegendRow({
  item,
  words,
  x,
  y,
  mm,
}: {
  readonly item: LegendItem
  readonly words: ChartWords
  readonly x: number
  readonly y: number
  readonly mm: number
}) {
  return (
    <g>
      <LegendSample item={item} x={x} y={y - 0.35 * mm} mm={mm} />
      <text x={x + SAMPLE * mm} y={y}>
        {words(item)}
      </text>
    </g>
  )
}

function LegendSample({
  item,
  x,
  y,
  mm,
}: {
  readonly item: LegendItem
  readonly x: number
  readonly y: number
  readonly mm: number
}) {
  if (item === 'komando' || item === 'koordinasi') {
    return (
      <line
        x1={x}
        x2={x + 3.4 * mm}
        y1={y}
        y2={y}
        stroke="#000"
        strokeWidth={0.1 * mm}
        strokeDasharray={item === 'koordinasi' ? dashes(mm) : undefined}
      />
    )
  }
  const sample = { x, y: y - 0.5 * mm, width: 3.4 * mm, height: 1.05 * mm }
  const letter = item === 'numbered' ? '1' : ACT_LETTERS.find((one) => LETTER_ITEMS[one] === item)
  const thick = THICK[item] ?? 0.1
  const double = item === 'acting' || item === 'overdue'
  return (
    <g stroke="#000" strokeWidth={thick * mm} fill="none">
      <rect
        {...sample}
        rx={item === 'tag' || item === 'numbered' ? 0.5 * mm : 0}
        fill={item === 'tag' ? '#eee' : '#fff'}
        strokeDasharray={dashesOf(item, mm)}
      />
      {item === 'abolished' && <path d={hatching(sample, mm)} strokeWidth={0.05 * mm} />}
      {double && (
        <line x1={x + 0.32 * mm} x2={x + 0.32 * mm} y1={y - 0.5 * mm} y2={y + 0.55 * mm} />
      )}
      {letter && item === 'abolished' && (
        <rect
          x={x + 1.1 * mm}
          y={y - 0.42 * mm}
          width={1.2 * mm}
          height={0.89 * mm}
          fill="#fff"
          stroke="none"
        />
      )}
      {letter && (
        <text
          x={x + 1.7 * mm}
          y={y + 0.38 * mm}
          textAnchor="middle"
          stroke="none"
          fill="#000"
          fontWeight={700}
        >
          {letter}
        </text>
      )}
    </g>
  )
}

function dashesOf(item: LegendItem, mm: number): string | undefined {
  if (item === 'ghost') return ghostDashes(mm)
  return item === 'vacant' ? `${0.55 * mm} ${0.35 * mm}` : undefined
}
