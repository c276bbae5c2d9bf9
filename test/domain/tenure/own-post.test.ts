import { expect, it } from 'vitest'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { foundAt } from '../../../renderer/domain/tenure/own-post.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, unit } from '../small-office.ts'

function office(...held: readonly Appointment[]): Structure {
  return structureOf([
    unit('dinas'),
    post('kasi'),
    post('kabid'),
    post('old'),
    person('a'),
    ...held,
  ])
}

const places = (structure: Structure, on: string | null) =>
  foundAt(structure, 'person:a', on === null ? null : day(on)).map(
    ({ post: { id }, role }) => `${role} ${id.slice('post:'.length)}`,
  )

it('somebody who acts elsewhere is found at the own post first, then where he acts, while he does', () => {
  const acts = office(
    holds('a', 'old', { from: day('2010-01-04'), until: day('2015-01-04') }),
    holds('a', 'kasi', { from: day('2015-01-05') }),
    holds('a', 'kabid', { role: 'plt', from: day('2018-10-01'), until: day('2018-12-31') }),
  )
  expect(places(acts, '2018-09-30')).toEqual(['definitif kasi'])
  expect(places(acts, '2018-10-01')).toEqual(['definitif kasi', 'plt kabid'])
  expect(places(acts, '2018-12-31')).toEqual(['definitif kasi', 'plt kabid'])
  expect(places(acts, '2019-01-01')).toEqual(['definitif kasi'])
  expect(places(acts, null)).toEqual(['definitif kasi', 'definitif old', 'plt kabid'])
})

it('where nothing runs, at what was held last or is to come; nowhere without any', () => {
  const left = office(holds('a', 'old', { from: day('2010-01-04'), until: day('2015-01-04') }))
  expect(places(left, '2018-10-01')).toEqual(['definitif old'])
  expect(places(office(), '2018-10-01')).toEqual([])
})
