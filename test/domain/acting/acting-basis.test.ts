import { expect, it } from 'vitest'
import { actingBasisOn } from '../../../renderer/domain/acting/acting-basis.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'

it('an order rests on the latest text of the day it was signed, that day included', () => {
  const on = (...days: readonly string[]) => days.map((one) => actingBasisOn(day(one)))
  expect(on('2016-02-04', '2016-02-05', '2016-02-06')).toEqual([null, 'k-26-2016', 'k-26-2016'])
  expect(on('2019-07-29', '2019-07-30', '2019-07-31')).toEqual([
    'k-26-2016',
    'se-2-2019',
    'se-2-2019',
  ])
  expect(on('2021-01-13', '2021-01-14', '2021-01-15')).toEqual([
    'se-2-2019',
    'se-1-2021',
    'se-1-2021',
  ])
})
