import { describe, expect, it } from 'vitest'
import { childrenOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { moveUnits } from '../../../renderer/domain/verbs/move-units.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { done } from '../done.ts'

const office = structureOf(demoRecords())

describe('moving several units at once', () => {
  it('puts them one after another at the place, in their order', () => {
    const next = done(
      office,
      moveUnits(['unit:persandian', 'unit:lip'], 'unit:egov', { before: 'unit:aplikasi' }),
    )
    expect(childrenOf(next, 'unit:egov')).toEqual([
      'unit:tata-kelola',
      'unit:persandian',
      'unit:lip',
      'unit:aplikasi',
      'unit:interoperabilitas',
    ])
  })

  it('keeps their order at the end, also where one of them stands there already', () => {
    const next = done(office, moveUnits(['unit:lip', 'unit:tata-kelola'], 'unit:egov'))
    expect(childrenOf(next, 'unit:egov').slice(-2)).toEqual(['unit:lip', 'unit:tata-kelola'])
  })

  it('is refused where one of them may not go there', () => {
    const result = moveUnits(['unit:lip', 'unit:egov'], 'unit:aplikasi')(office)
    expect(result).toMatchObject({ problem: { code: 'move-below-itself' } })
  })
})
