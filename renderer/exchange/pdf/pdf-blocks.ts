import { feetOf } from './feet.ts'
import { gapTables } from './gap-tables.ts'
import { columnBorders, columnOf, type PageBlock, type PageTable } from './page-table.ts'
import { linesOf, type PageLine, type PdfPage, textOf } from './pdf-page.ts'
import { type PageRows, withRightPart } from './right-parts.ts'
import { ruledTables } from './ruled-tables.ts'
import { taggedTables } from './tagged-tables.ts'
import { withoutTear } from './torn-rows.ts'

/** A line of the file, drawn in as it stands on its page. */
export interface PdfLine {
  readonly kind: 'line'
  readonly text: string
}

export interface PdfTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
  readonly merges: PageTable['merges']
}

/** What is read of a file, and what is left out of it. */
export interface PdfContent {
  readonly blocks: readonly (PdfLine | PdfTable)[]
  /** Heads, feet and numbers of pages. */
  readonly feet: number
  /** Headings of a table that stand once more on the next page. */
  readonly headings: number
  /** Pages without any text. */
  readonly pictures: readonly number[]
  readonly aslant: number
}

/** The lines of all pages without heads and feet, as one reads them. */
export function textLines(pages: readonly PdfPage[]): string[] {
  const laid = pages.map(({ height, pieces }) => ({ height, lines: linesOf(pieces) }))
  const feet = feetOf(laid)
  return laid.flatMap(({ lines }) =>
    lines.filter((line) => !feet.has(line)).map((line) => textOf(line.pieces)),
  )
}

/** The tables and lines of a file in their order; a table that goes on over pages is one. */
export function pdfBlocks(pages: readonly PdfPage[]): PdfContent {
  const laid = pages.map((page) => {
    const ruled = ruledTables(page)
    const inside = new Set(ruled.flatMap((table) => [...table.pieces]))
    const rest = { ...page, pieces: page.pieces.filter((piece) => !inside.has(piece)) }
    const tagged = taggedTables(rest)
    for (const table of tagged) for (const piece of table.pieces) inside.add(piece)
    const free = page.pieces.filter((piece) => !inside.has(piece))
    return { page, tables: [...ruled, ...tagged], height: page.height, lines: linesOf(free) }
  })
  const feet = feetOf(laid)
  const joined: Joined = { blocks: [], open: null, headings: 0, beside: [] }
  for (const { page, tables, lines } of laid) {
    const own = lines.filter((line) => !feet.has(line))
    const blocks = inOrder(tables, gapTables(own, page.rules))
    if (addRightPart(joined, blocks)) continue
    for (const [at, block] of blocks.entries()) addBlock(joined, block, at === 0)
  }
  return {
    blocks: withIndents(joined.blocks),
    feet: feet.size,
    headings: joined.headings,
    pictures: pages.flatMap(({ number, pieces }) => (pieces.length === 0 ? [number] : [])),
    aslant: pages.reduce((sum, one) => sum + one.aslant, 0),
  }
}

function inOrder(tables: readonly PageTable[], rest: readonly PageBlock[]): PageBlock[] {
  const topOf = (block: PageBlock) =>
    block.kind === 'table' ? block.top : block.line.base - block.line.size
  return [...tables, ...rest].sort((a, b) => topOf(a) - topOf(b))
}

interface Joined {
  readonly blocks: PageBlock[]
  /** The table the page before ends with. */
  open: PageTable | null
  headings: number
  /** Of the last table what each page holds, those first that have no part at their right yet. */
  beside: readonly PageRows[]
}

/** Puts the columns of a page beside the rows they belong to; false where the page holds something else. */
function addRightPart(joined: Joined, blocks: readonly PageBlock[]): boolean {
  const last = joined.blocks.at(-1)
  const [beside, ...later] = joined.beside
  const [first] = blocks
  if (last?.kind !== 'table' || !beside || !first) return false
  if (first.kind === 'table' && goesOn(last, first)) return false
  const whole = withRightPart(last, beside, blocks)
  if (!whole) return false
  joined.blocks[joined.blocks.length - 1] = whole
  joined.beside = [...later, beside]
  return true
}

