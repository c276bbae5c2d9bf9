import type { UnitId } from '../../domain/records/records.ts'
import type { PageArea, SheetGrid } from './page-setting.ts'
import type { Paper } from './paper.ts'
import type { PlanMemory } from './plan-memory.ts'
import type { PosterWay } from './poster.ts'
import type { NoteWords } from './sheet-links.ts'
import type { Drawings } from './sheet-numbers.ts'
import type { PlanMode } from './sheet-plan.ts'

export interface PlanOptions extends Drawings {
  readonly paper: Paper
  /** Points; nothing is drawn smaller. */
  readonly minType: number
  /** Points; nothing is enlarged beyond. */
  readonly maxType: number
  readonly mode: PlanMode
  /** The branches to draw; every top of the structure where it is left out. */
  readonly tops?: readonly UnitId[]
  /** What the boxes say, and what plans of the same boxes before this one found out. */
  readonly memory: PlanMemory
  /** Room for the drawing on the first sheet and on the others. */
  readonly areaOf: (paper: Paper, first: boolean) => PageArea
  /** Room where header, legend and signature are on a sheet before it; left out: they never are. */
  readonly bareAreaOf?: (paper: Paper) => PageArea
  /** Poster: room on one of its sheets, and the whole picture around a drawing. */
  readonly poster?: PosterWay
  /** All sheets in the type of the fullest, on one grid. */
  readonly oneType?: boolean
  /** That grid; looked for where it is left out. */
  readonly grid?: SheetGrid
  /** Rings stand above the boxes. */
  readonly signs?: boolean
  readonly words: NoteWords
}
