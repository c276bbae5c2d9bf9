import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import { clockTime } from '../figures/format.ts'
import { momentDay, momentText } from '../figures/moment-text.ts'
import type { Words } from '../words.ts'

/** A moment as one says it: `09.41` of today, `kemarin 15.20`, and with its day further back. */
export function recentMoment(words: Words, iso: string, today: CalendarDate): string {
  const time = clockTime(iso, words.language)
  const day = momentDay(iso)
  if (day === today) return time
  if (day === addDays(today, -1)) return words('sharing.yesterday', { time })
  return momentText(iso, words.language)
}
