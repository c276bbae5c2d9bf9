import type { CalendarDate } from './calendar-date.ts'
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
export function keptValues<V>(
  rule: ValueRule<V>,
): (structure: Structure, on: CalendarDate) => ReadonlyMap<string, V> {
  const known = new WeakMap<Structure, Kept<V>>()
  let last: Kept<V> | null = null
  return (structure, on) => {
    const kept = known.get(structure)
    if (kept?.on === on) return kept.values
    const values = last?.on === on ? updated(rule, last, structure) : whole(rule, structure, on)
    last = { structure, on, values }
    known.set(structure, last)
    return values
  }
}

function whole<V>(rule: ValueRule<V>, structure: Structure, on: CalendarDate): Map<string, V> {
  const values = new Map<string, V>()
  for (const key of rule.keys(structure)) {
    const value = rule.value(structure, on, key)
    if (value !== undefined) values.set(key, value)
  }
  return values
}

function updated<V>(
  rule: ValueRule<V>,
  last: Kept<V>,
  structure: Structure,
): ReadonlyMap<string, V> {
  const change = diff(last.structure, structure)
  const touched = rule.touched(change, last.structure, structure)
  if (!touched) return whole(rule, structure, last.on)
  if (touched.size === 0) return last.values
  const values = new Map(last.values)
  for (const key of touched) {
    const value = rule.value(structure, last.on, key)
    if (value === undefined) values.delete(key)
    else values.set(key, value)
  }
  return values
}
