import type { Arrangement, UnitId } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { branchStyleId } from '../../domain/verbs/arrange-units.ts'
import type { Size } from './block.ts'

/** Free space between boxes, in millimetres. */
export interface ChartGaps {
  /** Between neighbours in a row. */
  readonly sibling: number
  /** Between a unit and the row below it; the line turns in the middle. */
  readonly level: number
  /** Between the boxes of a hung list. */
  readonly stack: number
  /** From the spine of a hung list to its boxes. */
  readonly indent: number
  /** From the stem to what stands beside it (sekretariat, kelompok jabatan fungsional). */
  readonly side: number
  /** Between a unit and what stands beside its stem, and between those; half of `level` where it is left out. */
  readonly beside?: number
  /** Between the tops of a structure. */
  readonly top: number
}

/** Between a unit and what stands beside its stem. */
export function besideGap({ beside, level }: ChartGaps): number {
  return beside ?? level / 2
}

export interface BranchArrangement {
  readonly arrangement: Arrangement
  /** Columns of a hung list; null: automatic. */
  readonly columns: number | null
}

export interface ChartOptions {
  /** The units to draw with all below them, in this order. */
  readonly tops: readonly UnitId[]
  /**
   * Size of the boxes in millimetres: one for all, or by unit. A function must answer the same for the same records;
   * it is asked for every unit at every layout, so one size for all is faster.
   */
  readonly boxSize: Size | ((unitId: UnitId) => Size)
  readonly gaps: ChartGaps
  /** Units whose children are not drawn. */
  readonly collapsed: ReadonlySet<UnitId>
  /** The children to draw of a unit; those of the structure where it is left out. */
  readonly childrenOf?: (unitId: UnitId) => readonly UnitId[]
  /** How a unit's children are drawn; the branch records of the structure where it is left out. */
  readonly arrangementOf?: (unitId: UnitId) => BranchArrangement
  /** Nothing beside a stem and no rows of an office's form: children below their unit only. */
  readonly plain?: boolean
  /** Few brothers stand in one row, however wide that is, or in one list. */
  readonly oneRow?: boolean
  /** What is below a sekretariat stands in a row, not in a list, where nobody has arranged it: less high, wider. */
  readonly wideSecretariat?: boolean
  /** Width ÷ height the automatic choice strives for; 1.6 where it is left out. */
  readonly aspect?: number
  /** Others, of which only is asked whether they would arrange anything in another way. */
  readonly otherAspects?: readonly number[]
  /** Several tops wrap into rows at this width, in millimetres; by the aspect where it is left out. */
  readonly maxWidth?: number
}

export const AUTO: BranchArrangement = { arrangement: 'auto', columns: null }

/** Gaps that suit boxes of about 57 × 22 mm. */
export const SCREEN_GAPS: ChartGaps = {
  sibling: 4.5,
  level: 8,
  stack: 3,
  indent: 5,
  side: 7,
  top: 12,
}

/** How the user has arranged the branch of a unit; automatic where nothing is on record. */
export function styleOf(structure: Structure, unitId: UnitId): BranchArrangement {
  if (structure.tables.branch.size === 0) return AUTO
  return structure.tables.branch.get(branchStyleId(unitId)) ?? AUTO
}

/** The same with what is below a sekretariat in a row, where nobody has arranged it. */
export function wideStyleOf(structure: Structure, unitId: UnitId): BranchArrangement {
  const style = styleOf(structure, unitId)
  const isFree = style.arrangement === 'auto'
  return isFree && structure.tables.unit.get(unitId)?.type === 'sekretariat' ? IN_A_ROW : style
}

const IN_A_ROW: BranchArrangement = { arrangement: 'spread', columns: null }
