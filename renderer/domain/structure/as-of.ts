import type { Appointment, StructureRecord, Vacancy } from '../records/records.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'
import { all, type Structure, stepsOf, withRecords } from './structure.ts'

/**
 * The structure as one could know it on that day: who held what then, the cases of HR that were open, what had been
 * decided. An appointment that ran has no last day yet, one that had ended or had not begun is left out. Units and
 * posts stay; which of them stood then is told by the structures once in force (`pastOn`).
 */
export function asOf(structure: Structure, date: CalendarDate): Structure {
  const changed = new Map<string, StructureRecord | null>()
  for (const appointment of all(structure, 'appointment')) {
    const then = appointmentOn(appointment, date)
    if (then !== appointment) changed.set(appointment.id, then)
  }
  for (const vacancy of all(structure, 'vacancy')) {
    const then = vacancyOn(vacancy, date)
    if (then !== vacancy) changed.set(vacancy.id, then)
    for (const id of stepsOf(structure, vacancy.id)) {
      const doneOn = structure.tables.step.get(id)?.doneOn
      if (!then || (doneOn && doneOn > date)) changed.set(id, null)
    }
  }
  for (const { id, on } of all(structure, 'succession')) if (on > date) changed.set(id, null)
  return changed.size === 0 ? structure : withRecords(structure, changed)
}

function appointmentOn(appointment: Appointment, date: CalendarDate): Appointment | null {
  const { from, until } = appointment
  if (!within(date, from, until)) return null
  if (until === null) return appointment
  return { ...appointment, until: null, endCause: null, endDecreeNo: null, endDecreeDate: null }
}

function vacancyOn(vacancy: Vacancy, date: CalendarDate): Vacancy | null {
  const { since, closedOn } = vacancy
  if (since && since > date) return null
  if (closedOn === null) return vacancy
  return closedOn > date ? { ...vacancy, closedOn: null } : null
}
