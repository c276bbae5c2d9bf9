import type { Line, UnitId } from '../../domain/records/records.ts'
import { type Block, type Placed, type Size, slotOf } from './block.ts'
import { type Connections, linesOf, type RowAt, type SideArm } from './block-lines.ts'
import type { Cell } from './cell.ts'
import { besideGap, type ChartGaps } from './chart-options.ts'
import { bottomOf, joinedProfile, leftOf, movedProfile, type Profile, rightOf } from './profile.ts'
import { passageOf, rowOf, straightened } from './row.ts'

/** All that hangs from one unit, chosen and ready to be put in place. */
export interface Parts {
  readonly unitId: UnitId
  readonly line: Line
  readonly box: Size
  readonly left: readonly Block[]
  readonly right: readonly Block[]
  readonly rows: readonly (readonly Cell[])[]
}

interface Draft {
  readonly placed: Placed[]
  readonly arms: SideArm[]
  readonly rows: RowAt[]
  profile: Profile
  y: number
}

/** The block of a unit around its stem at x = 0, then moved so that its left edge is 0. */
export function assemble(parts: Parts, gaps: ChartGaps): Block {
  const { box } = parts
  const boxX = -stemInBox(parts, gaps)
  const draft: Draft = {
    placed: [],
    arms: [],
    rows: [],
    profile: [0, slotOf(box), boxX, boxX + box.width],
    y: slotOf(box),
  }
  placeSides(parts, gaps, draft)
  const close = isLoneLeaf(parts)
  parts.rows.forEach((cells, i) => {
    placeRow(cells, i === parts.rows.length - 1, close, gaps, draft)
  })
  const left = leftOf(draft.profile)
  const connections: Connections = {
    top: box.height,
    shift: -left,
    arms: draft.arms,
    rows: draft.rows,
  }
  return {
    unitId: parts.unitId,
    line: parts.line,
    width: rightOf(draft.profile) - left,
    height: bottomOf(draft.profile),
    boxX: boxX - left,
    boxWidth: box.width,
    boxHeight: box.height,
    boxSlot: slotOf(box),
    children: draft.placed.map(({ block, x, y }) => ({ block, x: x - left, y })),
    lines: linesOf(connections),
    profile: movedProfile(draft.profile, -left, 0),
    hiddenChildren: 0,
    count: draft.placed.reduce((sum, { block }) => sum + block.count, 1),
    drawn: null,
  }
}

/**
 * A child without others beside it and none below: it stands as high as the first of a list in the next branch. A
 * line of koordinasi is left its length, so that its dashes are seen.
 */
function isLoneLeaf({ left, right, rows }: Parts): boolean {
  const cell = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined
  if (!cell || left.length + right.length > 0) return false
  return (
    cell.stubs === null &&
    cell.placed.every(
      ({ block: { children, line } }) => children.length === 0 && line === 'komando',
    )
  )
}

/** The stem leaves the middle of the box; a plain list hangs near one of its corners. */
function stemInBox(parts: Parts, gaps: ChartGaps): number {
  const { box, rows } = parts
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined
  if (!only?.stubs || parts.left.length + parts.right.length > 0) return box.width / 2
  const inset = Math.min(gaps.indent / 2, box.width / 2)
  const onRight = only.stubs.some((stub) => stub.toX > 0)
  const onLeft = only.stubs.some((stub) => stub.toX < 0)
  if (onRight && onLeft) return box.width / 2
  return onRight ? inset : box.width - inset
}

/** First left and first right begin level with each other, their line through both; further ones stand below. */
function placeSides(parts: Parts, gaps: ChartGaps, draft: Draft): void {
  if (parts.left.length + parts.right.length === 0) return
  const gap = besideGap(gaps)
  const lowest = Math.min(
    ...[parts.left[0], parts.right[0]].map((block) => block?.boxHeight ?? Infinity),
  )
  let bottom = draft.y
  for (const [side, blocks] of [
    [-1, parts.left],
    [1, parts.right],
  ] as const) {
    let y = draft.y + gap
    blocks.forEach((block, i) => {
      const x = side < 0 ? -gaps.side - block.width : gaps.side
      const toX = x + block.boxX + (side < 0 ? block.boxWidth : 0)
      draft.placed.push({ block, x, y })
      draft.arms.push({ block, y: y + (i === 0 ? lowest : block.boxHeight) / 2, toX })
      draft.profile = joinedProfile(draft.profile, movedProfile(block.profile, x, y))
      bottom = Math.max(bottom, y + block.height)
      y += block.height + gap
    })
  }
  draft.profile = joinedProfile(draft.profile, [draft.y, bottom, 0, 0])
  draft.y = bottom
}

function placeRow(
  cells: readonly Cell[],
  last: boolean,
  close: boolean,
  gaps: ChartGaps,
  draft: Draft,
): void {
  const enterX = draft.rows.at(-1)?.exitX ?? 0
  const plainRow = rowOf(cells, gaps, !last)
  const row = last ? plainRow : straightened(plainRow, gaps, enterX)
  const hungOnStem = cells.length === 1 && cells[0]?.stubs !== null
  const top = draft.y + (hungOnStem || close ? gaps.stack : gaps.level)
  const busY = hungOnStem || close ? top : draft.y + gaps.level / 2
  const exitX = last ? 0 : passageOf(row, gaps)
  cells.forEach((cell, i) => {
    for (const { block, x, y } of cell.placed) {
      draft.placed.push({ block, x: x + (row.xs[i] as number), y: top + y })
    }
  })
  const reach = [enterX, ...row.xs, ...(last ? [] : [exitX])]
  draft.profile = joinedProfile(draft.profile, [
    draft.y,
    top,
    Math.min(...reach),
    Math.max(...reach),
  ])
  draft.profile = joinedProfile(draft.profile, movedProfile(row.profile, 0, top))
  draft.rows.push({ row, top, busY, exitX })
  draft.y = bottomOf(draft.profile)
  if (!last) draft.profile = joinedProfile(draft.profile, [busY, draft.y, exitX, exitX])
}
