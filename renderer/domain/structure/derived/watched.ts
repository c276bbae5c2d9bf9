import type { RecordKind } from '../../records/records.ts'
import { PersistentMap } from '../../values/persistent-map.ts'
import { eachMap, type Structure } from '../structure.ts'
import type { GroupingName } from '../structure-index.ts'
import { WHOLE, type Witness } from './derivation.ts'

/** The same structure, but that its witness hears what is read of it. No function that reads one sees a difference. */
export function watched(structure: Structure, witness: Witness): Structure {
  return eachMap(structure, (map, name) => new WatchedMap(map, name, witness))
}

/** Who hears what is read of a structure; null where nobody does. */
export function witnessOf({ tables }: Structure): Witness | null {
  const units: PersistentMap<unknown> = tables.unit
  return units instanceof WatchedMap ? units.witness : null
}

/** Holds nothing itself: asks the map it stands for, and tells. */
class WatchedMap<V> extends PersistentMap<V> {
  readonly #map: PersistentMap<V>
  readonly #name: RecordKind | GroupingName
  readonly witness: Witness

  constructor(map: PersistentMap<V>, name: RecordKind | GroupingName, witness: Witness) {
    super([], 0)
    this.#map = map
    this.#name = name
    this.witness = witness
  }

  override get(key: string): V | undefined {
    this.witness.saw(this.#name, key)
    return this.#map.get(key)
  }

  override has(key: string): boolean {
    this.witness.saw(this.#name, key)
    return this.#map.has(key)
  }

  override bare(): PersistentMap<V> {
    this.witness.saw(this.#name, WHOLE)
    return this.#map
  }

  override get size(): number {
    return this.bare().size
  }

  override with(entries: Iterable<readonly [string, V | undefined]>): PersistentMap<V> {
    return this.bare().with(entries)
  }

  override differences(
    other: PersistentMap<V>,
    visit: (key: string, mine?: V, theirs?: V) => void,
  ): void {
    this.bare().differences(other, visit)
  }

  override keys(): Generator<string> {
    return this.bare().keys()
  }

  override values(): Generator<V> {
    return this.bare().values()
  }

  override entries(): Generator<[string, V]> {
    return this.bare().entries()
  }

  override shared(): Generator<ReadonlyMap<string, V>> {
    return this.bare().shared()
  }

  override forEach(visit: (value: V, key: string) => void): void {
    this.bare().forEach(visit)
  }

  override inOrder(): readonly V[] {
    return this.bare().inOrder()
  }
}
