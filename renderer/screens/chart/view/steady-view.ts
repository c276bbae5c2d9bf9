import type { UnitId } from '../../../domain/records/records.ts'
import { pathUp } from '../../../domain/structure/structure.ts'
import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'
import { isInSight, PX_PER_MM, type Size, shownPart, type Viewport } from './geometry.ts'
import type { Chart } from './use-chart.ts'

type Drawn = Pick<Chart, 'structure' | 'index'>

/** So many of the boxes that show are asked whether they stay. */
const ASKED = 200

/**
 * The viewport after an edit. Where most of what showed stays where it is and the selected box still shows, it is the
 * same one; else it moves along, so that the selected box keeps its place on the screen.
 * @param eye what must not move in place of the selected box
 */
export function steadyView(
  from: Drawn,
  to: Drawn,
  at: Viewport,
  size: Size,
  { current, eye }: { readonly current: UnitId | undefined; readonly eye: UnitId | null },
): Viewport {
  const { boxes } = from.index.within(shownPart(at, size, 0))
  const anchor = eye ?? anchorOf(from, to, current, boxes)
  const was = anchor && from.index.box(anchor)
  const is = anchor && to.index.box(anchor)
  if (!was || !is || isAt(was, is)) return at
  if (isInSight(is, at, size, 0, false) && mostStay(to, boxes)) return at
  const scale = at.zoom * PX_PER_MM
  return { ...at, x: at.x - (is.x - was.x) * scale, y: at.y - (is.y - was.y) * scale }
}

/**
 * The selected box if it shows, else (where it was abolished) the nearest above it that shows, else the one in the
 * middle; of those that are still there.
 */
function anchorOf(
  from: Drawn,
  to: Drawn,
  current: UnitId | undefined,
  boxes: readonly ChartBox[],
): UnitId | undefined {
  const path = current ? pathUp(from.structure, current) : []
  const shown = path.find(({ id }) => to.index.box(id) && boxes.some((box) => box.unitId === id))
  if (shown) return shown.id
  const middle = Math.floor(boxes.length / 2)
  const stays = (box: ChartBox) => to.index.box(box.unitId) !== undefined
  return (boxes.slice(middle).find(stays) ?? boxes.find(stays))?.unitId
}

function mostStay(to: Drawn, boxes: readonly ChartBox[]): boolean {
  const step = Math.max(1, Math.floor(boxes.length / ASKED))
  const asked = boxes.filter((_, index) => index % step === 0)
  const staying = asked.filter((box) => {
    const is = to.index.box(box.unitId)
    return is !== undefined && isAt(box, is)
  })
  return staying.length * 2 > asked.length
}

function isAt(a: ChartBox, b: ChartBox): boolean {
  return a.x === b.x && a.y === b.y
}
