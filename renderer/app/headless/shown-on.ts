import { type CalendarDate, parseIsoDate } from '../../domain/calendar-date.ts'
import { get, type Structure } from '../../domain/structure.ts'

/** The day a file says it opens on (the demo tells its story on one). */
export function shownOn(structure: Structure): CalendarDate | null {
  const value = get(structure, 'setting:shownOn' as const)?.value
  return value ? parseIsoDate(value) : null
}
