import type { Appointment } from '../records/records.ts'
import { apply } from '../structure/change.ts'
import { derivedReading } from '../structure/derived/derived-reading.ts'
import { put } from '../structure/edit.ts'
import type { Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import { retirementsOf } from './retirement.ts'

/**
 * The structure as it is expected to stand on a day to come: holders who reach their BUP after today and by then have
 * left. As the register of vacancies counts. The same structure where nobody does, and on any day until today.
 */
export function expectedOn(structure: Structure, on: CalendarDate, today: CalendarDate): Structure {
  return on <= today ? structure : expected(structure, on, today)
}

const expected = derivedReading<Structure>('expected-structure', (structure, on, today) => {
  const left: Appointment[] = []
  for (const { appointmentId, on: retires } of retirementsOf(structure).values()) {
    const held = structure.tables.appointment.get(appointmentId)
    if (!held || retires <= today || retires > on) continue
    left.push({ ...held, until: addDays(retires, -1), endCause: 'pensiun-bup' })
  }
  return apply(structure, put(structure, left))
})
