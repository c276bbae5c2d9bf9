import { type Block, type Placed, stemOf } from './block.ts'
import type { ChartGaps } from './chart-options.ts'
import { joinedProfile, leftOf, movedProfile, type Profile, rightOf } from './profile.ts'

/** A level line from the spine to the side of a child's box. */
export interface Stub {
  readonly block: Block
  readonly y: number
  readonly toX: number
}

/**
 * What one line from above leads to: a single child, met at the top of its box, or a list of children hung on a
 * spine. Laid out around the line: x = 0 is the line, y = 0 the upper edge.
 */
export interface Cell {
  readonly placed: readonly Placed[]
  /** The children of a list; null for a single child. */
  readonly stubs: readonly Stub[] | null
  readonly profile: Profile
  readonly left: number
  readonly right: number
}

/** A cell of one child, its stem at x = 0. */
export function singleCell(block: Block): Cell {
  const x = -stemOf(block)
  return {
    placed: [{ block, x, y: 0 }],
    stubs: null,
    profile: movedProfile(block.profile, x, 0),
    left: x,
    right: x + block.width,
  }
}

export type Hang = 'right' | 'left' | 'both'

/**
 * Children one under another beside a spine, to its right, its left, or in pairs on both sides.
 * @param rows what each row takes at least
 */
function listCell(
  blocks: readonly Block[],
  hang: Hang,
  gaps: ChartGaps,
  rows: readonly number[],
): Cell {
  const placed: Placed[] = []
  const stubs: Stub[] = []
  let profile: Profile = []
  let y = 0
  let i = 0
  while (i < blocks.length) {
    const pair = hang === 'both' ? blocks.slice(i, i + 2) : blocks.slice(i, i + 1)
    let bottom = y + (rows[Math.floor(i / (hang === 'both' ? 2 : 1))] ?? 0)
    pair.forEach((block, side) => {
      const onLeft = hang === 'left' || (hang === 'both' && side === 0)
      const x = onLeft ? -gaps.indent - block.width : gaps.indent
      placed.push({ block, x, y })
      stubs.push({
        block,
        y: y + block.boxHeight / 2,
        toX: x + block.boxX + (onLeft ? block.boxWidth : 0),
      })
      profile = joinedProfile(profile, movedProfile(block.profile, x, y))
      bottom = Math.max(bottom, y + block.height)
    })
    i += pair.length
    y = bottom + gaps.stack
  }
  profile = joinedProfile(profile, [0, Math.max(0, ...stubs.slice(-2).map((stub) => stub.y)), 0, 0])
  return { placed, stubs, profile, left: leftOf(profile), right: rightOf(profile) }
}

/** The same children as `columns` lists side by side, the first column first and never the shortest. */
export function columnCells(
  blocks: readonly Block[],
  columns: number,
  hang: Hang,
  gaps: ChartGaps,
): Cell[] {
  const perColumn = Math.ceil(blocks.length / Math.max(1, columns))
  const cells: Cell[] = []
  const rows = levelRows(blocks, perColumn, hang)
  for (let i = 0; i < blocks.length; i += perColumn) {
    cells.push(listCell(blocks.slice(i, i + perColumn), hang, gaps, rows))
  }
  return cells
}

/** What each row of such columns takes, so that rows begin level in all of them; none where branches hang in them. */
export function levelRows(
  blocks: readonly Block[],
  perColumn: number,
  hang: Hang,
): readonly number[] {
  if (blocks.length <= perColumn || blocks.some(({ children }) => children.length > 0)) return []
  const step = hang === 'both' ? 2 : 1
  const rows: number[] = []
  blocks.forEach(({ height }, at) => {
    const row = Math.floor((at % perColumn) / step)
    rows[row] = Math.max(rows[row] ?? 0, height)
  })
  return rows
}
