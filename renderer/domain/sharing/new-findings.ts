import { type AnyFinding, allFindings } from '../findings/all-findings.ts'
import { findingKey } from '../rule-table/finding.ts'
import type { Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/**
 * What is found after two sides met and was found on neither before: possible, and yet wrong, as one NIP borne by two
 * people or a seat with two holders.
 * @param before the sides as far as they are known whole
 */
export function newFindings(
  before: readonly Structure[],
  after: Structure,
  on: CalendarDate,
): AnyFinding[] {
  const known = new Set(before.flatMap((one) => allFindings(one, on).open.map(findingKey)))
  return allFindings(after, on).open.filter((finding) => !known.has(findingKey(finding)))
}
