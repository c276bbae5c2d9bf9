import { unitRecord } from '../../renderer/domain/records/record-makers.ts'
import type { Unit, UnitId } from '../../renderer/domain/records/records.ts'
import {
  childrenOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../renderer/samples/city.ts'

export const SEED = 2018

/** The seeded city of that many units. */
export function cityOf(units: number): Structure {
  return structureOf(cityRecords(SEED, units))
}

/** A plain tree of that many units, six below each, broad before deep. */
export function plainUnits(count: number): Unit[] {
  return Array.from({ length: count }, (_, at) =>
    unitRecord({
      id: `unit:${at}`,
      parentId: at === 0 ? null : `unit:${Math.floor((at - 1) / 6)}`,
      order: at,
      name: `Unit ${at}`,
      type: 'generic',
    }),
  )
}

export interface Nested {
  readonly id: UnitId
  readonly children: Nested[]
}

/** The units below `root` as nested objects, as d3 takes them. */
export function nested(structure: Structure, root: UnitId): Nested {
  return { id: root, children: childrenOf(structure, root).map((id) => nested(structure, id)) }
}

export function rootOf(structure: Structure): UnitId {
  const [root] = childrenOf(structure, null)
  if (root === undefined) throw new Error('The structure has no root')
  return root
}
