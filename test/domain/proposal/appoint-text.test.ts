import { expect, test } from 'vitest'
import { day } from '../../../renderer/domain/calendar-date.ts'
import { diff } from '../../../renderer/domain/change.ts'
import { actsOf } from '../../../renderer/domain/proposal/acts.ts'
import { withRecords } from '../../../renderer/domain/structure.ts'
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

test('a post left on a day is told as left', () => {
  const left = holds('umum', 'umum', { until: day('2018-12-31') })
  expect(told(live, withRecords(live, new Map([[left.id, left]])))).toEqual([
    ['release', 'Kepala Subbagian Umum', null],
  ])
})
