import { describe, expect, it } from 'vitest'
import {
  begunWith,
  doneSteps,
  firstHourSchema,
  nextStep,
  withBehind,
} from '../../../renderer/app/view/first-hour.ts'
import { EMPTY, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const NOTHING = { last: null, printed: 0, proposals: 0 }

describe('the first hour', () => {
  const hour = begunWith(null, 'dinas-a')

  it('is begun once on a computer, and read past what is damaged', () => {
    expect(begunWith({ ...hour, closed: true }, 'dinas-b').office).toBe('dinas-a')
    expect(firstHourSchema.parse({ office: 3 })).toBeNull()
  })

  it('goes on by what is there, in any order, and skips what is left out', () => {
    expect(doneSteps(EMPTY, NOTHING)).toEqual([])
    expect(doneSteps(EMPTY, { last: 'rename-unit', printed: 1, proposals: 0 })).toEqual([
      'name',
      'print',
    ])
    expect(doneSteps(structureOf(demoRecords()), NOTHING)).toContain('person')
    const later = withBehind(hour, ['person'])
    expect(nextStep(later)).toBe('name')
    expect(nextStep(withBehind(later, ['name']))).toBe('vacancy')
    expect(withBehind(later, ['person'])).toBe(later)
  })

  it('ends with its last step, for good', () => {
    const all = withBehind(hour, ['name', 'person', 'vacancy', 'print', 'proposal'])
    expect(all.closed).toBe(true)
    expect(nextStep(all)).toBeNull()
  })
})
