import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../../domain/structure/structure.ts'
import type { Rect } from './geometry.ts'

/** A branch drawn as one block where its boxes are too small to tell apart. */
export interface BranchBlock {
  readonly unitId: UnitId
  readonly rect: Rect
  /** Units in the branch, its own top included. */
  readonly units: number
}

/** A branch is one block while it is at most so many pixels wide. */
const WIDEST = 150
/** A block narrower than this is not written on, so it is not made. */
const NARROWEST = 26

/**
 * The branches to label in an overview: going down from the tops, the first that is small enough on the screen to be
 * one block, and still wide enough to be written on. `scale`: pixels a millimetre.
 */
export function branchBlocks(
  structure: Structure,
  branchOf: (unitId: UnitId) => Rect | undefined,
  sizeOf: (unitId: UnitId) => number,
  scale: number,
): BranchBlock[] {
  const blocks: BranchBlock[] = []
  const open = [...childrenOf(structure, null)]
  for (let unitId = open.pop(); unitId; unitId = open.pop()) {
    const rect = branchOf(unitId)
    if (!rect || rect.width * scale < NARROWEST) continue
    const children = childrenOf(structure, unitId)
    if (rect.width * scale > WIDEST || children.length === 0) open.push(...children)
    else blocks.push({ unitId, rect, units: sizeOf(unitId) })
  }
  return apart(blocks)
}

/**
 * Branches lie closer than their outlines: where two blocks would cover each other, each ends in the middle of what
 * they share, so that every name stands in a block of its own.
 */
function apart(blocks: readonly BranchBlock[]): BranchBlock[] {
  const rects = blocks.map(({ rect }) => ({ ...rect }))
  const order = rects.toSorted((a, b) => a.x - b.x)
  for (const [at, left] of order.entries()) {
    for (const right of order.slice(at + 1)) {
      const shared = left.x + left.width - right.x
      const beside = right.y < left.y + left.height && left.y < right.y + right.height
      if (shared <= 0 || !beside) continue
      const middle = right.x + shared / 2
      const end = right.x + right.width
      left.width = middle - left.x
      right.x = middle
      right.width = end - middle
    }
  }
  return blocks.map((block, at) => ({ ...block, rect: rects[at] ?? block.rect }))
}
