import type { Cell } from './cell.ts'
import type { ChartGaps } from './chart-options.ts'
import { distanceBetween, joinedProfile, movedProfile, type Profile } from './profile.ts'

/** Cells side by side around a stem at x = 0. */
export interface Row {
  readonly cells: readonly Cell[]
  /** x of the line of each cell. */
  readonly xs: readonly number[]
  readonly profile: Profile
  readonly left: number
  readonly right: number
}

/** What stands between two cells is shared out only where few would move: the cost stays linear. */
const MOST_SHIFTED = 48

/**
 * As close as the outlines allow, small cells spread evenly between large ones; or, where a line has to pass on
 * downwards (`straight`), each in a column of its own.
 */
export function rowOf(cells: readonly Cell[], gaps: ChartGaps, straight: boolean): Row {
  const raw = straight ? columnsOf(cells, gaps) : packed(cells, gaps)
  const centre = centreOf(raw)
  const xs = raw.map((x) => x - centre)
  let profile: Profile = []
  let left = 0
  let right = 0
  cells.forEach((cell, i) => {
    const x = xs[i] as number
    profile = joinedProfile(profile, movedProfile(cell.profile, x, 0))
    left = Math.min(left, x + cell.left)
    right = Math.max(right, x + cell.right)
  })
  return { cells, xs, profile, left, right }
}

/** The row moved so that its passage lies under the stem, where that is no more than a small step. */
export function straightened(row: Row, gaps: ChartGaps, stem: number): Row {
  const dx = stem - passageOf(row, gaps)
  const small = ((row.right - row.left) / row.cells.length) * 0.3
  if (dx === 0 || Math.abs(dx) > small) return row
  return {
    cells: row.cells,
    xs: row.xs.map((x) => x + dx),
    profile: movedProfile(row.profile, dx, 0),
    left: row.left + dx,
    right: row.right + dx,
  }
}

function columnsOf(cells: readonly Cell[], gaps: ChartGaps): number[] {
  let edge = 0
  return cells.map((cell) => {
    const x = edge - cell.left
    edge += cell.right - cell.left + gaps.sibling
    return x
  })
}

/** Middle of the first and the last line; of an odd number the middle line itself where it is near. */
function centreOf(xs: readonly number[]): number {
  const first = xs[0] ?? 0
  const last = xs.at(-1) ?? 0
  const middle = (first + last) / 2
  const odd = xs.length % 2 === 1 ? xs[(xs.length - 1) / 2] : undefined
  return odd !== undefined && Math.abs(odd - middle) < (last - first) / 8 ? odd : middle
}

function packed(cells: readonly Cell[], gaps: ChartGaps): number[] {
  const xs: number[] = []
  const outlines: Profile[] = []
  let outline: Profile = []
  cells.forEach((cell, i) => {
    const needed = distanceBetween(outline, cell.profile, gaps.sibling, gaps.stack)
    const x = i === 0 ? 0 : Math.max(needed, (xs[i - 1] as number) + gaps.sibling)
    xs.push(x)
    const from = i - 1 - shareRoom(cells, xs, i, gaps)
    outline = from < 0 ? [] : (outlines[from] ?? [])
    for (let k = Math.max(0, from + 1); k <= i; k++) {
      const other = cells[k] as Cell
      outline = joinedProfile(outline, movedProfile(other.profile, xs[k] as number, 0))
      outlines[k] = outline
    }
  })
  return xs
}

/**
 * Where cell `i` was held off by an earlier cell than its neighbour, the cells between move right in even steps.
 * Answers how many moved.
 */
function shareRoom(cells: readonly Cell[], xs: number[], i: number, gaps: ChartGaps): number {
  const cell = cells[i] as Cell
  const x = xs[i] as number
  let near = -Infinity
  for (let j = i - 1; j >= 0 && i - j <= MOST_SHIFTED; j--) {
    const other = cells[j] as Cell
    const outline = movedProfile(other.profile, xs[j] as number, 0)
    const needed = distanceBetween(outline, cell.profile, gaps.sibling, gaps.stack)
    if (needed >= x - 1e-9) {
      const between = i - j - 1
      const room = x - Math.max(near, (xs[i - 1] as number) + gaps.sibling)
      if (between === 0 || room <= 1e-9) return 0
      for (let k = 1; k <= between; k++)
        xs[j + k] = (xs[j + k] as number) + (room * k) / (between + 1)
      return between
    }
    near = Math.max(near, needed)
  }
  return 0
}

/** Where a line may pass downwards through the row, nearest to the stem. */
export function passageOf(row: Row, gaps: ChartGaps): number {
  const half = gaps.sibling / 2
  let best = row.left - half
  const offer = (x: number) => {
    if (Math.abs(x) < Math.abs(best)) best = x
  }
  offer(row.right + half)
  let blocked = false
  row.cells.forEach((cell, i) => {
    const x = row.xs[i] as number
    const overStem = x + cell.left - half < 0 && x + cell.right + half > 0
    if (overStem && !(cell.stubs && x === 0)) blocked = true
    if (cell.stubs) offer(x)
    if (i > 0) offer(x + cell.left - half)
  })
  return blocked ? best : 0
}