function addBlock(joined: Joined, block: PageBlock, first: boolean): void {
  const { blocks } = joined
  const last = blocks.at(-1)
  const before = block.kind === 'table' && last?.kind === 'table' ? last : null
  if (
    block.kind === 'table' &&
    before &&
    (first ? goesOn(before, block) : isSecondHalf(before, block))
  ) {
    const again = headingsAgain(before, block)
    joined.headings += again
    const own = block.rows.slice(again)
    const whole = first ? withoutTear(before.rows, own) : null
    const rows = whole ?? [...before.rows, ...own]
    const down = rows.length - block.rows.length
    joined.beside = [...joined.beside, { from: down + again, spans: block.spans.slice(again) }]
    const merges = block.merges
      .filter(({ firstRow }) => firstRow > again)
      .map((one) => ({ ...one, firstRow: one.firstRow + down, lastRow: one.lastRow + down }))
    const extents = before.extents && block.extents && [...before.extents, ...block.extents]
    blocks[blocks.length - 1] = { ...before, rows, merges: [...before.merges, ...merges], extents }
    return
  }
  blocks.push(block)
  joined.beside = block.kind === 'table' ? [{ from: 0, spans: block.spans }] : []
}

/** Points by which two tables may begin at different heights that stand side by side. */
const SAME_TOP = 6

/** Whether a table is the second half of the one at its left: it begins as high, with the same headings. */
function isSecondHalf(before: PageTable, table: PageTable): boolean {
  const right = (table.borders[0] ?? 0) >= (before.borders.at(-1) ?? 0) - SAME_BORDER
  const high = Math.abs(table.top - before.top) < SAME_TOP
  return right && high && headingsAgain(before, table) > 0
}

/** Points by which drawn columns of two pages may stand apart. */
const SAME_BORDER = 6

/**
 * Whether the columns of the first table of a page are those of the last of the page before: drawn in the same places,
 * or, where nothing is drawn, as many for the texts of both pages as for those of each.
 */
function goesOn(before: PageTable, table: PageTable): boolean {
  if (before.borders.length !== table.borders.length) return false
  if (before.extents && table.extents) {
    if (headingsAgain(before, table) === 0 && !standAlike(before, table)) return false
    const both = columnBorders([...before.extents, ...table.extents])
    return both.length === table.borders.length
  }
  const near = table.borders.every(
    (at, index) => Math.abs(at - (before.borders[index] ?? 0)) < SAME_BORDER,
  )
  return near && (before.extents === null) === (table.extents === null)
}

/** So large a part of the columns may stand elsewhere: what is written in the middle, or is short on one page. */
const ELSEWHERE = 0.3

/** Whether the texts of the columns of both begin, end or have their middle in the same places. */
function standAlike(before: PageTable, table: PageTable): boolean {
  const [one, other] = [before, table].map(({ extents, borders }) =>
    edgesIn(extents ?? [], borders),
  )
  const apart = (one ?? []).filter((edges, at) => {
    const like = other?.[at]
    return (
      edges &&
      like &&
      !edges.some((edge, index) => Math.abs(edge - (like[index] ?? 0)) < SAME_BORDER)
    )
  })
  return apart.length <= (one?.length ?? 0) * ELSEWHERE
}

/** The left and right edge of the texts of each column, and the middle of both. */
function edgesIn(extents: NonNullable<PageTable['extents']>, borders: readonly number[]) {
  return borders.slice(1).map((_, column) => {
    const own = extents.flat().filter((one) => columnOf(one, borders) === column)
    if (own.length === 0) return null
    const left = Math.min(...own.map((one) => one.left))
    const right = Math.max(...own.map((one) => one.right))
    return [left, right, (left + right) / 2]
  })
}

/** How many rows at the top are the headings of the table before once more. */
function headingsAgain({ rows: before }: PageTable, { rows }: PageTable): number {
  let count = 0
  while (count < 4 && count < rows.length && sameRow(before[count], rows[count])) count++
  return count
}

function sameRow(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at])
}

/** Points of the left edges of lines that stand under one another. */
const SAME_EDGE = 3

function withIndents(blocks: readonly PageBlock[]): PdfContent['blocks'] {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []))
  const edges = edgesOf(lines)
  return blocks.map((block) => {
    if (block.kind === 'table') return { kind: 'table', rows: block.rows, merges: block.merges }
    const left = block.line.pieces[0]?.left ?? 0
    const depth = edges.findLastIndex((edge) => edge <= left + SAME_EDGE)
    return { kind: 'line', text: '  '.repeat(Math.max(0, depth)) + textOf(block.line.pieces) }
  })
}

function edgesOf(lines: readonly PageLine[]): number[] {
  const lefts = lines.map(({ pieces }) => pieces[0]?.left ?? 0).sort((a, b) => a - b)
  const edges: number[] = []
  for (const left of lefts) {
    if (edges.length === 0 || left - (edges.at(-1) ?? 0) > SAME_EDGE) edges.push(left)
  }
  return edges
}
