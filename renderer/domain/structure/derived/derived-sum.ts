import type { CalendarDate } from '../../values/calendar-date.ts'
import { PersistentMap } from '../../values/persistent-map.ts'
import type { Structure } from '../structure.ts'
import type { Derived } from './derived.ts'

/** How a sum changes where one of its values does; undefined: there was or is none. */
type Moved<V, S> = (sum: S, was: V | undefined, is: V | undefined) => S

/** Sums kept of the maps asked for last. */
const MOST_KEPT = 4

/** The sum of derived values: after an edit only those that changed are taken off and added. */
export function derivedSum<V, S>(
  values: Derived<V>,
  nothing: S,
  moved: Moved<V, S>,
): (structure: Structure, on: CalendarDate) => S {
  const sums = new WeakMap<PersistentMap<V>, S>()
  let recent: readonly { readonly on: CalendarDate; readonly of: PersistentMap<V> }[] = []
  return (structure, on) => {
    const of = values(structure, on)
    const known = sums.get(of)
    if (known !== undefined) return known
    const before = recent.find((one) => one.on === on)?.of ?? PersistentMap.empty<V>()
    let sum = sums.get(before) ?? nothing
    before.differences(of, (_, was, is) => {
      sum = moved(sum, was, is)
    })
    sums.set(of, sum)
    recent = [{ on, of }, ...recent].slice(0, MOST_KEPT)
    return sum
  }
}
