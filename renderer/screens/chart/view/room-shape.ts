import type { ChartShape, View } from '../../../app/view/view-state.ts'
import type { Unit, UnitId } from '../../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../../domain/structure/structure.ts'
import { BlockShelf } from '../../../layout/blocks/block-shelf.ts'
import { type ChartOptions, SCREEN_GAPS } from '../../../layout/blocks/chart-options.ts'
import { arrangeChart } from '../../../layout/blocks/sotk-layout.ts'
import { boxHeight, FEW_ZOOM, READABLE_ZOOM, USUAL_HEIGHT } from './box-lines.ts'
import { acrossZoom, BOX_MM, fitting, PX_PER_MM, type Size } from './geometry.ts'

/** As it is set out before the room is known. */
export const USUAL_SHAPE: ChartShape = { aspect: 1.6, wideSecretariat: false }

const ASPECTS = [1.6, 1.3, 1, 0.8, 0.5, 2, 2.6, 3.4]
/** Above so many boxes the whole cannot be read in any shape. */
const MOST_TRIED = 400
/** So much larger a drawing must become to be set out in another way than the usual. */
const WORTH = 1.03

/**
 * The shape in which the whole chart shows largest in a room of that many pixels; the usual where none is larger. Where
 * none of them could be read so, the one whose width does.
 */
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
  const wideOf = (drawn: ReturnType<typeof drawing>) => Math.min(FEW_ZOOM, acrossZoom(drawn, room))
  let across = { shape: USUAL_SHAPE, wide: wideOf(usual), zoom: largest }
  for (const wideSecretariat of [false, true]) {
    for (const aspect of ASPECTS) {
      const shape = { aspect, wideSecretariat }
      const drawn = drawing(shape)
      const wide = wideOf(drawn)
      const { zoom } = fitting(drawn, room)
      // Of two that have their names as large, the lower one.
      if (wide > across.wide || (wide === across.wide && zoom > across.zoom))
        across = { shape, wide, zoom }
      if (zoom <= largest) continue
      best = shape
      largest = zoom
    }
  }
  return largest < READABLE_ZOOM ? across.shape : best
}

const sizes = new WeakMap<Unit, Size>()

/** How large the box of each unit is in every drawing of the screen, in millimetres. */
export function boxSizes(structure: Structure): (id: UnitId) => Size {
  return (id) => sizeOf(structure.tables.unit.get(id))
}

/** As high as the name of the unit needs, in millimetres. */
function sizeOf(unit: Unit | undefined): Size {
  if (!unit) return BOX_MM
  const known = sizes.get(unit)
  if (known) return known
  const height = boxHeight(unit.name)
  const size = height === USUAL_HEIGHT ? BOX_MM : { ...BOX_MM, height: height / PX_PER_MM }
  sizes.set(unit, size)
  return size
}

/** How the chart on the screen is laid out in that shape. */
export function shapeOptions(
  structure: Structure,
  collapsed: ReadonlySet<UnitId>,
  { aspect, wideSecretariat }: ChartShape,
): ChartOptions {
  return {
    tops: childrenOf(structure, null),
    boxSize: boxSizes(structure),
    gaps: SCREEN_GAPS,
    collapsed,
    aspect,
    wideSecretariat,
  }
}

/** What stands beside the chart: the rail and the details; above and below it: the bars and the line of numbers. */
const BESIDE = 196 + 340
const ABOVE_AND_BELOW = 117

/**
 * The room a chart has in this window with the details beside it. It is set out for that whatever happens to be open, so
 * that it looks the same whenever it is opened. `room`: what it has now, where there is no window.
 */
function roomOfWindow(room: Size): Size {
  if (typeof window === 'undefined') return room
  const [width, height] = [window.innerWidth - BESIDE, window.innerHeight - ABOVE_AND_BELOW]
  return width > 0 && height > 0 ? { width, height } : room
}

/** Sets the chart out for its room; true where that is another shape than it has, so that it is laid out anew. */
export function setOutFor(
  view: View,
  { structure, shape }: { readonly structure: Structure; readonly shape: ChartShape },
  room: Size,
): boolean {
  const collapsed = view.get().collapsed as ReadonlySet<UnitId>
  const next = shapeForRoom(structure, collapsed, roomOfWindow(room))
  const same = next.aspect === shape.aspect && next.wideSecretariat === shape.wideSecretariat
  view.set({ chartShape: same ? shape : next })
  return !same
}
