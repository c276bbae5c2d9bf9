import type { Unit, UnitType } from '../../domain/records/records.ts'
import { assemble } from './assemble.ts'
import { type Block, leafBlock, type Size, slotOf } from './block.ts'
import type { BlockParts, BlockShelf, ShapedGroup } from './block-shelf.ts'
import type { Branch } from './branches.ts'
import { type BranchArrangement, besideGap, type ChartGaps } from './chart-options.ts'
import { lampiranForm } from './lampiran-form.ts'
import { cellsOf, leastInRow, type Shape, shapesFor, sizeOf, strain } from './shape.ts'

/** What decides how one branch is laid out, beside the blocks of its children. */
export interface BranchInput {
  readonly unit: Unit
  readonly box: Size
  /** Children that are not drawn because the branch is collapsed. */
  readonly hidden: number
  /** Those that are drawn, and how; none of a leaf. */
  readonly children: readonly Branch[]
  readonly style: BranchArrangement
  /** Children below the unit only, whatever its kind. */
  readonly plain: boolean
  /** Few children in one row, however wide that is, or in one list. */
  readonly oneRow: boolean
  readonly gaps: ChartGaps
  /** Width ÷ height the whole strives for; after the first those of which it is asked whether they change anything. */
  readonly aspects: readonly number[]
  /** Told where one of the others would choose another shape. */
  readonly swayed: () => void
  /** True for a unit the drawing begins with: there the aspect counts in full. */
  readonly top: boolean
  /** Where blocks of other layouts are found; null where this one stands alone. */
  readonly shelf: BlockShelf | null
}

/** From this many boxes on a block is laid out for the aspect of the whole, below for least area. */
const WHOLE = 60

/** The block of a unit with the children in the places and the shape that need least room. */
export function branchBlock(input: BranchInput, blockOf: (branch: Branch) => Block): Block {
  const { unit, shelf, gaps } = input
  const parts = partsOf(input, blockOf)
  return shelf
    ? shelf.blockOf(unit.id, parts, () => put(unit, parts, gaps))
    : put(unit, parts, gaps)
}

function partsOf(input: BranchInput, blockOf: (branch: Branch) => Block): BlockParts {
  const { unit, children, box, hidden, gaps } = input
  if (children.length === 0) return { box, hidden, left: NONE, right: NONE, groups: NONE }
  const form = lampiranForm(input.plain ? undefined : unit, children)
  const left = form.left.map(blockOf)
  const right = form.right.map(blockOf)
  const groups: ShapedGroup[] = []
  const used = sideSize(box, left, right, gaps)
  for (const group of form.groups) {
    const blocks = group.map(blockOf)
    const { shape, size } = choose(blocks, input, form.inRows, group[0]?.unit.type, used)
    groups.push({ shape, blocks })
    used.width = Math.max(used.width, size.width)
    used.height += size.height
  }
  return { box, hidden: 0, left, right, groups }
}

const NONE: readonly never[] = []

function put({ id: unitId, line }: Unit, parts: BlockParts, gaps: ChartGaps): Block {
  const { box, left, right, groups, hidden } = parts
  if (left.length + right.length + groups.length === 0) return leafBlock(unitId, line, box, hidden)
  const rows = groups.flatMap(({ shape, blocks }) => cellsOf(shape, blocks, gaps))
  return assemble({ unitId, line, box, left, right, rows }, gaps)
}

function sideSize(
  box: Size,
  left: readonly Block[],
  right: readonly Block[],
  gaps: ChartGaps,
): { width: number; height: number } {
  const width = (blocks: readonly Block[]) =>
    blocks.reduce((most, block) => Math.max(most, block.width + gaps.side), 0)
  const height = (blocks: readonly Block[]) =>
    blocks.reduce((sum, block) => sum + block.height + besideGap(gaps), 0)
  return {
    width: Math.max(box.width, width(left) + width(right)),
    height: slotOf(box) + Math.max(height(left), height(right)),
  }
}

function choose(
  blocks: readonly Block[],
  input: BranchInput,
  inRows: boolean,
  type: UnitType | undefined,
  used: Size,
): { shape: Shape; size: Size } {
  const leaves = blocks.every((block) => block.children.length === 0)
  const least = input.oneRow ? leastInRow(blocks.length, type) : 0
  const isFree = least > 0 && least < blocks.length
  const shapes = shapesFor(blocks, leaves, input.style, inRows, least).map((shape) => {
    const size = sizeOf(shape, blocks, input.gaps)
    const strained = strain(shape, blocks.length, leaves, inRows && !isFree)
    const width = Math.max(used.width, size.width)
    return { shape, size, strained, width, height: used.height + size.height }
  })
  const count = blocks.reduce((sum, block) => sum + block.count, 0)
  const weight = input.top ? 1 : Math.min(1, count / WHOLE)
  const bestFor = (aspect: number) => {
    let best = shapes[0]
    let least = Infinity
    for (const one of shapes) {
      const { width, height, strained } = one
      const page = Math.max(width, height * aspect) * Math.max(height, width / aspect)
      const cost = ((1 - weight) * width * height + weight * page) * strained
      if (cost < least - 1e-6) {
        least = cost
        best = one
      }
    }
    return best
  }
  const [aspect = 1, ...others] = input.aspects
  const best = bestFor(aspect)
  if (!best) throw new Error('A group of units without a shape')
  if (shapes.length > 1 && others.some((other) => bestFor(other) !== best)) input.swayed()
  return best
}
