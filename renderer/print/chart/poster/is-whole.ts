import type { Rectangle } from '../../../layout/pages/poster-picture.ts'
import type { Tile } from '../../../layout/pages/sheet-plan.ts'

/**
 * True of what begins on an earlier sheet and goes on under this one, which is glued over it: its part is drawn here
 * as well, or the glue would hide it.
 */
export function isGluedOver(place: Rectangle, tile: Tile): boolean {
  const { x, y, width, height } = place
  const meets =
    x < tile.left + tile.width &&
    x + width > tile.left &&
    y < tile.top + tile.height &&
    y + height > tile.top
  return meets && (x < tile.left || y < tile.top) && !isWhole(place, tile)
}

/** True where nothing of the rectangle is outside the tile. */
export function isWhole({ x, y, width, height }: Rectangle, tile: Tile): boolean {
  const slack = 1e-6
  return (
    x >= tile.left - slack &&
    y >= tile.top - slack &&
    x + width <= tile.left + tile.width + slack &&
    y + height <= tile.top + tile.height + slack
  )
}
