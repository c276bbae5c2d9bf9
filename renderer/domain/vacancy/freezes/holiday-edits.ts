import { holidayRecord } from '../../records/record-makers.ts'
import type { Holiday } from '../../records/records.ts'
import { drop, type Edit, put } from '../../structure/edit.ts'
import { get } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { ok, refuse } from '../../values/result.ts'

/** Puts a day in the holiday table. Refused where the day is there already or has no name. */
export function addHoliday(date: CalendarDate, name: string): Edit {
  return (structure) => {
    const holiday = holidayRecord(date, name.trim())
    if (holiday.name === '') return refuse('name-empty')
    if (get(structure, holiday.id)) return refuse('holiday-taken', { date })
    return ok(put(structure, [holiday]))
  }
}

/** Takes a day out of the holiday table. */
export function removeHoliday(id: Holiday['id']): Edit {
  return (structure) => ok(drop(structure, [id]))
}
