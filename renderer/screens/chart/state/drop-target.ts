import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, get, type Structure } from '../../../domain/structure/structure.ts'
import type { Problem } from '../../../domain/values/result.ts'
import { type Place, whyNotMove } from '../../../domain/verbs/unit-edits.ts'
import type { ChartBox } from '../../../layout/blocks/chart-layout.ts'

/** What letting go of a dragged unit here would do. */
export interface DropTarget {
  readonly targetId: UnitId
  readonly side: 'below' | 'before' | 'after'
  /** True where siblings stand one under another: before is above. */
  readonly stacked: boolean
  readonly parentId: UnitId | null
  readonly place: Place
  /** Why it may not land here. */
  readonly problem: Problem | null
}

/** This share of a box at each edge means "beside it"; the middle means "below it". */
const EDGE = 0.25

/** What the pointer (in millimetres, over `box`) means for the units that are dragged. */
export function dropTarget(
  structure: Structure,
  boxOf: (unitId: UnitId) => ChartBox | undefined,
  moving: readonly UnitId[],
  box: ChartBox,
  pointer: { readonly x: number; readonly y: number },
): DropTarget | null {
  const target = get(structure, box.unitId)
  if (!target || moving.includes(target.id)) return null
  const stacked = isStacked(structure, boxOf, box)
  const part = stacked ? (pointer.y - box.y) / box.height : (pointer.x - box.x) / box.width
  const isTop = target.parentId === null
  const side = isTop ? 'below' : part < EDGE ? 'before' : part > 1 - EDGE ? 'after' : 'below'
  const parentId = side === 'below' ? target.id : target.parentId
  const place: Place =
    side === 'below' ? 'last' : side === 'before' ? { before: target.id } : { after: target.id }
  const problem = moving.map((id) => whyNotMove(structure, id, parentId)).find(Boolean) ?? null
  return { targetId: target.id, side, stacked, parentId, place, problem }
}

function isStacked(
  structure: Structure,
  boxOf: (unitId: UnitId) => ChartBox | undefined,
  box: ChartBox,
): boolean {
  const siblings = childrenOf(structure, get(structure, box.unitId)?.parentId ?? null)
  const at = siblings.indexOf(box.unitId)
  const other = siblings[at + 1] ?? siblings[at - 1]
  const otherBox = other && boxOf(other)
  return otherBox !== undefined && Math.abs(otherBox.x - box.x) < box.width / 2
}
