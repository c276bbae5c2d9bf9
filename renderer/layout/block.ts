import type { Line, UnitId } from '../domain/records.ts'
import { type Profile, rectProfile } from './profile.ts'

/** Lines from a unit to the children of one kind, relative to the block: `[x1, y1, x2, y2]` four by four. */
export interface BlockLine {
  readonly kind: Line
  readonly childIds: readonly UnitId[]
  readonly segments: readonly number[]
}

/**
 * A unit with everything below it, laid out once: its box at the top edge of the block and the blocks of its children
 * at fixed offsets. Never changed, so whole branches are shared from one layout to the next. Millimetres.
 */
export interface Block {
  readonly unitId: UnitId
  readonly line: Line
  readonly width: number
  readonly height: number
  /** Left edge of the unit's own box; its top edge is the block's. */
  readonly boxX: number
  readonly boxWidth: number
  readonly boxHeight: number
  readonly children: readonly Placed[]
  readonly lines: readonly BlockLine[]
  readonly profile: Profile
  /** Children that are not drawn because the branch is collapsed. */
  readonly hiddenChildren: number
  /** Boxes in the block, its own included. */
  readonly count: number
}

export interface Placed {
  readonly block: Block
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A unit that shows no children. */
export function leafBlock(unitId: UnitId, line: Line, box: Size, hiddenChildren: number): Block {
  return {
    unitId,
    line,
    width: box.width,
    height: box.height,
    boxX: 0,
    boxWidth: box.width,
    boxHeight: box.height,
    children: NOTHING,
    lines: NOTHING,
    profile: rectProfile(box.width, box.height),
    hiddenChildren,
    count: 1,
  }
}

const NOTHING: readonly never[] = []

/** Where a line from above meets the box: its middle. */
export function stemOf(block: Block): number {
  return block.boxX + block.boxWidth / 2
}
