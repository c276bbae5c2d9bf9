import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  madeRecord,
  stepRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, get, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits, abolitionOf } from '../../../renderer/domain/verbs/abolish.ts'
import { arbitraryStructure } from '../../make/arbitrary-structure.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, smallOffice, smallOfficeRecords } from '../small-office.ts'

const style = madeRecord('branch', {
  id: 'branch:ikp',
  unitId: 'unit:ikp',
  arrangement: 'spread',
  columns: null,
})

const office = structureOf([
  ...smallOfficeRecords(),
  style,
  vacancyRecord({ id: 'vacancy:m', postId: 'post:media', since: null, cause: null }),
  stepRecord({ id: 'step:m', vacancyId: 'vacancy:m', stage: 'dilaporkan' }),
])

describe('abolishing a unit', () => {
  it('says before what will go', () => {
    const { unitIds, postIds, personIds } = abolitionOf(office, ['unit:ikp'], day('2018-10-04'))
    expect(unitIds).toEqual(['unit:ikp', 'unit:layanan', 'unit:media'])
    expect(postIds).toEqual(['post:ikp', 'post:layanan', 'post:media'])
    expect(personIds).toEqual(['person:ikp', 'person:layanan', 'person:media'])
  })

  it('leaves without a post only who had one and has no other', () => {
    const held = structureOf([
      ...smallOfficeRecords(),
      holds('media', 'arsiparis'),
      holds('tanpa', 'layanan', { role: 'plt' }),
    ])
    expect(abolitionOf(held, ['unit:ikp'], day('2018-10-04')).personIds).toEqual([
      'person:ikp',
      'person:layanan',
    ])
  })

  it('says who takes over the tasks; that one must stay', () => {
    const heir = { unitId: 'unit:egov', on: day('2018-12-31'), basis: 'Perwako 1/2018' } as const
    const after = done(office, abolishUnits(['unit:layanan', 'unit:media'], heir))
    expect(
      all(after, 'succession').map(({ act, fromId, toId, on }) => [act, fromId, toId, on]),
    ).toEqual([
      ['abolish', 'unit:layanan', 'unit:egov', '2018-12-31'],
      ['abolish', 'unit:media', 'unit:egov', '2018-12-31'],
    ])
    expect(reasonOf(office, abolishUnits(['unit:ikp'], { ...heir, unitId: 'unit:media' }))).toBe(
      'unit-gone',
    )
  })

  it('takes everything that hangs on it, and leaves the people', () => {
    const after = done(office, abolishUnits(['unit:ikp']))
    const gone = ['unit:media', 'post:media', 'appointment:media-media', 'vacancy:m', 'step:m']
    for (const id of [...gone, 'branch:ikp', 'unit:ikp']) expect(get(after, id)).toBeUndefined()
    expect(all(after, 'person')).toHaveLength(all(office, 'person').length)
  })

  it('is refused where one of several units is gone', () => {
    expect(reasonOf(office, abolishUnits(['unit:ikp', 'unit:x']))).toBe('unit-gone')
  })

  it('is refused for a unit that is gone', () => {
    expect(reasonOf(smallOffice(), abolishUnits(['unit:x']))).toBe('unit-gone')
  })

  it('of any structure leaves no fault, and is taken back whole', () => {
    fc.assert(
      fc.property(arbitraryStructure(), fc.nat(), (structure, pick) => {
        const units = all(structure, 'unit').map(({ id }) => id)
        const unitId = units.sort()[pick % units.length] ?? 'unit:u0'
        const { unitIds, postIds } = abolitionOf(structure, [unitId], day('2018-10-04'))
        const result = abolishUnits([unitId])(structure)
        if (!result.ok) throw new Error(result.problem.code)
        const after = apply(structure, result.value)
        expect(faults(after)).toEqual([])
        expect(after.tables.unit.size).toBe(structure.tables.unit.size - unitIds.length)
        expect(after.tables.post.size).toBe(structure.tables.post.size - postIds.length)
        expect(recordsOf(apply(after, invert(result.value)))).toEqual(recordsOf(structure))
      }),
      { seed: 31, numRuns: 150 },
    )
  })
})
