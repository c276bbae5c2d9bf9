import type { BoxMark, Overlay } from '../../../domain/acts/overlay.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import type { Structure } from '../../../domain/structure/structure.ts'

/** What a before–after drawing shows: one side, or both laid over each other. */
export interface ChartView {
  readonly overlay: Overlay
  readonly base: Structure
  readonly next: Structure
  readonly marks: ReadonlyMap<UnitId, BoxMark>
  readonly side: 'before' | 'after' | 'both'
}
