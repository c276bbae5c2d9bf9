import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { clockTime } from './format.ts'
import { longDate } from './long-date.ts'

/** `4 Oktober 2018 09.41` of an ISO moment, in this computer's zone. */
export function momentText(iso: string, language: 'id' | 'en'): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  const date = parseIsoDate(day)
  return `${date ? longDate(date, language) : day} ${clockTime(iso)}`
}
