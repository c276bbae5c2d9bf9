import { describe, expect, it } from 'vitest'
import { absenceRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Absence } from '../../../renderer/domain/records/records.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  endAbsence,
  recordAbsence,
  removeAbsence,
} from '../../../renderer/domain/verbs/absence-edits.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { smallOfficeRecords } from '../small-office.ts'

function absence(id: string, from: string, until: string | null, of = 'media'): Absence {
  return absenceRecord({
    id: `absence:${id}`,
    personId: `person:${of}`,
    reason: 'sakit',
    from: day(from),
    until: until === null ? null : day(until),
  })
}

/** The head of Seksi Media is ill from 1 to 31 October 2018. */
const ILL = absence('1', '2018-10-01', '2018-10-31')
const OFFICE = structureOf([...smallOfficeRecords(), ILL])

describe('an absence', () => {
  const reason = (one: Absence) => reasonOf(OFFICE, recordAbsence(one))

  it('is written down and corrected under its own id', () => {
    const after = done(OFFICE, recordAbsence({ ...ILL, until: day('2018-11-30') }))
    expect(all(after, 'absence')).toEqual([{ ...ILL, until: day('2018-11-30') }])
  })

  it('ends on its first day or later', () => {
    expect(reason(absence('1', '2018-10-01', '2018-10-01'))).toBe('done')
    expect(reason(absence('1', '2018-10-01', '2018-09-30'))).toBe('absence-ends-before-it-begins')
  })

  it('lies over no other of the same person, both ends included', () => {
    expect(reason(absence('2', '2018-11-01', null))).toBe('done')
    expect(reason(absence('2', '2018-10-31', null))).toBe('absent-already')
    expect(reason(absence('2', '2018-09-01', '2018-09-30'))).toBe('done')
    expect(reason(absence('2', '2018-09-01', '2018-10-01'))).toBe('absent-already')
    expect(reason(absence('2', '2018-09-01', null))).toBe('absent-already')
    expect(reason(absence('2', '2018-10-10', null, 'layanan'))).toBe('done')
  })

  it('is of somebody on file', () => {
    expect(reason(absence('2', '2018-11-01', null, 'nobody'))).toBe('person-gone')
  })

  it('is over with the day before somebody is back', () => {
    const back = (on: string) => endAbsence(ILL.id, day(on))
    expect(get(done(OFFICE, back('2018-10-15')), ILL.id)?.until).toBe('2018-10-14')
    expect(reasonOf(OFFICE, back('2018-10-02'))).toBe('done')
    expect(reasonOf(OFFICE, back('2018-10-01'))).toBe('absence-ends-before-it-begins')
    expect(reasonOf(OFFICE, endAbsence('absence:none', day('2018-10-15')))).toBe('absence-gone')
  })

  it('is taken off the record where it never was, once', () => {
    const after = done(OFFICE, removeAbsence(ILL.id))
    expect(all(after, 'absence')).toEqual([])
    expect(reasonOf(after, removeAbsence(ILL.id))).toBe('absence-gone')
  })
})
