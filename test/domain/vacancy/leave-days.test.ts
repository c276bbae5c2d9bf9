import { expect, it } from 'vitest'
import type { Appointment, VacancyCause } from '../../../renderer/domain/records/records.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, smallOfficeRecords } from '../small-office.ts'

/** The head of Seksi Media is gone from 1 November 2018 on. */
function left(cause: VacancyCause, ...others: readonly Appointment[]) {
  const leaving = leave({
    appointmentId: 'appointment:media-media',
    cause,
    tmt: day('2018-11-01'),
    decreeNo: '882/1',
    decreeDate: day('2018-10-04'),
    vacancyId: 'vacancy:media',
  })
  return done(structureOf([...smallOfficeRecords(), ...others]), leaving)
}

it('the last day is the eve, and the case of the seat begins on the day itself', () => {
  const after = left('rotasi')
  expect(get(after, 'appointment:media-media')).toMatchObject({
    until: '2018-10-31',
    endCause: 'rotasi',
    endDecreeNo: '882/1',
  })
  expect(all(after, 'vacancy')).toMatchObject([
    { id: 'vacancy:media', postId: 'post:media', seat: 1, since: '2018-11-01', cause: 'rotasi' },
  ])
})

it('whoever leaves this government leaves what they act on; another definitive post is ended by its own decree', () => {
  const second = holds('media', 'arsiparis', { from: day('2018-01-02') })
  const acting = (from: string, until: string | null) =>
    holds('media', 'layanan', {
      role: 'plt',
      from: day(from),
      until: until === null ? null : day(until),
    })
  const plt = (held: Appointment, cause: VacancyCause = 'pensiun-bup') =>
    get(left(cause, held), 'appointment:media-layanan')?.until
  expect(get(left('pensiun-bup', second), second.id)).toEqual(second)
  expect(plt(acting('2018-10-01', null))).toBe('2018-10-31')
  expect(plt(acting('2018-10-01', null), 'rotasi')).toBeNull()
  expect(
    ['2018-10-30', '2018-10-31', '2018-11-01'].map((until) => plt(acting('2018-10-01', until))),
  ).toEqual(['2018-10-30', '2018-10-31', '2018-10-31'])
  expect(['2018-10-31', '2018-11-01'].map((from) => plt(acting(from, '2018-12-31')))).toEqual([
    '2018-10-31',
    undefined,
  ])
})

it('no case opens where somebody only acted, and nobody leaves an appointment that is not on record', () => {
  const acting = holds('tanpa', 'media', { role: 'plt', id: 'appointment:media-media' })
  const after = left('rotasi', acting)
  expect(get(after, 'appointment:media-media')?.until).toBe('2018-10-31')
  expect(all(after, 'vacancy')).toEqual([])
  const gone = leave({
    appointmentId: 'appointment:gone',
    cause: 'rotasi',
    tmt: day('2018-11-01'),
    decreeNo: null,
    decreeDate: null,
    vacancyId: 'vacancy:x',
  })
  expect(reasonOf(structureOf(smallOfficeRecords()), gone)).toBe('appointment-gone')
  const undated = holds('media', 'layanan', { role: 'plt', until: day('2018-12-31') })
  expect(get(left('pensiun-bup', undated), undated.id)?.until).toBe('2018-10-31')
})
