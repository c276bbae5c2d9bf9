import { ANY_DAY, derivedWhenAsked } from '../structure/derived/derived.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/**
 * The days from which another rule holds, the earliest first: those of limits and of ages of retirement that have been
 * entered with one. Before the first of them holds what has no day.
 */
export function ruleDays(structure: Structure): readonly CalendarDate[] {
  return days(structure, ANY_DAY, 'all')
}

const days = derivedWhenAsked<readonly CalendarDate[]>({
  name: 'rule-days',
  value({ tables }) {
    const found = new Set<CalendarDate>()
    for (const { holdsFrom } of tables.limit.values()) if (holdsFrom) found.add(holdsFrom)
    for (const { holdsFrom } of tables.bup.values()) if (holdsFrom) found.add(holdsFrom)
    return [...found].sort()
  },
})

/** The day since which the rules of `on` hold, so that what is worked out for one day serves all until the next. */
export function ruleDayOf(structure: Structure, on: CalendarDate): CalendarDate {
  let last = ANY_DAY
  for (const day of ruleDays(structure)) if (day <= on) last = day
  return last
}

/** The day since which what was entered last holds: for plans, which are for a day nobody has set yet. */
export function lastRuleDay(structure: Structure): CalendarDate {
  return ruleDays(structure).at(-1) ?? ANY_DAY
}

/** Of records that say from when they hold, the one that holds on a day; none where all are to come. */
export function holdingOn<R extends { readonly holdsFrom: CalendarDate | null }>(
  records: Iterable<R>,
  on: CalendarDate,
): R | undefined {
  let held: R | undefined
  for (const one of records) {
    if (one.holdsFrom !== null && one.holdsFrom > on) continue
    if (!held || (one.holdsFrom ?? '') >= (held.holdsFrom ?? '')) held = one
  }
  return held
}
