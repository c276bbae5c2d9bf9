import { expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { diff } from '../../../renderer/domain/structure/change.ts'
import { withRecords } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds } from '../small-office.ts'
import { live } from './small-reform.ts'

const acting = holds('umum', 'program', { role: 'plt', until: day('2018-12-31') })
const withActing = withRecords(live, new Map([[acting.id, acting]]))

function told(from: typeof live, to: typeof live) {
  return actsOf(from, diff(from, to)).map(({ act, from: was, to: is }) => [act, was, is])
}

test('an acting term that comes or goes is told beside the post held, also with its last day', () => {
  const own = 'Kepala Subbagian Umum'
  const both = `${own}, Plt. Kepala Subbagian Program`
  expect(told(live, withActing)).toEqual([['appoint', own, both]])
  expect(told(withActing, live)).toEqual([['appoint', both, own]])
})

test('an acting term that is ended on record is told as ended', () => {
  const ended = { ...acting, endCause: 'lainnya' as const }
  expect(told(withActing, withRecords(live, new Map([[ended.id, ended]])))).toEqual([
    ['appoint', 'Kepala Subbagian Umum, Plt. Kepala Subbagian Program', 'Kepala Subbagian Umum'],
  ])
})

test('who held nothing and acts to a day is placed, not let go', () => {
  const first = holds('tanpa', 'program', { role: 'plh', until: day('2018-12-31') })
  expect(told(live, withRecords(live, new Map([[first.id, first]])))).toEqual([
    ['appoint', null, 'Plh. Kepala Subbagian Program'],
  ])
})

test('a post left on a day is told as left', () => {
  const left = holds('umum', 'umum', { until: day('2018-12-31') })
  expect(told(live, withRecords(live, new Map([[left.id, left]])))).toEqual([
    ['release', 'Kepala Subbagian Umum', null],
  ])
})
