import type { Appointment } from '../records/records.ts'
import type { Edit } from '../structure/edit.ts'
import { get } from '../structure/structure.ts'
import { refuse } from '../values/result.ts'
import { appoint } from '../verbs/appointment-edits.ts'
import { hindranceOf } from './standing.ts'

/** Appoints somebody who is in service: as `appoint`, and refused where they are gone for good by the first day. */
export function appointServing(appointment: Omit<Appointment, 'kind'>): Edit {
  return (structure) => {
    const { personId, from, until } = appointment
    const hindrance = from && hindranceOf(structure, personId, from, until)
    if (hindrance?.kind !== 'gone' || !hindrance.forGood) return appoint(appointment)(structure)
    const { on, cause } = hindrance.told
    return refuse('person-has-gone', { person: get(structure, personId)?.name ?? '', on, cause })
  }
}
