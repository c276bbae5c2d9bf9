import type { UnitId } from '../../domain/records/records.ts'
import type { ChartLayout } from '../blocks/chart-layout.ts'
import type { SetBox } from '../text/box-text.ts'
import type { PageArea, SheetGrid } from './page-setting.ts'
import type { Paper } from './paper.ts'
import type { Picture } from './poster-picture.ts'

export const PLAN_MODES = ['unit', 'fit', 'poster'] as const
export type PlanMode = (typeof PLAN_MODES)[number]

/** Another place of the same branch: sheet counted from 1, and the number of the box there (`4.2`). */
export interface SheetReference {
  readonly sheet: number
  readonly box: string
}

export interface PlannedBox {
  /** One for each text of the box. */
  readonly sets: readonly SetBox[]
  /** The unit's box is on an earlier sheet; this is the tag its branch goes on from. */
  readonly tag: boolean
  /** Own number, where another sheet speaks of this box; else null. */
  readonly number: string | null
  readonly goesOn: SheetReference | null
  readonly comesFrom: SheetReference | null
}

/** Where a tile of a poster lies in the whole. */
export interface Tile {
  readonly column: number
  readonly row: number
  /** Part of the picture on the sheet, in millimetres. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Where the next tile is laid over this one; null at the right or lower end. */
  readonly nextLeft: number | null
  readonly nextTop: number | null
}

export interface PlannedSheet {
  readonly no: number
  /** How its drawings are counted as they lie on paper; null for one in which nothing of it stands. */
  readonly numbers: readonly (number | null)[]
  /** Millimetres at the smallest type; times `scale`, moved to `x`, `y`, it is where it stands on the paper. */
  readonly layout: ChartLayout
  readonly boxes: ReadonlyMap<UnitId, PlannedBox>
  readonly scale: number
  readonly x: number
  readonly y: number
  /** Where the drawing may stand. */
  readonly area: PageArea
  readonly tile: Tile | null
}

/**
 * What stands on a first sheet without a drawing: header, title and signature, or the legend of all sheets too. `none`:
 * there is no such sheet.
 */
export type Cover = 'none' | 'head' | 'all'

/** In what the sheets of a set are not alike. */
export interface Uneven {
  /** Rows of few brothers that are broken into several. */
  readonly rows: number
  /** Widths of boxes; 1 where all sheets have the same. */
  readonly widths: number
}

/** What else could be had: one line of words each. */
export interface Alternative {
  readonly mode: PlanMode
  readonly paper: Paper
  /** As they lie on paper. */
  readonly sheets: number
  readonly typePt: number
  /** The smallest type to be asked for to have it, where that is not the type it has. */
  readonly askedPt?: number
}

export interface SheetPlan {
  readonly mode: PlanMode
  readonly paper: Paper
  readonly sheets: readonly PlannedSheet[]
  /** Points; the smallest type that was asked for. */
  readonly askedPt: number
  /** Points at scale 1: what `layout` is drawn for. */
  readonly basePt: number
  /** The smallest type on any sheet, in points. */
  readonly typePt: number
  /** False where a single box is larger than the paper at the type asked for. */
  readonly keepsType: boolean
  readonly uneven: Uneven
  /** Sheets it would take with rows broken or boxes of several widths; null where no more are taken to be alike. */
  readonly loose: number | null
  readonly cover: Cover
  /** The whole of a poster; null in the other modes. */
  readonly picture: Picture | null
  /** The grid its sheets lie on; null of one sheet, and where type is to be read from afar. */
  readonly grid: SheetGrid | null
  /** One after another, as they are found: some take as long as the plan itself. */
  readonly alternatives: () => Iterable<Alternative>
}
