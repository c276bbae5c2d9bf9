import type { Unit, UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { assemble } from './assemble.ts'
import { type Block, leafBlock, type Size } from './block.ts'
import type { Cell } from './cell.ts'
import type { BranchArrangement, ChartGaps } from './chart-options.ts'
import { lampiranForm } from './lampiran-form.ts'
import { cellsOf, type Shape, shapesFor, sizeOf, strain } from './shape.ts'

/** What decides how one branch is laid out, beside the blocks of its children. */
export interface BranchInput {
  readonly unit: Unit
  readonly children: readonly UnitId[]
  readonly box: Size
  readonly collapsed: boolean
  readonly style: BranchArrangement
  /** Children below the unit only, whatever its kind. */
  readonly plain: boolean
  readonly gaps: ChartGaps
  /** Width ÷ height the whole strives for. */
  readonly aspect: number
  /** True for a unit the drawing begins with: there the aspect counts in full. */
  readonly top: boolean
}

/** From this many boxes on a block is laid out for the aspect of the whole, below for least area. */
const WHOLE = 60

/** The block of a unit with the children in the places and the shape that need least room. */
export function branchBlock(
  structure: Structure,
  input: BranchInput,
  blockOf: (unitId: UnitId) => Block,
): Block {
  const { unit, children, box, gaps } = input
  if (children.length === 0 || input.collapsed) {
    return leafBlock(unit.id, unit.line, box, input.collapsed ? children.length : 0)
  }
  const form = lampiranForm(structure, input.plain ? undefined : unit, children)
  const left = form.left.map(blockOf)
  const right = form.right.map(blockOf)
  const rows: Cell[][] = []
  const used = sideSize(box, left, right, gaps)
  for (const group of form.groups) {
    const blocks = group.map(blockOf)
    const { shape, size } = choose(blocks, input, form.inRows, used)
    rows.push(...cellsOf(shape, blocks, gaps))
    used.width = Math.max(used.width, size.width)
    used.height += size.height
  }
  return assemble({ unitId: unit.id, line: unit.line, box, left, right, rows }, gaps)
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
    blocks.reduce((sum, block) => sum + block.height + gaps.level / 2, 0)
  return {
    width: Math.max(box.width, width(left) + width(right)),
    height: box.height + Math.max(height(left), height(right)),
  }
}

function choose(
  blocks: readonly Block[],
  input: BranchInput,
  inRows: boolean,
  used: Size,
): { shape: Shape; size: Size } {
  const { gaps, aspect } = input
  const count = blocks.reduce((sum, block) => sum + block.count, 0)
  const leaves = blocks.every((block) => block.children.length === 0)
  const weight = input.top ? 1 : Math.min(1, count / WHOLE)
  let best: { shape: Shape; size: Size } | null = null
  let least = Infinity
  for (const shape of shapesFor(blocks, leaves, input.style, inRows)) {
    const size = sizeOf(shape, blocks, gaps)
    const width = Math.max(used.width, size.width)
    const height = used.height + size.height
    const page = Math.max(width, height * aspect) * Math.max(height, width / aspect)
    const cost =
      ((1 - weight) * width * height + weight * page) * strain(shape, blocks.length, leaves, inRows)
    if (cost < least - 1e-6) {
      least = cost
      best = { shape, size }
    }
  }
  if (!best) throw new Error('A group of units without a shape')
  return best
}
