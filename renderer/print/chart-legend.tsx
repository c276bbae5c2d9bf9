import type { ActKind } from '../domain/proposal/act.ts'
import type { UnitId } from '../domain/records.ts'
import type { PlannedSheet } from '../layout/sheet-plan.ts'
import { textWidth } from '../layout/text-measure.ts'
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
const SAMPLE = 4.2

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

export function LegendRow({
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

/** Where items beside one another stand in a strip of that width: column in type sizes, row from 0. */
export function legendFlow(
  items: readonly LegendItem[],
  words: ChartWords,
  width: number,
): { readonly item: LegendItem; readonly x: number; readonly row: number }[] {
  let x = 0
  let row = 0
  return items.map((item) => {
    const size = SAMPLE + textWidth(words(item), { family: 'serif', bold: false }) + 2
    if (x > 0 && x + size > width) {
      x = 0
      row++
    }
    const at = { item, x, row }
    x += size
    return at
  })
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
