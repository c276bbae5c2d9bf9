import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { UnitType } from '../../domain/records/records.ts'
import type { Block, Size } from './block.ts'
import { type Cell, columnCells, type Hang, levelRows, singleCell } from './cell.ts'
import type { BranchArrangement, ChartGaps } from './chart-options.ts'

/** A way to set out the children of one group. */
export type Shape =
  | { readonly kind: 'rows'; readonly perRow: number }
  | { readonly kind: 'list'; readonly hang: Hang; readonly columns: number }

/** The rows of cells the shape makes of the blocks. */
export function cellsOf(shape: Shape, blocks: readonly Block[], gaps: ChartGaps): Cell[][] {
  if (shape.kind === 'list') return [columnCells(blocks, shape.columns, shape.hang, gaps)]
  const rows: Cell[][] = []
  for (let i = 0; i < blocks.length; i += shape.perRow) {
    rows.push(blocks.slice(i, i + shape.perRow).map(singleCell))
  }
  return rows
}

/**
 * The shapes worth trying. A branch the user has arranged has one, or one per number of columns.
 * @param least so many stand in the longest of several rows, and few in no list of two columns; 0 where any shape does
 */
export function shapesFor(
  blocks: readonly Block[],
  leaves: boolean,
  style: BranchArrangement,
  inRows: boolean,
  least: number,
): readonly Shape[] {
  const { arrangement } = style
  if (arrangement === 'spread') return [rowsOf(blocks.length, style.columns ?? blocks.length)]
  if (arrangement !== 'auto') return hungLists(blocks.length, leaves, style)
  const key = (blocks.length * 4 + (leaves ? 2 : 0) + (inRows ? 1 : 0)) * 8 + least
  const known = automatic.get(key)
  if (known) return known
  const all = automaticShapes(blocks.length, leaves, inRows)
  const shapes = least > 0 ? all.filter((shape) => isLevel(shape, blocks.length, least)) : all
  automatic.set(key, shapes)
  return shapes
}

/** The shapes nobody has chosen among, which most branches have: by number of children, whether leaves, and in rows. */
const automatic = new Map<number, readonly Shape[]>()

function automaticShapes(count: number, leaves: boolean, inRows: boolean): Shape[] {
  const shapes: Shape[] = wrappedRows(count)
  if (count < 2 || (inRows && !(leaves && count > 6))) return shapes
  for (const columns of steps(leaves ? Math.ceil(count / 2) : 3)) {
    shapes.push(...lists(count, 'right', columns))
  }
  if (count > 3) shapes.push(...lists(count, 'both', 1))
  return shapes
}

/** Size of the children in that shape as if every block were a plain rectangle: quick, and never too small. */
export function sizeOf(shape: Shape, blocks: readonly Block[], gaps: ChartGaps): Size {
  if (shape.kind === 'rows') return sizeOfRows(blocks, shape.perRow, gaps)
  const perColumn = Math.ceil(blocks.length / shape.columns)
  const rows = levelRows(blocks, perColumn, shape.hang)
  let width = -gaps.sibling
  let height = rows.reduce((sum, row) => sum + row, 0) + gaps.stack * Math.max(0, rows.length - 1)
  for (let i = 0; i < blocks.length; i += perColumn) {
    const column = blocks.slice(i, i + perColumn)
    width += gaps.sibling + columnWidth(column, shape.hang, gaps)
    height = Math.max(height, columnHeight(column, shape.hang, gaps))
  }
  return { width, height: height + (shape.columns > 1 ? gaps.level : gaps.stack) }
}

/** So many bidang, seksi or asisten of an office stand in one row on every Lampiran … */
const ONE_ROW = 4
/** … and up to so many where there is room for it; more may need a second. */
export const RATHER_ONE_ROW = 6

/**
 * How much harder a shape is to read than a plain row, as a factor on its area. In an office's form a second row
 * says "below these": few children broken into two rows look like two levels.
 */
