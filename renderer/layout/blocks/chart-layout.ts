import type { Line, UnitId } from '../../domain/records/records.ts'

/** A unit's box. Millimetres from the top left corner of the drawing. */
export interface ChartBox {
  readonly unitId: UnitId
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Steps below the top of the drawing it hangs from. */
  readonly depth: number
  /** Children not drawn because the branch is collapsed. */
  readonly hiddenChildren: number
}

/** The line from a unit to those of its children that hang from it in the same way. */
export interface ChartLine {
  readonly kind: Line
  readonly parentId: UnitId
  readonly childIds: readonly UnitId[]
  /** `x1, y1, x2, y2` four by four, level or upright. */
  readonly segments: readonly number[]
}

export interface ChartLayout {
  readonly boxes: readonly ChartBox[]
  readonly lines: readonly ChartLine[]
  readonly width: number
  readonly height: number
}
