import type { UnitId } from '../../../domain/records/records.ts'
import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** A step sideways counts so many times its length: straight ahead is preferred. */
const ASIDE = 2.5

/** The box an arrow key goes to from that one: the nearest in that direction, straight ahead preferred. */
export function neighbour(
  boxes: readonly ChartBox[],
  from: ChartBox,
  direction: Direction,
): UnitId | null {
  let best: UnitId | null = null
  let least = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const cost = box.unitId === from.unitId ? null : costOf(from, box, direction)
    if (cost !== null && cost < least) {
      least = cost
      best = box.unitId
    }
  }
  return best
}

function costOf(from: ChartBox, to: ChartBox, direction: Direction): number | null {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2)
  const dy = to.y + to.height / 2 - (from.y + from.height / 2)
  const level = direction === 'left' || direction === 'right'
  const ahead = level ? (direction === 'right' ? dx : -dx) : direction === 'down' ? dy : -dy
  const aside = Math.abs(level ? dy : dx)
  const least = (level ? from.width : from.height) / 2
  return ahead < least ? null : ahead + aside * ASIDE
}
