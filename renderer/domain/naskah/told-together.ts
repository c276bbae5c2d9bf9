import { folded } from '../readings/find.ts'
import type { StructureRecord, Unit, UnitId } from '../records/records.ts'
import { ANY_DAY } from '../structure/derived/derived.ts'
import { derivedReading } from '../structure/derived/derived-reading.ts'
import {
  all,
  childrenOf,
  dutiesOf,
  get,
  headOf,
  type Structure,
  withRecords,
} from '../structure/structure.ts'

/** Offices of which a region has many alike, by what a text calls one and its head: "Kecamatan", "Camat". */
const CALLED = {
  kelurahan: ['Kelurahan', 'Lurah'],
  kecamatan: ['Kecamatan', 'Camat'],
} as const

/** The structure as a text tells it. */
export interface Told {
  readonly structure: Structure
  /** The one that stands for an office told together with others, by the id of each of those. */
  readonly standsFor: ReadonlyMap<UnitId, UnitId>
}

/**
 * The structure as a text tells it: kecamatan that are alike (the same units with the same duties) are one kecamatan,
 * and so are kelurahan, as regulations have it. The first of them stands for all, under the name of its kind; one that
 * differs is told by its own name.
 */
export function toldTogether(structure: Structure): Told {
  return told(structure, ANY_DAY)
}

const told = derivedReading<Told>('told-together', (structure) => {
  const standsFor = new Map<UnitId, UnitId>()
  const changed = new Map<string, StructureRecord | null>()
  for (const type of ['kelurahan', 'kecamatan'] as const) {
    for (const [first, ...others] of groupsOf(structure, type)) {
      if (!first || others.length === 0) continue
      const [name, title] = CALLED[type]
      const head = headOf(structure, first.id)
      const post = head && get(structure, head)
      changed.set(first.id, { ...first, name })
      if (post) changed.set(post.id, { ...post, title })
      for (const { id } of others) {
        changed.set(id, null)
        standsFor.set(id, first.id)
      }
    }
  }
  return {
    structure: changed.size === 0 ? structure : withRecords(structure, changed),
    standsFor,
  }
})

/** Kelurahan are told within their kecamatan, which are alike only where theirs are. */
function groupsOf(
  structure: Structure,
  type: 'kelurahan' | 'kecamatan',
): Iterable<readonly Unit[]> {
  const groups = new Map<string, Unit[]>()
  for (const unit of all(structure, 'unit')) {
    if (unit.type !== type || unit.unplaced !== null) continue
    const key = `${type === 'kelurahan' ? unit.parentId : ''} ${signature(structure, unit, true)}`
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  return groups.values()
}

/** What makes two offices alike: their units, in their order, with what each is there for. */
function signature(structure: Structure, unit: Unit, isTop: boolean): string {
  const duties = dutiesOf(structure, unit.id).map((id) => {
    const duty = get(structure, id)
    return duty ? `${duty.sort} ${folded(duty.text)}` : ''
  })
  const below = childrenOf(structure, unit.id).map((id) => {
    const one = get(structure, id)
    return one ? signature(structure, one, one.type === 'kelurahan') : ''
  })
  return JSON.stringify([isTop ? unit.type : folded(unit.name), ...duties, ...below])
}
