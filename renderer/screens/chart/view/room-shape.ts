import type { ChartShape, View } from '../../../app/view/view-state.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../../domain/structure/structure.ts'
import { BlockShelf } from '../../../layout/blocks/block-shelf.ts'
import { type ChartOptions, SCREEN_GAPS } from '../../../layout/blocks/chart-options.ts'
import { arrangeChart } from '../../../layout/blocks/sotk-layout.ts'
import { BOX_MM, fitting, type Size } from './geometry.ts'

/** As it is set out before the room is known. */
export const USUAL_SHAPE: ChartShape = { aspect: 1.6, wideSecretariat: false }

const ASPECTS = [1.6, 1.3, 1, 0.8, 0.5, 2, 2.6, 3.4]
/** Above so many boxes the whole cannot be read in any shape. */
const MOST_TRIED = 400
/** So much larger a drawing must become to be set out in another way than the usual. */
const WORTH = 1.03

/** The shape in which the whole chart shows largest in a room of that many pixels; the usual where none is larger. */
export function shapeForRoom(
  structure: Structure,
  collapsed: ReadonlySet<UnitId>,
  room: Size,
): ChartShape {
  const shelf = new BlockShelf()
  const drawing = (shape: ChartShape) =>
    arrangeChart(structure, shapeOptions(structure, collapsed, shape), shelf)
  const usual = drawing(USUAL_SHAPE)
  const boxes = usual.places.reduce((sum, { block }) => sum + block.count, 0)
  let best = USUAL_SHAPE
  let largest = fitting(usual, room).zoom
  if (boxes > MOST_TRIED || largest === 1) return best
  largest *= WORTH
  for (const wideSecretariat of [false, true]) {
    for (const aspect of ASPECTS) {
      const shape = { aspect, wideSecretariat }
      const { zoom } = fitting(drawing(shape), room)
      if (zoom <= largest) continue
      best = shape
      largest = zoom
    }
  }
  return best
}

/** How the chart on the screen is laid out in that shape. */
export function shapeOptions(
  structure: Structure,
  collapsed: ReadonlySet<UnitId>,
  { aspect, wideSecretariat }: ChartShape,
): ChartOptions {
  return {
    tops: childrenOf(structure, null),
    boxSize: BOX_MM,
    gaps: SCREEN_GAPS,
    collapsed,
    aspect,
    wideSecretariat,
  }
}

/** Sets the chart out for its room; true where that is another shape than it has, so that it is laid out anew. */
export function setOutFor(
  view: View,
  { structure, shape }: { readonly structure: Structure; readonly shape: ChartShape },
  room: Size,
): boolean {
  const collapsed = view.get().collapsed as ReadonlySet<UnitId>
  const next = shapeForRoom(structure, collapsed, room)
  const same = next.aspect === shape.aspect && next.wideSecretariat === shape.wideSecretariat
  view.set({ chartShape: same ? shape : next })
  return !same
}
