import type { Structure } from '../../domain/structure/structure.ts'
import { registerRows } from '../../domain/vacancy/register/register.ts'
import { type Count, daysOverTime } from '../../domain/vacancy/register/register-counts.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { postsOfView, type RegisterView, viewRows, WHOLE_VIEW } from './view.ts'

/**
 * Vacant seats on the last day of each of the months before, and on the day itself, of a view that asks for what only the
 * register of each day tells (a cause, an age, a name); a day at a time.
 */
export function* countViewOverTime(
  structure: Structure,
  on: CalendarDate,
  months: number,
  today: CalendarDate,
  view: RegisterView,
): Generator<void, Count[]> {
  const { family, office, eselon } = view
  const posts = postsOfView(structure, { ...WHOLE_VIEW, family, office, eselon }) ?? undefined
  const list: Count[] = []
  for (const day of daysOverTime(on, months)) {
    const rows = registerRows(structure, day, today, posts).filter(({ since }) => since !== null)
    list.push({ value: day, count: viewRows(rows, view).length })
    yield
  }
  return list
}
