import type { RecordKind } from '../../records/records.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import type { PersistentMap } from '../../values/persistent-map.ts'
import type { Structure } from '../structure.ts'
import type { GroupingName } from '../structure-index.ts'

/** How a value is derived from a structure on a day, by key. */
export interface Rule<V> {
  /** Names it among everything that is derived. */
  readonly name: string
  /** The kind of record each of which has a value; without it there are those keys that were asked for. */
  readonly keys?: RecordKind
  /**
   * The value of a key, worked out of nothing but what is read of `read`. undefined: none is kept; only where `keys`
   * says which there are.
   */
  value(read: Structure, on: CalendarDate, key: string): V | undefined
  /** The value of keys that would be worked out of each other in a ring. Without it a ring is an error. */
  readonly inRing?: V
  /** Values that are as good as the same: what is worked out of them need not be worked out again. */
  same?(a: V, b: V): boolean
}

/** The values of one derivation for one structure on one day. */
export interface Values<V> {
  get(key: string): V | undefined
  /** All of them. */
  whole(): PersistentMap<V>
}

/** A rule with what knows its values on every structure. */
export interface Derivation<V> {
  readonly rule: Rule<V>
  /** Its values of a day, as what others are derived from. */
  source(on: CalendarDate): DerivedSource
  valuesOf(structure: Structure, on: CalendarDate): Values<V>
}

/** Derived values of a day as something that other values are derived from. */
export interface DerivedSource {
  /** Keys whose value differs between two structures; null where that is not known any more. */
  changed(from: Structure, to: Structure): Iterable<string> | null
}

/** Where something is read: a table, a group, all of a structure, or values that are derived themselves. */
export type Source = RecordKind | GroupingName | 'everything' | DerivedSource

/** In place of a key: all that is there was looked through. */
export const WHOLE = '*'

/** Hears what is read of a structure, and knows the derived values asked for meanwhile. */
export interface Witness {
  /** The structure itself. */
  readonly structure: Structure
  saw(source: Source, at: string): void
  valuesOf<V>(derivation: Derivation<V>, on: CalendarDate): Values<V>
  /** Whether it wants everything worked out from nothing. */
  readonly isTrial: boolean
}
