import type { Block, Placed } from './block.ts'
import type { ChartGaps } from './chart-options.ts'

/** Several tops side by side, in rows no wider than `maxWidth` or, where that is left out, near the aspect. */
export function placeTops(
  blocks: readonly Block[],
  gaps: ChartGaps,
  aspect: number,
  maxWidth: number | undefined,
): { places: Placed[]; width: number; height: number } {
  const limit = maxWidth ?? likelyWidth(blocks, gaps, aspect)
  const places: Placed[] = []
  let x = 0
  let y = 0
  let width = 0
  let rowHeight = 0
  for (const block of blocks) {
    if (x > 0 && x + block.width > limit + 1e-9) {
      x = 0
      y += rowHeight + gaps.top
      rowHeight = 0
    }
    places.push({ block, x, y })
    width = Math.max(width, x + block.width)
    rowHeight = Math.max(rowHeight, block.height)
    x += block.width + gaps.top
  }
  return { places, width, height: blocks.length === 0 ? 0 : y + rowHeight }
}

function likelyWidth(blocks: readonly Block[], gaps: ChartGaps, aspect: number): number {
  let area = 0
  let widest = 0
  for (const block of blocks) {
    area += (block.width + gaps.top) * (block.height + gaps.top)
    widest = Math.max(widest, block.width)
  }
  return Math.max(widest, Math.sqrt(area * aspect))
}
