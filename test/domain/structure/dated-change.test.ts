import { describe, expect, it } from 'vitest'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { dayBearing } from '../../../renderer/domain/structure/journal/dated-change.ts'
import { EMPTY } from '../../../renderer/domain/structure/structure.ts'
import { holds, person, post, unit } from '../small-office.ts'

describe('what a change has to do with the day shown', () => {
  it('is told by the kinds of its records', () => {
    expect(dayBearing(put(EMPTY, [unit('a'), post('b')]))).toBe('timeless')
    expect(dayBearing(put(EMPTY, [unit('a'), holds('p', 'b')]))).toBe('dated')
    expect(dayBearing(put(EMPTY, [unit('a'), person('p')]))).toBe('timeless')
    expect(dayBearing(put(EMPTY, [settingRecord('city', 'X'), person('p')]))).toBeNull()
  })
})
