import { type CalendarDate, parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { clockTime } from './format.ts'
import { longDate } from './long-date.ts'

/** `4 Oktober 2018 09.41`, in English `4 October 2018 09:41`, of an ISO moment, in this computer's zone. */
export function momentText(iso: string, language: Language): string {
  const date = momentDay(iso)
  return date ? `${longDate(date, language)} ${clockTime(iso, language)}` : iso
}

/** The day of an ISO moment in this computer's zone; null where it is none. */
export function momentDay(iso: string): CalendarDate | null {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return null
  const two = (n: number) => String(n).padStart(2, '0')
  return parseIsoDate(
    `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
  )
}
