import { type CalendarDate, partsOf, weekday } from '../../domain/values/calendar-date.ts'
import type { Language } from './language.ts'

const MONTHS: Readonly<Record<Language, string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
}

/** `4 Oktober 2018`, as papers and screens write a day. */
export function longDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[language].split(' ')[month - 1]} ${year}`
}

/** `30 Nov 2018`, where room is short. */
export function shortDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[language].split(' ')[month - 1]?.slice(0, 3)} ${year}`
}

const WEEKDAYS: Readonly<Record<Language, string>> = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
}

/** `Kamis`, the day of the week of that date. */
export function weekdayName(date: CalendarDate, language: Language): string {
  return WEEKDAYS[language].split(' ')[weekday(date)] ?? ''
}
