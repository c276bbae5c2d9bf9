import { describe, expect, it } from 'vitest'
import { actingRegister } from '../../../renderer/domain/acting/acting.ts'
import { replaceActing } from '../../../renderer/domain/acting/acting-edits.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

const before = structureOf([
  unit('dinas', { type: 'dinas' }),
  post('kepala', { head: true, category: 'jpt' }),
  person('a'),
  person('b'),
  holds('a', 'kepala', { role: 'plt', from: day('2018-06-25'), until: day('2018-09-24') }),
])

function replacedFrom(from: string) {
  const change = replaceActing('appointment:a-kepala', {
    appointmentId: 'appointment:b',
    postId: 'post:kepala',
    personId: 'person:b',
    role: 'plt',
    from: day(from),
    until: null,
    orderNo: null,
    orderDate: null,
  })(before)
  if (!change.ok) throw new Error(change.problem.code)
  return apply(before, change.value)
}

describe('another takes over from who acts', () => {
  it('the one before ends the day before, or where the term was over on its last day', () => {
    const end = (from: string) => get(replacedFrom(from), 'appointment:a-kepala')?.until
    expect(end('2018-08-01')).toBe('2018-07-31')
    expect(end('2018-10-04')).toBe('2018-09-24')
  })

  it('and the other alone is in the register from then on, for one term', () => {
    const register = actingRegister(replacedFrom('2018-10-04'), day('2018-10-04'))
    expect(register.map(({ appointment, until }) => [appointment.personId, until])).toEqual([
      ['person:b', '2019-01-03'],
    ])
  })

  it('not before the one there began', () => {
    const edit = replaceActing('appointment:a-kepala', {
      appointmentId: 'appointment:b',
      postId: 'post:kepala',
      personId: 'person:b',
      role: 'plt',
      from: day('2018-06-25'),
      until: null,
      orderNo: null,
      orderDate: null,
    })
    expect(edit(before)).toMatchObject({ problem: { code: 'ends-before-it-begins' } })
  })
})
