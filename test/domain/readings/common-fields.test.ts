import { describe, expect, it } from 'vitest'
import { commonFields } from '../../../renderer/domain/readings/common-fields.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { post, unit } from '../small-office.ts'

const office = structureOf([
  unit('a', { type: 'bidang', tipe: 'A' }),
  unit('b', { type: 'bidang' }),
  unit('c', { type: 'kjf' }),
  post('ka', { unitId: 'unit:a', head: true, eselon: 'III.b', kelas: 11 }),
  post('kb', { unitId: 'unit:b', head: true, eselon: 'III.b', kelas: 12 }),
])

describe('fields several units have alike', () => {
  it('are told where they are the same, and that they differ where not', () => {
    expect(commonFields(office, ['unit:a', 'unit:b'])).toEqual({
      type: 'bidang',
      tipe: 'mixed',
      line: 'komando',
      eselon: 'III.b',
      kelas: 'mixed',
    })
  })

  it('are those of the heads there are', () => {
    expect(commonFields(office, ['unit:a', 'unit:c'])).toMatchObject({
      type: 'mixed',
      eselon: 'III.b',
      kelas: 11,
    })
    expect(commonFields(office, ['unit:c'])).toMatchObject({ eselon: null, kelas: null })
  })
})
