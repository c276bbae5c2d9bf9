import type { Appointment } from '../../records/records.ts'
import { apply, type Change } from '../../structure/change.ts'
import { put } from '../../structure/edit.ts'
import { get, type Structure } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'

/**
 * What a change leads to, with the appointments it brings begun by that day: who is placed from a later day on holds the
 * post once all of it is done, and is not counted as a vacancy till then.
 */
export function withBegun(next: Structure, change: Change, on: CalendarDate): Structure {
  const late = Object.values(change).flatMap(({ before, after }): Appointment[] => {
    if (after?.kind !== 'appointment' || after.from === null || after.from <= on) return []
    const planned = before?.kind === 'appointment' && before.from === after.from
    const there = get(next, after.id)
    return planned || !there ? [] : [{ ...there, from: on }]
  })
  return late.length === 0 ? next : apply(next, put(next, late))
}
