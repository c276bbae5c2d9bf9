import { describe, expect, test } from 'vitest'
import { stepRecord } from '../../../renderer/domain/records/record-makers.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import {
  correctAppointment,
  strikeAppointment,
} from '../../../renderer/domain/tenure/correct-appointment.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, smallOffice } from '../small-office.ts'

const HELD = 'appointment:media-media'
/** The head of Seksi Media left on 1 September 2018, and HR has begun the road. */
const left = done(
  done(
    smallOffice(),
    leave({
      appointmentId: HELD,
      cause: 'mutasi-keluar-provinsi',
      tmt: day('2018-09-01'),
      decreeNo: '824/1',
      decreeDate: day('2018-08-20'),
      vacancyId: 'vacancy:media',
    }),
  ),
  (structure) =>
    ok(
      put(structure, [
        stepRecord({ id: 'step:1', vacancyId: 'vacancy:media', stage: 'dilaporkan' }),
      ]),
    ),
)
const headsVacant = (structure: Structure) =>
  vacanciesOn(structure, day('2018-11-01')).filter(({ post }) => post.head)

describe('correcting an appointment', () => {
  test('the case of the seat follows the last day and the cause, and keeps its steps', () => {
    const after = done(
      left,
      correctAppointment(HELD, { until: day('2018-09-14'), endCause: 'promosi' }),
    )
    expect(get(after, 'vacancy:media')).toMatchObject({ since: '2018-09-15', cause: 'promosi' })
    expect(headsVacant(after)).toMatchObject([
      { since: '2018-09-15', cause: 'promosi', vacancyId: 'vacancy:media' },
    ])
    expect(all(after, 'step')).toHaveLength(1)
  })

  test('a cause that HR has written on the case itself stays', () => {
    const other = done(left, (structure) => {
      const opened = get(structure, 'vacancy:media')
      if (!opened) throw new Error('There is no case')
      return ok(put(structure, [{ ...opened, cause: 'meninggal' }]))
    })
    const after = done(other, correctAppointment(HELD, { endCause: 'promosi' }))
    expect(get(after, 'vacancy:media')?.cause).toBe('meninggal')
  })

  test('where it never ended the seat is held again, and case and steps are gone', () => {
    const after = done(left, correctAppointment(HELD, { until: null, endCause: null }))
    expect(headsVacant(after)).toEqual([])
    expect(all(after, 'vacancy')).toEqual([])
    expect(all(after, 'step')).toEqual([])
    expect(faults(after)).toEqual([])
  })

  test('papers alone touch nothing else', () => {
    const after = done(left, correctAppointment(HELD, { endDecreeNo: '824/2' }))
    expect(get(after, HELD)).toEqual({ ...get(left, HELD), endDecreeNo: '824/2' })
    expect(get(after, 'vacancy:media')).toEqual(get(left, 'vacancy:media'))
  })

  test('is refused where it would end before it begins, or meet another record of the same holding', () => {
    const twice = done(left, (structure) => {
      const again = holds('media', 'media', { id: 'appointment:lagi', from: day('2019-01-01') })
      return ok(put(structure, [again]))
    })
    expect(reasonOf(twice, correctAppointment(HELD, { until: day('2019-01-01') }))).toBe(
      'appointed-already',
    )
    expect(reasonOf(twice, correctAppointment(HELD, { from: day('2018-09-01') }))).toBe(
      'ends-before-it-begins',
    )
    expect(reasonOf(twice, correctAppointment('appointment:x', {}))).toBe('appointment-gone')
  })
})

describe('the case of a seat is the one that', () => {
  /** A case of that day and closing, beside the appointment that ended on 31 August. */
  const follows = (since: string, closedOn: string | null) => {
    const before = done(left, (structure) => {
      const opened = get(structure, 'vacancy:media')
      if (!opened) throw new Error('There is no case')
      return ok(
        put(structure, [
          { ...opened, since: day(since), closedOn: closedOn === null ? null : day(closedOn) },
        ]),
      )
    })
    const after = done(before, correctAppointment(HELD, { until: day('2018-09-14') }))
    return get(after, 'vacancy:media')?.since
  }

  test('began the day after the last and is open', () => {
    expect(follows('2018-09-01', null)).toBe('2018-09-15')
    expect(follows('2018-08-31', null)).toBe('2018-08-31')
    expect(follows('2018-09-02', null)).toBe('2018-09-02')
    expect(follows('2018-09-01', '2018-10-01')).toBe('2018-09-01')
  })

  test('a holder left: acting leaves none', () => {
    const acted = done(left, (structure) => {
      const held = get(structure, HELD)
      if (!held) throw new Error('There is no appointment')
      return ok(put(structure, [{ ...held, role: 'plt' }]))
    })
    const after = done(acted, correctAppointment(HELD, { until: day('2018-09-14') }))
    expect(get(after, 'vacancy:media')?.since).toBe('2018-09-01')
  })
})

describe('striking an appointment', () => {
  test('that never was takes with it the case that its end opened', () => {
    const after = done(left, strikeAppointment(HELD))
    expect(get(after, HELD)).toBeUndefined()
    expect([all(after, 'vacancy'), all(after, 'step'), faults(after)]).toEqual([[], [], []])
    expect(reasonOf(after, strikeAppointment(HELD))).toBe('appointment-gone')
  })
})
