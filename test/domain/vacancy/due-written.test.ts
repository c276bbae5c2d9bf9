import { expect, it } from 'vitest'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { dueSoon, isWrittenDown } from '../../../renderer/domain/vacancy/coming/due-soon.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-15')

/** The leavings due soon of somebody born on 4 October 1960, who retires on 1 November 2018: kind, day, on record. */
function due(ends: Partial<Appointment>) {
  const structure = structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kasi', { head: true, category: 'pengawas', eselon: 'IV.a' }),
    person('a', { birthDate: day('1960-10-04') }),
    holds('a', 'kasi', { from: day('2016-03-01'), ...ends }),
  ])
  return dueSoon(structure, ON, 30)
    .filter(({ kind }) => kind === 'retirement' || kind === 'leaving')
    .map((one) => [one.kind, one.on, isWrittenDown(structure, one)])
}

it('an end on record is told apart from a retirement that is worked out', () => {
  expect(due({})).toEqual([['retirement', '2018-11-01', false]])
  expect(due({ until: day('2018-10-31'), endCause: 'pensiun-bup' })).toEqual([
    ['retirement', '2018-11-01', true],
  ])
  expect(due({ until: day('2018-10-20'), endCause: 'mutasi-keluar-provinsi' })).toEqual([
    ['leaving', '2018-10-21', true],
  ])
  // Written to last beyond the retirement: that is only worked out, and not on record.
  for (const [, , isOnRecord] of due({ until: day('2019-06-30'), endCause: 'pensiun-bup' }))
    expect(isOnRecord).toBe(false)
})
