import type { CalendarDate } from '../values/calendar-date.ts'
import type { Structure } from './structure.ts'

/** How a reading of a structure on a day is worked out, and from an earlier one of the same day. */
export interface ReadingRule<T> {
  fromNothing(structure: Structure, on: CalendarDate): T
  from(earlier: T, before: Structure, after: Structure, on: CalendarDate): T
}

interface Kept<T> {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly reading: T
}

/**
 * A reading of a structure on a day that is worked out from the one asked for last, so that an edit costs what it
 * touches. The answer is the same as from nothing, and the same object as long as structure and day are the same.
 */
export function keptReading<T>(
  rule: ReadingRule<T>,
): (structure: Structure, on: CalendarDate) => T {
  const ofStructure = new WeakMap<Structure, Kept<T>>()
  let last: Kept<T> | null = null
  return (structure, on) => {
    const known = ofStructure.get(structure)
    if (known?.on === on) return known.reading
    const reading =
      last?.on === on
        ? rule.from(last.reading, last.structure, structure, on)
        : rule.fromNothing(structure, on)
    last = { structure, on, reading }
    ofStructure.set(structure, last)
    return reading
  }
}
