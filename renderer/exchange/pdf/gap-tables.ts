import {
  chunksOf,
  columnBorders,
  columnOf,
  columnRooms,
  type Extent,
  type PageBlock,
  type PageTable,
  spanOf,
} from './page-table.ts'
import { cellText, type PageLine, type Piece, type Rule, textOf } from './pdf-page.ts'

/** Lines further apart than so many times their size are of two tables, where no rule stands between them. */
const FAR = 3.4
/** A table has no fewer rows. */
const FEWEST = 3
/** So many of its lines have more than one cell. */
const MANY = 0.5
/** The mark of a point of a list. */
const MARK = /^\(?([a-z]{1,2}|\d{1,3}|[ivxlc]+)[.)]{0,2}$|^[-•·*]$/i

/** Tables without drawn cells, told by the gaps between their columns; all other lines stay lines. */
export function gapTables(lines: readonly PageLine[], rules: readonly Rule[]): PageBlock[] {
  return runsOf(lines, rules).flatMap((run): PageBlock[] => {
    const chunks = run.map(chunksOf)
    const several = chunks.filter(({ length }) => length > 1)
    const isTable = several.length >= FEWEST && several.length >= run.length * MANY
    const borders = isTable ? columnBorders(several) : []
    if (borders.length < 3 || isList(chunks, borders)) return run.map(asLine)
    const from = run.findIndex((_, at) => (chunks[at]?.length ?? 0) > 1)
    const to = run.findLastIndex((_, at) => (chunks[at]?.length ?? 0) > 1 || isTail(run, at))
    const body = run.slice(from, to + 1)
    const around = [run.slice(0, from).map(asLine), run.slice(to + 1).map(asLine)] as const
    return [...around[0], tableOf(body, headedColumns(body, borders), rules), ...around[1]]
  })
}

function asLine(line: PageLine): PageBlock {
  return { kind: 'line', line }
}

/** A line that stands so close below the one before it that it belongs to its row. */
function isTail(run: readonly PageLine[], at: number): boolean {
  const before = run[at - 1]
  const line = run[at]
  return before !== undefined && line !== undefined && line.base - before.base < line.size * 1.35
}

