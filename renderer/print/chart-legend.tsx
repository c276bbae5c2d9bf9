import type { ActKind } from '../domain/proposal/act.ts'
import type { UnitId } from '../domain/records.ts'
import type { PlannedSheet } from '../layout/sheet-plan.ts'
import { dashes } from './chart-lines.tsx'
import type { BoxLook } from './chart-look.ts'
import type { ChartWords } from './chart-words.ts'
import { GHOST_LINE, ghostDashes } from './ghost-box.tsx'
import { hatching } from './hatching.ts'
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
  | 'ghost'
  | 'renamed'
  | 'changed'
>

const ACT_ITEMS: Partial<Record<ActKind, LegendItem>> = {
  create: 'created',
  abolish: 'abolished',
  move: 'moved',
  rename: 'renamed',
}

/** Width of a sample with the space after it, in type sizes. */
export const SAMPLE = 4.2

/** Borders in parts of the type size. */
const THICK: Partial<Record<LegendItem, number>> = {
  created: 0.26,
  overdue: 0.2,
  ghost: GHOST_LINE,
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
  'ghost',
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
    for (const item of itemsOf(lookOf(unitId), planned.tag)) found.add(item)
  }
  return ORDER.filter((item) => found.has(item))
}

function itemsOf({ border, mark, form }: BoxLook, tag: boolean): LegendItem[] {
  if (form === 'ghost') return ['ghost']
  if (tag) return ['tag']
  const act = mark && (ACT_ITEMS[mark.act] ?? 'changed')
  const own = form === 'gone' ? 'abolished' : form === 'fresh' ? 'created' : act
  return [...(border === 'plain' ? [] : [border]), ...(own ? [own] : [])]
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
  const sign = SIGNS[item]
  const thick = THICK[item] ?? 0.1
  const double = item === 'acting' || item === 'overdue'
  return (
    <g stroke="#000" strokeWidth={thick * mm} fill="none">
      <rect
        {...sample}
        rx={item === 'tag' ? 0.5 * mm : 0}
        fill={item === 'tag' ? '#eee' : '#fff'}
        strokeDasharray={dashesOf(item, mm)}
      />
      {item === 'abolished' && <path d={hatching(sample, mm)} strokeWidth={0.05 * mm} />}
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

function dashesOf(item: LegendItem, mm: number): string | undefined {
  if (item === 'ghost') return ghostDashes(mm)
  return item === 'vacant' ? `${0.55 * mm} ${0.35 * mm}` : undefined
}

const SIGNS: Partial<Record<LegendItem, string>> = {
  created: '+',
  moved: '→',
  renamed: '≈',
  changed: '1',
}
