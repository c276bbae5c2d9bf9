import type { CalendarDate } from '../domain/calendar-date.ts'
import { fullName } from '../domain/full-name.ts'
import { get, type Structure } from '../domain/structure.ts'
import { vacanciesOn } from '../domain/vacancy/vacancies.ts'
import type { OutTable } from '../exchange/write-tables.ts'
import type { Words } from './messages/words.ts'

const COLUMNS = [
  'unit',
  'post',
  'eselon',
  'kelas',
  'seat',
  'since',
  'days',
  'acting',
  'candidate',
  'target',
] as const

/** One row for each seat that is vacant on the day, the longest empty first. */
export function vacancySheet(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate,
  words: Words,
): OutTable {
  const seats = [...vacanciesOn(structure, on, today)].sort(
    (a, b) => (b.days ?? -1) - (a.days ?? -1) || (a.post.id < b.post.id ? -1 : 1),
  )
  const rows = seats.map(({ post, seat, since, days, acting, candidateId, targetDate }) => {
    const candidate = candidateId && get(structure, candidateId)
    const actor = acting && get(structure, acting.appointment.personId)
    return [
      get(structure, post.unitId)?.name ?? '',
      post.title,
      post.eselon ?? '',
      post.kelas ?? '',
      seat,
      since ?? '',
      days ?? '',
      actor ? fullName(actor) : '',
      candidate ? fullName(candidate) : '',
      targetDate ?? '',
    ]
  })
  const headings = COLUMNS.map((column) => words(`data.column-${column}`))
  return { name: words('data.vacancies'), headings, rows }
}
