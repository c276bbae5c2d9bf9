import { describe, expect, it } from 'vitest'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { renameOffice, topUnit } from '../../../renderer/domain/verbs/rename-office.ts'
import { smallOfficeRecords, unit } from '../small-office.ts'

describe('renaming an office', () => {
  const before = structureOf(smallOfficeRecords())
  const renamed = (name: string, withTop: boolean) => {
    const change = renameOffice(name, withTop)(before)
    if (!change.ok) throw new Error(change.problem.code)
    return apply(before, change.value)
  }
  const top = topUnit(before)

  it('gives it the name, and the box at the top only where that is wished', () => {
    if (!top) throw new Error('unreachable')
    const alone = renamed('  Dinas  Baru ', false)
    expect(get(alone, 'setting:officeName')?.value).toBe('Dinas Baru')
    expect(get(alone, top)).toEqual(get(before, top))
    expect(get(renamed('Dinas Baru', true), top)?.name).toBe('Dinas Baru')
  })

  it('refuses a name of nothing but spaces', () => {
    expect(renameOffice('  ', true)(before)).toMatchObject({ problem: { code: 'name-empty' } })
  })

  it('has one box at the top, or none that is the office', () => {
    expect(top).toBe('unit:dinas')
    expect(topUnit(structureOf([]))).toBeNull()
    const two = structureOf([...smallOfficeRecords(), unit('lain', { order: 9 })])
    expect(topUnit(two)).toBeNull()
    const change = renameOffice('Dinas Baru', true)(two)
    expect(change.ok && Object.keys(change.value)).toEqual(['setting:officeName'])
  })

  it('refuses no name at all, and leaves the one that was', () => {
    const named = apply(before, { ...put(before, [settingRecord('officeName', 'Dinas Lama')]) })
    for (const name of ['', '   ']) {
      expect(renameOffice(name, false)(named)).toMatchObject({ problem: { code: 'name-empty' } })
    }
  })
})
