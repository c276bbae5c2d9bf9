import type { CalendarDate } from '../../values/calendar-date.ts'
import type { Structure } from '../structure.ts'
import { WHOLE } from './derivation.ts'
import { witnessOf } from './watched.ts'

/** Days of one structure whose reading is kept. */
const MOST_DAYS = 4

interface Kept<T> {
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly reading: T
}

/** What is put together of all of a structure on a day: a list in its order, a sum. */
export interface DerivedReading<T> {
  /** The same object as long as structure and day are the same. `today`: where a day to come is told otherwise. */
  (structure: Structure, on: CalendarDate, today?: CalendarDate): T
  /** The answer where it is worked out already. */
  known(structure: Structure, on: CalendarDate, today?: CalendarDate): T | null
}

/** Every reading there is, by its name, for who has to see that none is forgotten. */
export const READINGS = new Map<string, DerivedReading<unknown>>()

/**
 * Derives one reading of a whole structure, out of values that are derived by key: those are what makes it cheap after
 * an edit. What is derived of it in turn depends on everything.
 */
export function derivedReading<T>(
  name: string,
  read: (structure: Structure, on: CalendarDate, today: CalendarDate) => T,
): DerivedReading<T> {
  const ofStructure = new WeakMap<Structure, readonly Kept<T>[]>()
  const known = (structure: Structure, on: CalendarDate, today: CalendarDate) =>
    ofStructure.get(structure)?.find((one) => one.on === on && one.today === today)
  const reading = Object.assign(
    (asked: Structure, on: CalendarDate, today = on) => {
      const witness = witnessOf(asked)
      if (witness?.isTrial) return read(asked, on, today)
      witness?.saw('everything', WHOLE)
      const structure = witness?.structure ?? asked
      const kept = known(structure, on, today)
      if (kept) return kept.reading
      const made = { on, today, reading: read(structure, on, today) }
      const others = ofStructure.get(structure) ?? []
      ofStructure.set(structure, [made, ...others].slice(0, MOST_DAYS))
      return made.reading
    },
    {
      known: (structure: Structure, on: CalendarDate, today = on) =>
        known(structure, on, today)?.reading ?? null,
    },
  )
  READINGS.set(name, reading)
  return reading
}
