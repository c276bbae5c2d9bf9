import { feetOf } from './feet.ts'
import { gapTables } from './gap-tables.ts'
import { columnBorders, type PageBlock, type PageTable } from './page-table.ts'
import { linesOf, type PageLine, type PdfPage, textOf } from './pdf-page.ts'
import { ruledTables } from './ruled-tables.ts'
import { taggedTables } from './tagged-tables.ts'

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
  const joined: Joined = { blocks: [], open: null, headings: 0 }
  for (const { page, tables, lines } of laid) {
    const own = lines.filter((line) => !feet.has(line))
    const blocks = inOrder(tables, gapTables(own, page.rules))
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
}

function addBlock(joined: Joined, block: PageBlock, first: boolean): void {
  const { blocks } = joined
  const last = blocks.at(-1)
  if (block.kind === 'table' && first && last?.kind === 'table' && goesOn(last, block)) {
    const again = headingsAgain(last, block)
    joined.headings += again
    const down = last.rows.length - again
    const rows = [...last.rows, ...block.rows.slice(again)]
    const merges = block.merges
      .filter(({ firstRow }) => firstRow > again)
      .map((one) => ({ ...one, firstRow: one.firstRow + down, lastRow: one.lastRow + down }))
    const extents = last.extents && block.extents && [...last.extents, ...block.extents]
    blocks[blocks.length - 1] = { ...last, rows, merges: [...last.merges, ...merges], extents }
    return
  }
  blocks.push(block)
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
    const both = columnBorders([...before.extents, ...table.extents])
    return both.length === table.borders.length
  }
  const near = table.borders.every(
    (at, index) => Math.abs(at - (before.borders[index] ?? 0)) < SAME_BORDER,
  )
  return near && (before.extents === null) === (table.extents === null)
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
