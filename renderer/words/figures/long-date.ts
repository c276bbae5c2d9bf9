import { type CalendarDate, partsOf } from '../../domain/values/calendar-date.ts'

export type PaperLanguage = 'id' | 'en'

const MONTHS: Readonly<Record<PaperLanguage, string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
}

/** `4 Oktober 2018`, as papers and screens write a day. */
export function longDate(date: CalendarDate, language: PaperLanguage): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[language].split(' ')[month - 1]} ${year}`
}

/** `30 Nov 2018`, where room is short. */
export function shortDate(date: CalendarDate, language: PaperLanguage): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[language].split(' ')[month - 1]?.slice(0, 3)} ${year}`
}
