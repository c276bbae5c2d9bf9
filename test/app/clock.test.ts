import { afterEach, describe, expect, test } from 'vitest'
import { civilToday, isoNow } from '../../renderer/app/clock.ts'

const MOMENT = new Date('2018-10-08T16:30:00.000Z')
const HOME = process.env.TZ

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ
  else process.env.TZ = HOME
})

describe('the day of an oath across the three zones', () => {
  test.each([
    ['WIB', 'Asia/Jakarta', '2018-10-08', '2018-10-08T23:30:00.000+07:00'],
    ['WITA', 'Asia/Makassar', '2018-10-09', '2018-10-09T00:30:00.000+08:00'],
    ['WIT', 'Asia/Jayapura', '2018-10-09', '2018-10-09T01:30:00.000+09:00'],
  ])('%s', (_, zone, day, moment) => {
    process.env.TZ = zone
    expect(civilToday(MOMENT)).toBe(day)
    expect(isoNow(MOMENT)).toBe(moment)
    expect(new Date(isoNow(MOMENT)).getTime()).toBe(MOMENT.getTime())
  })
})
