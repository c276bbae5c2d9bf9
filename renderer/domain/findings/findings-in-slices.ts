import { actingInSlices } from '../acting/acting-findings.ts'
import { findingsByPerson } from '../rules/person-findings.ts'
import { findingsByUnit } from '../rules/unit-findings.ts'
import type { Structure } from '../structure/structure.ts'
import { retirementsInSlices } from '../tenure/retirement.ts'
import { appointmentDatesInSlices } from '../vacancy/findings/appointment-date-findings.ts'
import { overlapsInSlices } from '../vacancy/findings/overlap-findings.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { type AllFindings, allFindings } from './all-findings.ts'

/**
 * The same as `allFindings`, with a pause every few records: the first judgement of a whole city takes half a second,
 * in which a page could draw nothing.
 */
export function* findingsInSlices(
  structure: Structure,
  on: CalendarDate,
): Generator<void, AllFindings> {
  yield* findingsByUnit.inSlices(structure, on)
  yield* findingsByPerson.inSlices(structure, on)
  yield* actingInSlices(structure, on)
  yield* appointmentDatesInSlices(structure)
  yield* overlapsInSlices(structure)
  yield* retirementsInSlices(structure, on)
  yield
  return allFindings(structure, on)
}
