import type { Rectangle } from '../../layout/pages/poster-picture.ts'
import type { Tile } from '../../layout/pages/sheet-plan.ts'

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
