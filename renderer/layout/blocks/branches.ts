import type { Unit, UnitId } from '../../domain/records/records.ts'
import { childrenOf, type Structure } from '../../domain/structure/structure.ts'

/** A unit and, when they are asked for, those below it. */
export interface Branch {
  readonly unit: Unit
  readonly children: readonly Branch[]
}

/**
 * The branches of one structure. To find a unit by its id is most of the work of laying out a large one, and a screen
 * or a planner of pages tries many layouts of the same: each is found once.
 */
export interface Branches {
  /** Throws where there is no such unit. */
  of(unitId: UnitId): Branch
}

const known = new WeakMap<Structure, Branches>()

/** The branches of a structure as it is; of an older one those stay as they were. */
export function branchesOf(structure: Structure): Branches {
  const found = known.get(structure)
  if (found) return found
  const made = branchesBy(structure, (unitId) => childrenOf(structure, unitId))
  known.set(structure, made)
  return made
}

/** The branches of a structure with other children than it has. */
export function branchesBy(
  structure: Structure,
  childrenBelow: (unitId: UnitId) => readonly UnitId[],
): Branches {
  const tops = new Map<UnitId, Branch>()
  const { unit: units } = structure.tables
  class Found implements Branch {
    readonly unit: Unit
    #children: readonly Branch[] | null = null

    constructor(unitId: UnitId) {
      const unit = units.get(unitId)
      if (!unit) throw new Error(`No unit ${unitId}`)
      this.unit = unit
    }

    get children(): readonly Branch[] {
      if (this.#children) return this.#children
      const ids = childrenBelow(this.unit.id)
      this.#children = ids.length === 0 ? NONE : ids.map((id) => new Found(id))
      return this.#children
    }
  }
  return {
    of(unitId) {
      const top = tops.get(unitId) ?? new Found(unitId)
      tops.set(unitId, top)
      return top
    },
  }
}

const NONE: readonly never[] = []