export function strain(shape: Shape, count: number, leaves: boolean, inRows: boolean): number {
  if (shape.kind === 'rows') {
    if (shape.perRow >= count) return 1
    if (!inRows) return 1.12
    // Ten bidang two by two are five levels to the eye.
    if (count > RATHER_ONE_ROW) return 1.12 + 0.2 * (Math.ceil(count / shape.perRow) - 2)
    return count <= ONE_ROW ? 3 : 1.6
  }
  const nested = leaves ? 1 : 1.3
  return nested * (shape.hang === 'both' ? 1.06 : 1) * (shape.columns > 1 ? 1.06 : 1)
}

function rowsOf(count: number, perRow: number): Shape {
  return { kind: 'rows', perRow: Math.max(1, Math.min(count, perRow)) }
}

function isLevel(shape: Shape, count: number, least: number): boolean {
  if (shape.kind === 'rows') return shape.perRow >= Math.min(count, least)
  return (shape.columns === 1 && shape.hang !== 'both') || count > RATHER_ONE_ROW
}

/**
 * Where rows are kept whole, so many brothers stand in the longest of theirs: few bidang all in one, of many, and of
 * UPTD below them, as many as usually are in one. Offices stand as their city has room.
 */
export function leastInRow(count: number, type: UnitType | undefined): number {
  if (type === undefined || OFFICE_TYPES.has(type)) return 1
  return Math.min(count, BELOW_ROWS.has(type) || count > RATHER_ONE_ROW ? ONE_ROW : count)
}

/** They stand in a row of their own below the bidang. */
const BELOW_ROWS: ReadonlySet<UnitType> = new Set(['uptd', 'kelurahan'])

/** One row, then two, three … An even number in a row leaves the stem a straight way down. */
function wrappedRows(count: number): Shape[] {
  const shapes = [rowsOf(count, count)]
  for (const rows of steps(Math.ceil(count / 2))) {
    const even = Math.ceil(count / rows / 2) * 2
    if (even < count) shapes.push(rowsOf(count, even))
  }
  return shapes
}

/** 1, 2, 3 … and from 8 on in growing steps: many children need no finer choice. */
function steps(most: number): number[] {
  const list: number[] = []
  for (let at = 1; at <= most; at = at < 8 ? at + 1 : Math.ceil(at * 1.3)) list.push(at)
  return list
}

function lists(count: number, hang: Hang, columns: number): Shape[] {
  return [{ kind: 'list', hang, columns: Math.max(1, Math.min(count, columns)) }]
}

/** A list the user asked for: in the columns asked for, else in several only where it would be long. */
function hungLists(count: number, leaves: boolean, { arrangement, columns }: BranchArrangement) {
  const hang = hangOf(arrangement)
  if (columns !== null || count <= 8) return lists(count, hang, columns ?? 1)
  return steps(leaves ? Math.ceil(count / 2) : 3).flatMap((many) => lists(count, hang, many))
}

function hangOf(arrangement: BranchArrangement['arrangement']): Hang {
  if (arrangement === 'hang-left') return 'left'
  return arrangement === 'hang-both' ? 'both' : 'right'
}

function sizeOfRows(blocks: readonly Block[], perRow: number, gaps: ChartGaps): Size {
  let width = 0
  let height = 0
  for (let i = 0; i < blocks.length; i += perRow) {
    let across = -gaps.sibling
    let tallest = 0
    for (let k = i; k < Math.min(blocks.length, i + perRow); k++) {
      const block = blocks[k] as Block
      across += block.width + gaps.sibling
      tallest = Math.max(tallest, block.height)
    }
    width = Math.max(width, across)
    height += gaps.level + tallest
  }
  return { width, height }
}

function columnWidth(column: readonly Block[], hang: Hang, gaps: ChartGaps): number {
  const widest = [0, 0]
  column.forEach((block, i) => {
    const side = hang === 'both' ? i % 2 : 0
    widest[side] = Math.max(widest[side] as number, gaps.indent + block.width)
  })
  return (widest[0] as number) + (widest[1] as number)
}

function columnHeight(column: readonly Block[], hang: Hang, gaps: ChartGaps): number {
  const step = hang === 'both' ? 2 : 1
  let height = -gaps.stack
  for (let i = 0; i < column.length; i += step) {
    const other = step === 2 ? (column[i + 1]?.height ?? 0) : 0
    height += gaps.stack + Math.max((column[i] as Block).height, other)
  }
  return height
}
