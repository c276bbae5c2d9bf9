import { type CalendarDate, partsOf } from '../domain/calendar-date.ts'
import type { PaperLanguage as Language } from '../print/long-date.ts'

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** `4 Oktober 2018` */
export function longDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[language][month - 1]} ${year}`
}

/** `30 Nov 2018` */
export function shortDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[language][month - 1]?.slice(0, 3)} ${year}`
}

/** `4/10/2018`, as it is typed. */
export function typedDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${day}/${month}/${year}`
}

/** `09.41` of an ISO moment in this computer's zone. */
export function clockTime(iso: string): string {
  const moment = new Date(iso)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(moment.getHours())}.${two(moment.getMinutes())}`
}

/** `19750412 200003 1 004`, as printed; anything else unchanged. */
export function spacedNip(nip: string): string {
  return /^\d{18}$/.test(nip)
    ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
    : nip
}
