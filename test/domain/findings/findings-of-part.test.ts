import { expect, test } from 'vitest'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { findingsOfPart } from '../../../renderer/domain/findings/findings-of-part.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

test('a part of an office is not told that birth dates it does not see are missing', () => {
  const on = day('2018-10-04')
  const hidden = (one: StructureRecord): StructureRecord =>
    one.kind === 'person' ? { ...one, nip: null, birthDate: null } : one
  const whole = allFindings(structureOf(demoRecords()), on)
  const found = allFindings(structureOf(demoRecords().map(hidden)), on)
  const missing = found.open.filter(({ rule }) => rule === 'birth-date-missing')
  expect(missing.length).toBeGreaterThan(0)
  const part = findingsOfPart(found)
  expect(part.open).toHaveLength(found.open.length - missing.length)
  expect(part.open.length).toBeLessThanOrEqual(whole.open.length)
  expect(part.accepted).toBe(found.accepted)
})
