import { expect, it } from 'vitest'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { filledWithinHints } from '../../../renderer/domain/vacancy/events/filled-within.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, smallOfficeRecords } from '../small-office.ts'

const office = structureOf([
  ...smallOfficeRecords(),
  holds('media', 'media', { until: day('2018-08-31') }),
  holds('tanpa', 'media', { from: day('2018-11-15') }),
])
const post = get(office, 'post:media')
if (!post) throw new Error('no such post')

it('an acting term that runs into a decided appointment is told, to the day', () => {
  const hinted = (until: string | null) =>
    filledWithinHints(office, post, { from: day('2018-11-01'), until: until ? day(until) : null })
  expect(hinted('2018-11-14')).toEqual([])
  const [told] = hinted('2018-11-15')
  expect(told?.params).toMatchObject({ on: '2018-11-15', last: '2018-11-14' })
  expect(hinted(null)).toHaveLength(1)
  const from = (on: string) =>
    filledWithinHints(office, post, { from: day(on), until: null }).length
  expect([from('2018-11-15'), from('2018-11-16')]).toEqual([1, 0])
})
