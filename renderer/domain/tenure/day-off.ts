import type { Structure } from '../structure/structure.ts'
import { type CalendarDate, weekday } from '../values/calendar-date.ts'

export type DayOff =
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'saturday' | 'sunday' }

/** Why a day is no working day: the holiday of the table by its name, or Saturday and Sunday; null for a working day. */
export function dayOff(structure: Structure, on: CalendarDate): DayOff | null {
  for (const { date, name } of structure.tables.holiday.values()) {
    if (date === on) return { kind: 'holiday', name }
  }
  const at = weekday(on)
  if (at === 6) return { kind: 'saturday' }
  return at === 0 ? { kind: 'sunday' } : null
}
