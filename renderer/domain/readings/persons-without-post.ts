import { LEAVING_CAUSES } from '../records/choices.ts'
import type { Person } from '../records/records.ts'
import { all, appointmentsOfPerson, get, type Structure } from '../structure/structure.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'

/** Persons on file who hold no post on that day and have not left the service, by name. */
export function personsWithoutPost(structure: Structure, date: CalendarDate): Person[] {
  return all(structure, 'person')
    .filter((person) => {
      const appointments = appointmentsOfPerson(structure, person.id).flatMap(
        (id) => get(structure, id) ?? [],
      )
      if (appointments.some((one) => within(date, one.from, one.until))) return false
      if (appointments.some((one) => one.from !== null && one.from > date)) return false
      const last = appointments.filter((one) => one.role === 'definitif').at(-1)
      return !(last?.endCause && LEAVING_CAUSES.has(last.endCause))
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
