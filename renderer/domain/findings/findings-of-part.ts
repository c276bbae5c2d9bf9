import type { AllFindings } from './all-findings.ts'

/**
 * The findings of an office that is a part of the whole one: that no birth date is there says nothing, since it may be
 * one that is not shown.
 */
export function findingsOfPart(found: AllFindings): AllFindings {
  const open = found.open.filter(({ rule }) => rule !== 'birth-date-missing')
  return { ...found, open }
}
