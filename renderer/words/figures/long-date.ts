import { type CalendarDate, partsOf, weekday } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { mannerOf } from './spoken.ts'

/** `4 Oktober 2018`, as papers and screens write a day. */
export function longDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${mannerOf(language).months[month - 1]} ${year}`
}

/** `30 Nov 2018`, where room is short. */
export function shortDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${mannerOf(language).months[month - 1]?.slice(0, 3)} ${year}`
}

/** `Kamis`, the day of the week of that date. */
export function weekdayName(date: CalendarDate, language: Language): string {
  return mannerOf(language).weekdays[weekday(date)] ?? ''
}