function runsOf(lines: readonly PageLine[], rules: readonly Rule[]): PageLine[][] {
  const runs: PageLine[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    const ruled = last && rules.some(({ lies, at }) => lies && at > last.base && at < line.base)
    const near = last && line.base - last.base <= FAR * Math.max(line.size, last.size)
    if (near || ruled) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

/** Points of a list stand behind their marks, and are no table of two columns. */
function isList(
  chunks: readonly (readonly (Extent & { pieces: Piece[] })[])[],
  borders: readonly number[],
): boolean {
  if (borders.length > 3) return false
  const firsts = chunks.flatMap((row) => (row.length > 1 ? [textOf(row[0]?.pieces ?? [])] : []))
  const marks = firsts.filter((text) => MARK.test(text) || text === ':')
  // A table of two columns that is numbered has a heading.
  return marks.length >= firsts.length * 0.8 && marks.length === firsts.length
}

/** Lines of a heading. */
const HEADING_LINES = 2

/** The borders without those between a heading in the middle of its column and what stands at the edge of it below. */
function headedColumns(lines: readonly PageLine[], borders: readonly number[]): number[] {
  const filled = borders.slice(1).map(() => new Set<number>())
  lines.forEach((line, at) => {
    for (const chunk of chunksOf(line)) filled[columnOf(chunk, borders)]?.add(at)
  })
  const kept = [...borders]
  for (let column = filled.length - 2; column >= 0; column--) {
    const [left, right] = [filled[column] as Set<number>, filled[column + 1] as Set<number>]
    if (!isHeadOf(left, right) && !isHeadOf(right, left)) continue
    kept.splice(column + 1, 1)
    for (const at of right) left.add(at)
    filled.splice(column + 1, 1)
  }
  return kept
}

/** Whether all of the one stands above all of the other, and is no longer than a heading. */
function isHeadOf(head: ReadonlySet<number>, column: ReadonlySet<number>): boolean {
  if (head.size === 0 || head.size > HEADING_LINES || column.size < FEWEST) return false
  return Math.max(...head) < Math.min(...column) && Math.max(...head) < HEADING_LINES
}

function tableOf(
  lines: readonly PageLine[],
  borders: readonly number[],
  rules: readonly Rule[],
): PageTable {
  const width = borders.length - 1
  const pieces = lines.map((line) => {
    const row = Array.from({ length: width }, (): Piece[] => [])
    for (const chunk of chunksOf(line)) row[columnOf(chunk, borders)]?.push(...chunk.pieces)
    return row
  })
  const cells = pieces.map((row) => row.map(textOf))
  const groups = byRules(lines, borders, rules) ?? byGaps(lines, cells) ?? byKey(lines, cells)
  const extents = lines.map(chunksOf).filter(({ length }) => length > 1)
  const rooms = columnRooms(extents, borders)
  const rows = groups.map((group) =>
    rooms.map((room, column) =>
      cellText(
        group.map((at) => pieces[at]?.[column] ?? []),
        room,
      ),
    ),
  )
  const [first, last] = [lines[0] as PageLine, lines.at(-1) as PageLine]
  const top = first.base - first.size
  const spans = groups.map((group) => spanOf(group.flatMap((at) => lines[at]?.pieces ?? [])))
  return { kind: 'table', top, bottom: last.base, borders, rows, spans, merges: [], extents }
}

type Groups = readonly (readonly number[])[]

/** Lines between two rules that run over the table are one row; null where there are too few rules. */
function byRules(
  lines: readonly PageLine[],
  borders: readonly number[],
  rules: readonly Rule[],
): Groups | null {
  const [left, right] = [borders[0] as number, borders.at(-1) as number]
  const across = rules.filter(
    ({ lies, from, to }) =>
      lies && Math.min(to, right) - Math.max(from, left) > (right - left) * 0.6,
  )
  const groups: number[][] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const parted = before && across.some((rule) => rule.at > before.base && rule.at < line.base)
    if (before && !parted) groups.at(-1)?.push(at)
    else groups.push([at])
  })
  return groups.length >= FEWEST && groups.length >= lines.length * 0.3 ? groups : null
}

/** Where lines of a row stand closer than rows do: each group holds at most one number of a row. */
function byGaps(lines: readonly PageLine[], cells: readonly (readonly string[])[]): Groups | null {
  const steps = lines.slice(1).map((line, at) => line.base - (lines[at]?.base ?? 0))
  const tight = [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.1)] ?? 0
  const wide = tight * 1.25
  if (!steps.some((step) => step > wide)) return null
  const groups: number[][] = [[0]]
  steps.forEach((step, at) => {
    if (step > wide) groups.push([at + 1])
    else groups.at(-1)?.push(at + 1)
  })
  const key = keyColumn(cells)
  const keys = groups.map((group) => group.filter((at) => cells[at]?.[key] !== '').length)
  const single = keys.filter((count) => count === 1).length
  return keys.every((count) => count <= 1 || /\D/.test(cells[0]?.[key] ?? '')) &&
    single >= groups.length * 0.7
    ? groups
    : null
}

/** Each line begins a row that has something in the column that most rows have; others go on with the one before. */
function byKey(lines: readonly PageLine[], cells: readonly (readonly string[])[]): Groups {
  const key = keyColumn(cells)
  const groups: number[][] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const close = before !== undefined && line.base - before.base < line.size * 1.45
    if (close && cells[at]?.[key] === '') groups.at(-1)?.push(at)
    else groups.push([at])
  })
  return groups
}

/** The column of numbers, else the one that is filled most often. */
function keyColumn(cells: readonly (readonly string[])[]): number {
  const width = cells[0]?.length ?? 0
  const filled = Array.from(
    { length: width },
    (_, column) => cells.filter((row) => row[column] !== '').length,
  )
  const numbers = cells.filter((row) => /^\d{1,5}\.?$/.test(row[0] ?? '')).length
  if (numbers >= 2 && numbers >= (filled[0] ?? 0) * 0.6) return 0
  return filled.indexOf(Math.max(...filled))
}
