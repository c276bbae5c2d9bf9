import type { ActKind } from '../domain/proposal/act.ts'
import type { UnitId } from '../domain/records.ts'
import type { PlannedSheet } from '../layout/sheet-plan.ts'
import { dashes } from './chart-lines.tsx'
import type { BoxLook } from './chart-look.ts'
import type { ChartWords } from './chart-words.ts'
import type { ChartWord } from './words/chart-id.ts'

export type LegendItem = Extract<
  ChartWord,
  | 'komando'
  | 'koordinasi'
  | 'vacant'
  | 'acting'
  | 'overdue'
  | 'tag'
  | 'created'
  | 'abolished'
  | 'moved'
  | 'renamed'
  | 'changed'
>

const ACT_ITEMS: Partial<Record<ActKind, LegendItem>> = {
  create: 'created',
  abolish: 'abolished',
  move: 'moved',
  rename: 'renamed',
}

const ORDER: readonly LegendItem[] = [
  'komando',
  'koordinasi',
  'vacant',
  'acting',
  'overdue',
  'tag',
  'created',
  'abolished',
  'moved',
  'renamed',
  'changed',
]

/** Only what is on that sheet. */
export function legendOf(
  sheet: Pick<PlannedSheet, 'layout' | 'boxes'>,
  lookOf: (unitId: UnitId) => BoxLook,
): LegendItem[] {
  const found = new Set<LegendItem>(sheet.layout.lines.map((line) => line.kind))
  for (const [unitId, planned] of sheet.boxes) {
    const { border, mark } = lookOf(unitId)
    if (planned.tag) found.add('tag')
    else if (border !== 'plain') found.add(border)
    if (!planned.tag && mark) found.add(ACT_ITEMS[mark.act] ?? 'changed')
  }
  return ORDER.filter((item) => found.has(item))
}

/** The items one under another, or beside one another where `across` is given: so many millimetres apart. */
export function ChartLegend({
  items,
  words,
  x,
  y,
  mm,
  across,
}: {
  readonly items: readonly LegendItem[]
  readonly words: ChartWords
  readonly x: number
  readonly y: number
  readonly mm: number
  readonly across?: number
}) {
  if (items.length === 0) return null
  const place = (i: number) =>
    across === undefined ? { x, y: y + 1.5 * mm * (i + 1) } : { x: x + across * i, y }
  return (
    <g fontSize={mm}>
      {across === undefined && (
        <text x={x} y={y} fontWeight={700}>
          {words('legend')}
        </text>
      )}
      {items.map((item, i) => {
        const at = place(i)
        return (
          <g key={item}>
            <LegendSample item={item} x={at.x} y={at.y - 0.35 * mm} mm={mm} />
            <text x={at.x + 4.2 * mm} y={at.y}>
              {words(item)}
            </text>
          </g>
        )
      })}
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
  const sign = SIGNS[item]
  const thick = item === 'created' ? 0.26 : item === 'overdue' ? 0.2 : 0.1
  const double = item === 'acting' || item === 'overdue'
  return (
    <g stroke="#000" strokeWidth={thick * mm} fill="none">
      <rect
        x={x}
        y={y - 0.5 * mm}
        width={3.4 * mm}
        height={1.05 * mm}
        rx={item === 'tag' ? 0.5 * mm : 0}
        fill={item === 'tag' ? '#eee' : '#fff'}
        strokeDasharray={item === 'vacant' ? `${0.55 * mm} ${0.35 * mm}` : undefined}
      />
      {double && (
        <line x1={x + 0.32 * mm} x2={x + 0.32 * mm} y1={y - 0.5 * mm} y2={y + 0.55 * mm} />
      )}
      {sign && (
        <text x={x + 1.7 * mm} y={y + 0.38 * mm} textAnchor="middle" stroke="none" fill="#000">
          {sign}
        </text>
      )}
    </g>
  )
}

const SIGNS: Partial<Record<LegendItem, string>> = {
  created: '+',
  abolished: '×',
  moved: '→',
  renamed: '≈',
}
