import { get, type Structure } from '../../domain/structure/structure.ts'
import { type CalendarDate, parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { HeadlessContext } from './command.ts'
import { dateOption } from './open-inputs.ts'

/** The day a file says it opens on (the demo tells its story on one). */
export function shownOn(structure: Structure): CalendarDate | null {
  const value = get(structure, 'setting:shownOn' as const)?.value
  return value ? parseIsoDate(value) : null
}

/** The day of `--on`, else the one the file says it opens on, else today. */
export function dayOption(structure: Structure, context: HeadlessContext): CalendarDate {
  return dateOption(context) ?? shownOn(structure) ?? context.today
}
