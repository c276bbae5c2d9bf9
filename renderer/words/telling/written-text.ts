import type { Written } from '../../domain/sharing/written-by.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Words } from '../words.ts'
import { recentMoment } from './recent-moment.ts'

/** Who wrote something, and when: "Sri, kemarin 15.20". */
export function writtenText(words: Words, { by, at }: Written, today: CalendarDate): string {
  if (at === null) return by ?? words('sharing.came-unsigned')
  const when = recentMoment(words, at, today)
  return by
    ? words('sharing.came-from', { name: by, when })
    : words('sharing.came-nobody', { when })
}
