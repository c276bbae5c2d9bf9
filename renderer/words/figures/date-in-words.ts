import { type CalendarDate, partsOf } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { weekdayName } from './long-date.ts'
import { mannerOf } from './spoken.ts'

/** `Kamis tanggal dua puluh enam bulan November tahun dua ribu dua puluh enam`, as a berita acara writes its day. */
export function dateInWords(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  const { dayInWords, months } = mannerOf(language)
  return dayInWords({
    weekday: weekdayName(date, language),
    day,
    month: months[month - 1] ?? '',
    year,
  })
}
