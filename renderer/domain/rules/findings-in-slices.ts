import type { CalendarDate } from '../calendar-date.ts'
import type { Structure } from '../structure.ts'
import { actingInSlices } from '../vacancy/acting-findings.ts'
import { appointmentDatesInSlices } from '../vacancy/appointment-date-findings.ts'
import { retirementsInSlices } from '../vacancy/retirement.ts'
import { type AllFindings, allFindings } from './all-findings.ts'
import { findingsByPerson } from './person-findings.ts'
import { findingsByUnit } from './unit-findings.ts'

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
  yield* retirementsInSlices(structure, on)
  yield
  return allFindings(structure, on)
}
