import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import type { Language } from '../../domain/values/language.ts'
import { clockTime } from './format.ts'
import { longDate } from './long-date.ts'

/** `4 Oktober 2018 09.41`, in English `4 October 2018 09:41`, of an ISO moment, in this computer's zone. */
export function momentText(iso: string, language: Language): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  const date = parseIsoDate(day)
  return `${date ? longDate(date, language) : day} ${clockTime(iso, language)}`
}
