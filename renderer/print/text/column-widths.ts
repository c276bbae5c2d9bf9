import type { PaperBlock, PaperColumn, PaperTable } from '../../domain/paper/paper-text.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { measuredText } from '../../layout/text/text-measure.ts'
import { linesWithin, type TextStyle, widthOf } from '../sheet/drawing.ts'
import { PAD, rowLines, signOf, type TablePlace } from './table-rows.ts'

/** Rows that are looked at: so many tell how full the columns of a list of any length are. */
const LOOKED_AT = 160
/** Millimetres one column gives another at once; the finest last. */
const STEPS = [12, 6, 3] as const
/** Letters of a text that stays on its line where it stood on one: a day, a class, a word or two. */
const SHORT = 18
/** Part of all lines that a step must save. */
const WORTH = 0.005

/** The tables of a paper with fitted columns: those with the same heads are of the same widths. */
export function withFittedColumns(
  blocks: readonly PaperBlock[],
  { sizePt, ...place }: FittedPlace,
): readonly PaperBlock[] {
  const style: TextStyle = { sizePt, bold: false, family: 'sans' }
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const alike = new Map<string, PaperTable>()
  for (const table of tables) {
    const before = alike.get(headsOf(table))
    // What stands across all columns says nothing of one.
    const rows = table.rows.filter(({ over }) => !over)
    alike.set(headsOf(table), { ...table, rows: [...(before?.rows ?? []), ...rows] })
  }
  const columns = new Map(
    [...alike].map(([heads, table]) => [heads, fittedColumns(table, { ...place, style })]),
  )
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, columns: columns.get(headsOf(block)) ?? block.columns }
      : block,
  )
}

type FittedPlace = Omit<TablePlace, 'style'> & Pick<TextStyle, 'sizePt'>

function headsOf({ columns }: PaperTable): string {
  return JSON.stringify(columns.map(({ head }) => head))
}

/**
 * The columns of a list with widths in which its rows take fewer lines: room goes from columns whose cells are short, or
 * say nothing, to those that are full. No head stands in more lines than the highest did, no word is broken that was
 * whole, and what is short or set to the right stays on its line.
 */
function fittedColumns(table: PaperTable, place: TablePlace): readonly PaperColumn[] {
  const { columns } = table
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const given = columns.map(({ share }) => (place.width * share) / total)
  const least = leastWidths(table, place, given)
  const linesAt = linesOf(table, place)
  let best = { widths: given, lines: linesAt(given) }
  for (const step of STEPS) {
    for (let next = bestStep(best.widths, least, step, linesAt); next; ) {
      if (next.lines > best.lines * (1 - WORTH)) break
      best = next
      next = bestStep(best.widths, least, step, linesAt)
    }
  }
  return columns.map((column, at) => ({ ...column, share: best.widths[at] ?? 0 }))
}

type LinesAt = (widths: readonly number[]) => number

/** What is best of giving so many millimetres of one column to another; null where no column can spare them. */
function bestStep(
  widths: readonly number[],
  least: readonly number[],
  step: number,
  linesAt: LinesAt,
) {
  const spare = widths.flatMap((width, at) => (width - step >= (least[at] ?? 0) ? [at] : []))
  const steps = spare.flatMap((from) =>
    widths.flatMap((_, to) => {
      if (to === from) return []
      const next = widths.map((one, at) => one + (at === to ? step : at === from ? -step : 0))
      return [{ widths: next, lines: linesAt(next) }]
    }),
  )
  return steps.reduce<(typeof steps)[number] | null>(
    (best, one) => (best && best.lines <= one.lines ? best : one),
    null,
  )
}

/** How narrow each column may become. */
function leastWidths(
  { columns, rows }: PaperTable,
  { style }: TablePlace,
  given: readonly number[],
): number[] {
  const strong = { ...style, bold: true }
  const headMost = Math.max(...columns.map(({ head }, at) => headAt(head, given[at], strong)))
  return columns.map(({ head, align = 'left' }, at) => {
    const width = given[at] ?? 0
    const texts = [...new Set(rows.flatMap(({ cells }) => cells[at] ?? []))]
    const needed = texts.map((text) => {
      const whole = widthOf(text, strong)
      const stays = align !== 'left' || (text.length <= SHORT && whole <= width - 2 * PAD)
      return stays ? whole : unbroken(text, strong)
    })
    let least = Math.max(unbroken(head, strong), ...needed) + 2 * PAD
    while (least < width && headAt(head, least, strong) > headMost) least += 1
    return Math.min(width, least)
  })
}

function headAt(head: string, width: number | undefined, strong: TextStyle): number {
  return linesWithin(head, strong, (width ?? 0) - 2 * PAD).length
}

/** Width of the widest part of a text that is never broken, in millimetres. */
function unbroken(text: string, style: TextStyle): number {
  const sign = signOf(text)
  const { longest } = measuredText(text.slice(sign.length), style)
  return longest * style.sizePt * MM_PER_PT + widthOf(sign, style)
}

/** Lines that some rows of a table take together in widths; what a cell takes in one is worked out once. */
function linesOf({ rows: all }: PaperTable, place: TablePlace): LinesAt {
  const count = Math.min(all.length, LOOKED_AT)
  const rows = Array.from({ length: count }, (_, at) => {
    return all[Math.floor((at * all.length) / count)]
  }).flatMap((row) => row ?? [])
  const known = new Map<string, readonly number[]>()
  const cellsAt = (column: number, width: number) => {
    const key = `${column} ${width.toFixed(2)}`
    const before = known.get(key)
    if (before) return before
    const lines = rows.map(({ cells, leads = [], under = [], strong = false }) => {
      const row = {
        cells: [cells[column] ?? []],
        leads: leads.includes(column) ? [0] : [],
        under: under.includes(column) ? [0] : [],
      }
      const style = { ...place.style, bold: strong }
      return rowLines(row, [{ head: '', share: 1 }], { ...place, width }, style)[0]?.length ?? 0
    })
    known.set(key, lines)
    return lines
  }
  return (widths) => {
    const cells = widths.map((width, column) => cellsAt(column, width))
    return rows.reduce((sum, _, row) => sum + Math.max(...cells.map((lines) => lines[row] ?? 0)), 0)
  }
}
