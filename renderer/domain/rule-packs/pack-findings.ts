import { allFindings } from '../findings/all-findings.ts'
import { findingsInSlices } from '../findings/findings-in-slices.ts'
import { findingKey } from '../rule-table/finding.ts'
import { apply, type Change } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

type Open = ReturnType<typeof allFindings>['open'][number]

/** What is found after a change that was not before, and what no longer is. */
export interface FindingsChanged {
  readonly fresh: readonly Open[]
  readonly gone: readonly Open[]
}

/** What a change of the rules does to what is found on a day. */
export function findingsChanged(
  structure: Structure,
  change: Change,
  on: CalendarDate,
): FindingsChanged {
  const [before, after] = [structure, apply(structure, change)].map((one) => allFindings(one, on))
  return compared(before?.open ?? [], after?.open ?? [])
}

/** The same between two structures, of a city piece by piece. */
export function* findingsChangedInSlices(
  without: Structure,
  taken: Structure,
  on: CalendarDate,
): Generator<void, FindingsChanged> {
  const before = yield* findingsInSlices(without, on)
  const after = yield* findingsInSlices(taken, on)
  return compared(before.open, after.open)
}

function compared(before: readonly Open[], after: readonly Open[]): FindingsChanged {
  const [had, has] = [before, after].map((found) => new Set(found.map(findingKey)))
  return {
    fresh: after.filter((one) => !had?.has(findingKey(one))),
    gone: before.filter((one) => !has?.has(findingKey(one))),
  }
}

/** The days on which a change of the rules begins to hold: `on`, and those after it its rows name, the next first. */
export function daysOfChange(change: Change, on: CalendarDate): CalendarDate[] {
  const days = new Set<CalendarDate>()
  for (const { before, after } of Object.values(change)) {
    for (const record of [before, after]) {
      if (record?.kind !== 'limit' && record?.kind !== 'bup') continue
      if (record.holdsFrom !== null && record.holdsFrom > on) days.add(record.holdsFrom)
    }
  }
  return [on, ...[...days].sort()]
}
