import type { Line, UnitId } from '../../domain/records/records.ts'
import type { ChartBox, ChartLine } from './chart-layout.ts'
import { type Profile, rectProfile } from './profile.ts'

/** Lines from a unit to the children of one kind, relative to the block: `[x1, y1, x2, y2]` four by four. */
export interface BlockLine {
  readonly kind: Line
  readonly childIds: readonly UnitId[]
  readonly segments: readonly number[]
}

/** What a block drew, and where: reused as long as the block stays at that place. */
export interface Drawn {
  readonly x: number
  readonly y: number
  readonly depth: number
  readonly box: ChartBox
  readonly lines: readonly ChartLine[]
}

/**
 * A unit with everything below it, laid out once: its box at the top edge of the block and the blocks of its children
 * at fixed offsets. What it is never changes, so whole branches are shared from one layout to the next. Millimetres.
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
  /** What the box is given from its top edge: as much as the highest of its row takes. */
  readonly boxSlot: number
  readonly children: readonly Placed[]
  readonly lines: readonly BlockLine[]
  readonly profile: Profile
  /** Children that are not drawn because the branch is collapsed. */
  readonly hiddenChildren: number
  /** Boxes in the block, its own included. */
  readonly count: number
  /** What it drew last, and where: kept here so that a layout after an edit makes nothing anew that did not move. */
  drawn: Drawn | null
}

export interface Placed {
  readonly block: Block
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
  /** Of a box in a row with higher ones: what the highest takes, so that what stands below begins level. */
  readonly slot?: number
}

/** What a box is given from its top edge. */
export function slotOf({ height, slot = 0 }: Size): number {
  return Math.max(height, slot)
}

/** A unit that shows no children. */
export function leafBlock(unitId: UnitId, line: Line, box: Size, hiddenChildren: number): Block {
  return {
    unitId,
    line,
    width: box.width,
    height: slotOf(box),
    boxX: 0,
    boxWidth: box.width,
    boxHeight: box.height,
    boxSlot: slotOf(box),
    children: NOTHING,
    lines: NOTHING,
    profile: outlineOf(box),
    hiddenChildren,
    count: 1,
    drawn: null,
  }
}

/** The outlines of boxes without children, by their size: most boxes of a drawing share one. */
const outlinesBySize = new WeakMap<Size, Profile>()

function outlineOf(box: Size): Profile {
  const known = outlinesBySize.get(box)
  if (known) return known
  const outline = rectProfile(box.width, slotOf(box))
  outlinesBySize.set(box, outline)
  return outline
}

const NOTHING: readonly never[] = []

/** Where a line from above meets the box: its middle. */
export function stemOf(block: Block): number {
  return block.boxX + block.boxWidth / 2
}
