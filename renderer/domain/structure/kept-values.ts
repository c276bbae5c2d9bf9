import type { CalendarDate } from '../values/calendar-date.ts'
import { type Change, diff } from './change.ts'
import type { Structure } from './structure.ts'

/** A value per record that costs an edit only what the edit touches. */
export interface ValueRule<V> {
  keys(structure: Structure): Iterable<string>
  /** Keys whose value may differ after the change; null: any of them. */
  touched(change: Change, before: Structure, after: Structure): ReadonlySet<string> | null
  /** undefined: nothing to keep for that key (it may also be gone). */
  value(structure: Structure, on: CalendarDate, key: string): V | undefined
}

/** The values of a structure on a day by key. */
export interface KeptValues<V> {
  (structure: Structure, on: CalendarDate): ReadonlyMap<string, V>
  /** Works out the same a few keys at a time, with pauses. */
  inSlices(structure: Structure, on: CalendarDate): Generator<void, ReadonlyMap<string, V>>
}

/** Keys between two pauses: a fraction of a frame. */
const SLICE_KEYS = 32

interface Kept<V> {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly values: ReadonlyMap<string, V>
}

/**
 * Computes the values of a structure on a day from those of the structure asked for last: only keys that the
 * difference of the two touches are computed again. The answer is the same as from nothing, and the same object as
 * long as structure and day are the same.
 */
export function keptValues<V>(rule: ValueRule<V>): KeptValues<V> {
  const known = new WeakMap<Structure, Kept<V>>()
  let last: Kept<V> | null = null
  function* inSlices(
    structure: Structure,
    on: CalendarDate,
  ): Generator<void, ReadonlyMap<string, V>> {
    const kept = known.get(structure)
    if (kept?.on === on) return kept.values
    const values = yield* worked(rule, last?.on === on ? last : null, structure, on)
    last = { structure, on, values }
    known.set(structure, last)
    return values
  }
  function atOnce(structure: Structure, on: CalendarDate): ReadonlyMap<string, V> {
    const slices = inSlices(structure, on)
    for (;;) {
      const slice = slices.next()
      if (slice.done) return slice.value
    }
  }
  return Object.assign(atOnce, { inSlices })
}

/** From nothing where `last` is null, else from what was kept last; pauses after every few keys. */
function* worked<V>(
  rule: ValueRule<V>,
  last: Kept<V> | null,
  structure: Structure,
  on: CalendarDate,
): Generator<void, ReadonlyMap<string, V>> {
  const touched = last && rule.touched(diff(last.structure, structure), last.structure, structure)
  if (touched?.size === 0) return last?.values ?? new Map()
  const values = new Map(touched ? last?.values : [])
  let asked = 0
  for (const key of touched ?? rule.keys(structure)) {
    if (++asked % SLICE_KEYS === 0) yield
    const value = rule.value(structure, on, key)
    if (value === undefined) values.delete(key)
    else values.set(key, value)
  }
  return values
}
