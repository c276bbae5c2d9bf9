import { civilToday } from '../../app/clock.ts'
import { clockTime } from '../../words/figures/format.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'

/** When an office was last worked on: `hari ini 09.41`, `4 Okt 2018`; empty where it is not known. */
export function workDay(moment: string | null, words: Words): string {
  if (moment === null) return ''
  const day = civilToday(new Date(moment))
  if (day !== civilToday()) return shortDate(day, words.language)
  return `${words('shell.today')} ${clockTime(moment, words.language)}`
}
