import { get, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { type CalendarDate, parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { InputContent } from '../files/read-input.ts'
import { structureInForce } from '../proposals/structure-on.ts'
import { CommandRefused, type HeadlessContext } from './command.ts'
import { dateOption } from './open-inputs.ts'

/** The day a file says it opens on (the demo tells its story on one). */
export function shownOn(structure: Structure): CalendarDate | null {
  const value = get(structure, 'setting:shownOn' as const)?.value
  return value ? parseIsoDate(value) : null
}

/**
 * The day of `--on`, or the last of a span by `--until`; else the one the file says it opens on, else today. What looks
 * `ahead` stands as of its day, wherever its span ends.
 */
export function dayOption(
  structure: Structure,
  context: HeadlessContext,
  ahead = false,
): CalendarDate {
  return askedDay(context, ahead) ?? shownOn(structure) ?? context.today
}

function askedDay(context: HeadlessContext, ahead: boolean): CalendarDate | null {
  return dateOption(context) ?? (ahead ? null : dateOption(context, 'until'))
}

/**
 * The structure in force on the day of `--on` or `--until`; as the file has it where no day is named. Throws `CommandRefused` where
 * that of the day cannot be read.
 */
export function structureOfDay(
  content: InputContent,
  context: HeadlessContext,
  ahead = false,
): Structure {
  const live = structureOf(content.records)
  const on = askedDay(context, ahead)
  const found = on === null ? live : structureInForce(content, live, on, context.today)
  if (found) return found
  throw new CommandRefused(
    context.words('headless.no-past', { file: content.report.file, on: on ?? '' }),
  )
}
