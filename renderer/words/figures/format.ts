import { type CalendarDate, partsOf } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { mannerOf } from './spoken.ts'

/** `4/10/2018`, as it is typed. */
export function typedDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${day}/${month}/${year}`
}

/** `09.41`, in English `09:41`, of an ISO moment in this computer's zone. */
export function clockTime(iso: string, language: Language): string {
  const moment = new Date(iso)
  const two = (n: number) => String(n).padStart(2, '0')
  return [moment.getHours(), moment.getMinutes()].map(two).join(mannerOf(language).clock)
}

/** `19750412 200003 1 004`, as printed; anything else unchanged. */
export function spacedNip(nip: string): string {
  return /^\d{18}$/.test(nip)
    ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
    : nip
}
