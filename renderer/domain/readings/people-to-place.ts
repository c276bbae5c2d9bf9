import { LEAVING_CAUSES } from '../records/form/choices.ts'
import type { Person } from '../records/records.ts'
import { all, appointmentsOfPerson, get, type Structure, termsOf } from '../structure/structure.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'
import { losesPost } from './held-posts.ts'

/**
 * Persons on file who wait for a post on that day, by name. `base`: the structure in force below a draft; then who
 * waited there already or is new, and whom the draft leaves without a post, as its papers count them.
 */
export function peopleToPlace(
  structure: Structure,
  date: CalendarDate,
  base: Structure | null = null,
): Person[] {
  return all(structure, 'person')
    .filter(({ id }) => {
      if (base && losesPost(base, structure, id)) return true
      const waited = !base || !get(base, id) || isWithoutPost(base, id, date)
      return waited && isWithoutPost(structure, id, date)
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** No post on that day nor one to come, and not left the service; what was held on posts that are no more counts too. Who was only ever a Plt has a post of his own elsewhere. */
function isWithoutPost(structure: Structure, personId: Person['id'], date: CalendarDate): boolean {
  const appointments = appointmentsOfPerson(structure, personId).flatMap(
    (id) => get(structure, id) ?? [],
  )
  const terms = termsOf(structure, personId).flatMap((id) => get(structure, id) ?? [])
  if (appointments.length + terms.length === 0) return true
  if (appointments.some((one) => within(date, one.from, one.until))) return false
  if (appointments.some((one) => one.from !== null && one.from > date)) return false
  const held = [...terms, ...appointments].filter((one) => one.role === 'definitif')
  const [last] = held.sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))
  return last !== undefined && !(last.endCause && LEAVING_CAUSES.has(last.endCause))
}
