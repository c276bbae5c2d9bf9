import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  type DerivedReading,
  derivedReading,
  READINGS,
} from '../../../renderer/domain/structure/derived/derived-reading.ts'
import { derivedSum } from '../../../renderer/domain/structure/derived/derived-sum.ts'
import { trialOf } from '../../../renderer/domain/structure/derived/trial.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { addDays, type CalendarDate } from '../../../renderer/domain/values/calendar-date.ts'
import { person, unit } from '../small-office.ts'
import { heard, ON, office, ofUnits, renamed } from './deriving.ts'

const NEXT = addDays(ON, 1)

/** A reading of a test is not one of the program, of which there is a list. */
function reading<T>(
  read: (structure: Structure, on: CalendarDate, today: CalendarDate) => T,
): DerivedReading<T> {
  const made = derivedReading('of a test', read)
  expect(READINGS.get('of a test')).toBe(made)
  READINGS.delete('of a test')
  return made
}

describe('a reading of a whole structure', () => {
  const counted = () => {
    const at = heard()
    const days = reading((structure, on, today) => {
      at.add(`${on} ${today}`)
      return { on, today, units: structure.tables.unit.size }
    })
    return { at, days }
  }

  it('is the same object as long as structure, day and today are', () => {
    const { at, days } = counted()
    expect(days.known(office, ON)).toBeNull()
    const first = days(office, ON)
    expect(first).toEqual({ on: ON, today: ON, units: 10 })
    expect(days(office, ON)).toBe(first)
    expect(days(office, ON, ON)).toBe(first)
    expect(days.known(office, ON)).toBe(first)
    expect(days.known(office, ON, NEXT)).toBeNull()
    expect(days.known(office, NEXT)).toBeNull()
    expect(days(office, ON, NEXT)).toEqual({ on: ON, today: NEXT, units: 10 })
    expect(days(office, NEXT, ON)).toEqual({ on: NEXT, today: ON, units: 10 })
    expect(days(office, ON)).toBe(first)
    expect(at.take()).toHaveLength(3)
    const more = apply(office, put(office, [person('baru')]))
    expect(days.known(more, ON)).toBeNull()
    expect(days(more, ON)).not.toBe(first)
  })

  it('is kept for the four days asked for last', () => {
    const { at, days } = counted()
    for (const more of [0, 1, 2, 3, 4]) days(office, addDays(ON, more))
    at.take()
    for (const more of [4, 3, 2, 1]) days(office, addDays(ON, more))
    expect(at.take()).toEqual([])
    days(office, ON)
    expect(at.take()).toEqual([`${ON} ${ON}`])
  })

  it('is kept for the structure itself where a value is worked out of it, which hangs on everything', () => {
    const { at, days } = counted()
    const worked = heard()
    const sizes = ofUnits({
      value: (read, on, key) => {
        worked.add(key)
        return key === 'unit:dinas' ? days(read, on).units : undefined
      },
    })
    sizes(office, ON)
    expect(at.take()).toEqual([`${ON} ${ON}`])
    expect(days(office, ON)).toBe(days(office, ON))
    expect(at.take()).toEqual([])
    worked.take()
    const more = apply(office, put(office, [person('baru')]))
    expect(sizes(more, ON).get('unit:dinas')).toBe(10)
    expect(worked.take()).toEqual(['unit:dinas'])
  })

  it('is worked out anew in a trial, and not kept', () => {
    const { at, days } = counted()
    days(office, ON)
    const { read, reads } = trialOf(office)
    expect(days(read, ON).units).toBe(10)
    expect(days(read, ON).units).toBe(10)
    expect(at.take()).toHaveLength(3)
    expect([...reads.keys()]).toEqual(['unit'])
  })
})

describe('a sum of derived values', () => {
  it('takes off and adds what changed, and nothing else', () => {
    const at = heard()
    const lengths = ofUnits<number>({
      value: (read, _, key) => get(read, key as UnitId)?.name.length,
    })
    const sum = derivedSum(lengths, 100, (so, was, is) => {
      at.add(`${was} ${is}`)
      return so - (was ?? 0) + (is ?? 0)
    })
    const units = [...office.tables.unit.values()]
    const whole = 100 + units.reduce((so, { name }) => so + name.length, 0)
    expect(sum(office, ON)).toBe(whole)
    expect(at.take()).toHaveLength(10)
    expect(sum(office, ON)).toBe(whole)
    expect(at.take()).toEqual([])
    const other = renamed(office, 'unit:media', 'Seksi Pers')
    expect(sum(other, ON)).toBe(whole - 1)
    expect(at.take()).toEqual(['11 10'])
    const more = apply(other, put(other, [unit('baru')]))
    expect(sum(more, ON)).toBe(whole + 3)
    expect(at.take()).toEqual(['undefined 4'])
    const fewer = apply(more, drop(more, ['unit:baru']))
    expect(sum(fewer, ON)).toBe(whole - 1)
    expect(at.take()).toEqual(['4 undefined'])
  })

  it('of another day begins from nothing', () => {
    const at = heard()
    const days = ofUnits<string>({ value: (_, on, key) => `${key} ${on}` })
    const sum = derivedSum<string, readonly string[]>(days, [], (so, was, is) => {
      at.add(`${was}`)
      return [...so, is ?? '']
    })
    expect([...sum(office, ON)].sort()[0]).toBe(`unit:aplikasi ${ON}`)
    expect([...sum(office, NEXT)].sort()[0]).toBe(`unit:aplikasi ${NEXT}`)
    expect(sum(office, NEXT)).toHaveLength(10)
    expect(new Set(at.take())).toEqual(new Set(['undefined']))
  })
})
