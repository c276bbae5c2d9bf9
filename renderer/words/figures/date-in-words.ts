import { type CalendarDate, partsOf } from '../../domain/values/calendar-date.ts'
import type { Language } from './language.ts'
import { longDate, weekdayName } from './long-date.ts'
import { englishOrdinal, numberInWords } from './number-in-words.ts'

/** `Kamis tanggal dua puluh enam bulan November tahun dua ribu dua puluh enam`, as a berita acara writes its day. */
export function dateInWords(date: CalendarDate, language: Language): string {
  const { year, day } = partsOf(date)
  const weekday = weekdayName(date, language)
  const month = longDate(date, language).split(' ')[1] ?? ''
  const yearWords = numberInWords(year, language)
  return language === 'id'
    ? `${weekday} tanggal ${numberInWords(day, language)} bulan ${month} tahun ${yearWords}`
    : `${weekday}, the ${englishOrdinal(day)} of ${month} in the year ${yearWords}`
}
