import type { BranchStyle, Unit, UnitId } from '../../domain/records/records.ts'
import { pathUp, type Structure } from '../../domain/structure/structure.ts'
import { ROOT } from '../../domain/structure/structure-index.ts'
import type { PersistentMap } from '../../domain/values/persistent-map.ts'
import { type Block, type Size, slotOf } from './block.ts'
import type { ChartOptions } from './chart-options.ts'

interface Before {
  readonly structure: Structure
  readonly options: ChartOptions
}

/**
 * Blocks of the last layout, so that the next one makes only those branches anew in which something changed. One
 * cache belongs to one drawing; it finds out by itself what changed, by comparing the tables the structures share.
 */
export class LayoutCache {
  readonly #blocks = new Map<UnitId, Block>()
  #before: Before | null = null

  /** Forgets every block that the change from the last structure and options could have touched. */
  prepare(structure: Structure, options: ChartOptions): void {
    const before = this.#before
    this.#before = { structure, options }
    if (!before) return
    if (!sameFrame(before.options, options)) {
      this.#blocks.clear()
      return
    }
    const touch = (unitId: UnitId) => this.#forget(unitId, before.structure)
    touchedTables(before.structure, structure, touch)
    touchedSets(before.options, options, touch)
    this.#touchedSizes(options.boxSize, before.options.boxSize, touch)
  }

  get(unitId: UnitId): Block | undefined {
    return this.#blocks.get(unitId)
  }

  put(block: Block): void {
    this.#blocks.set(block.unitId, block)
  }

  /** The unit's block and the blocks of all that was above it. */
  #forget(unitId: UnitId, was: Structure): void {
    this.#blocks.delete(unitId)
    for (const unit of pathUp(was, unitId)) this.#blocks.delete(unit.id)
  }

  #touchedSizes(
    now: ChartOptions['boxSize'],
    was: ChartOptions['boxSize'],
    touch: (unitId: UnitId) => void,
  ): void {
    if (typeof now !== 'function' && typeof was !== 'function') return
    const sizeOf = typeof now === 'function' ? now : () => now
    const stale: UnitId[] = []
    for (const block of this.#blocks.values()) {
      if (!sameSize(sizeOf(block.unitId), block)) stale.push(block.unitId)
    }
    for (const unitId of stale) touch(unitId)
  }
}

function sameSize(size: Size, block: Block): boolean {
  return (
    size.width === block.boxWidth &&
    size.height === block.boxHeight &&
    slotOf(size) === block.boxSlot
  )
}

/** What every block depends on. */
function sameFrame(a: ChartOptions, b: ChartOptions): boolean {
  return (
    a.gaps === b.gaps &&
    a.aspect === b.aspect &&
    a.arrangementOf === b.arrangementOf &&
    a.wideSecretariat === b.wideSecretariat &&
    a.childrenOf === b.childrenOf &&
    a.plain === b.plain &&
    (typeof a.boxSize === 'function' ||
      typeof b.boxSize === 'function' ||
      (a.boxSize.width === b.boxSize.width && a.boxSize.height === b.boxSize.height))
  )
}

function touchedTables(was: Structure, is: Structure, touch: (unitId: UnitId) => void): void {
  const units: PersistentMap<Unit> = was.tables.unit
  units.differences(is.tables.unit, (_, before, after) => {
    if (before && after && before.type === after.type && before.line === after.line) return
    const unit = after ?? before
    if (!unit) return
    touch(unit.id)
    // An office's form asks for the types of its children.
    if (unit.parentId) touch(unit.parentId)
  })
  was.groups.childrenOf.differences(is.groups.childrenOf, (key) => {
    if (key !== ROOT) touch(key as UnitId)
  })
  const styles: PersistentMap<BranchStyle> = was.tables.branch
  styles.differences(is.tables.branch, (_, before, after) => {
    if (before) touch(before.unitId)
    if (after) touch(after.unitId)
  })
}

function touchedSets(was: ChartOptions, is: ChartOptions, touch: (unitId: UnitId) => void): void {
  if (was.collapsed !== is.collapsed) oneSided(was.collapsed, is.collapsed, touch)
  if (was.tops !== is.tops) oneSided(new Set(was.tops), new Set(is.tops), touch)
}

function oneSided(
  was: ReadonlySet<UnitId>,
  is: ReadonlySet<UnitId>,
  touch: (unitId: UnitId) => void,
): void {
  for (const unitId of was) if (!is.has(unitId)) touch(unitId)
  for (const unitId of is) if (!was.has(unitId)) touch(unitId)
}
