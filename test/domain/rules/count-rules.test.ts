import { describe, expect, it } from 'vitest'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, Unit, UnitType } from '../../../renderer/domain/records/records.ts'
import { setUnitFact } from '../../../renderer/domain/rule-table/rule-edits.ts'
import type { RuleName } from '../../../renderer/domain/rule-table/rule-names.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { done } from '../../make/edit-outcome.ts'
import { unit } from '../small-office.ts'
import { told } from './rule-office.ts'

function below(parent: string, type: UnitType, count: number, fields: Partial<Unit> = {}): Unit[] {
  return Array.from({ length: count }, (_, order) =>
    unit(`${parent}-${type}-${order}`, {
      type,
      parentId: `unit:${parent}`,
      order,
      name: `${type} ${parent} ${order}`,
      ...fields,
    }),
  )
}

describe('what is counted below a unit', () => {
  const counted = (rule: RuleName, at: string, ...records: readonly StructureRecord[]) =>
    told(structureOf(records), rule)
      .filter(({ unitId }) => unitId === `unit:${at}`)
      .map(({ found, limit, params }) => [found, limit, params.tipe, params.unit])
  const dinas = unit('top', { type: 'dinas', tipe: 'A', name: 'Dinas' })

  it('names the unit, the number, the limit and the tipe of the row', () => {
    expect(counted('bidang-max', 'top', dinas, ...below('top', 'bidang', 5))).toEqual([
      [5, 4, 'A', 'Dinas'],
    ])
    expect(counted('bidang-max', 'top', dinas, ...below('top', 'seksi', 5))).toEqual([])
  })

  it('leaves an office for licences and investment to a guide of its own', () => {
    const of = (name: string) =>
      counted('bidang-max', 'top', { ...dinas, name }, ...below('top', 'bidang', 5)).length
    const names = ['Dinas Penanaman Modal', 'DPMPTSP', 'Dinas Perizinan', 'Dinas Sosial']
    expect(names.map(of)).toEqual([0, 0, 0, 1])
  })

  it('leaves an office its bidang from the second urusan on, and an irban khusus or investigasi', () => {
    const urusan = (count: number) => {
      const base = structureOf([dinas, ...below('top', 'bidang', 5)])
      return told(done(base, setUnitFact('urusan', 'unit:top', count)), 'bidang-max').length
    }
    expect([urusan(1), urusan(2)]).toEqual([1, 0])
    const irban = (name: string) =>
      counted(
        'irban-max',
        'top',
        unit('top', { type: 'inspektorat', tipe: 'A' }),
        ...below('top', 'irban', 4),
        unit('more', { type: 'irban', parentId: 'unit:top', name }),
      ).map(([found, limit]) => [found, limit])
    expect(irban('Inspektur Pembantu V')).toEqual([[5, 4]])
    expect([irban('Inspektur Pembantu Khusus'), irban('Irban Investigasi')]).toEqual([[], []])
  })

  it('asks a sekretariat by what it stands in', () => {
    const inside = (type: UnitType, count: number) =>
      counted(
        'subbagian-sekretariat-max',
        'sek',
        unit('top', { type, tipe: 'A' }),
        unit('sek', { type: 'sekretariat', parentId: 'unit:top' }),
        ...below('sek', 'subbagian', count),
      ).map(([found, limit]) => [found, limit])
    expect([inside('dinas', 3), inside('dinas', 4)]).toEqual([[], [[4, 3]]])
    expect([inside('kecamatan', 2), inside('kecamatan', 3)]).toEqual([[], [[3, 2]]])
    expect(inside('setda', 9)).toEqual([])
  })

  it('counts the biro of a province through the asisten of its setda, and the bagian of each asisten', () => {
    const setda = unit('top', { type: 'setda', tipe: 'A' })
    const asisten = below('top', 'asisten', 2)
    const province = settingRecord('government-level', 'provinsi')
    const first = 'top-asisten-0'
    const all = (count: number) =>
      counted('biro-max', 'top', province, setda, ...asisten, ...below(first, 'bagian', count)).map(
        ([found]) => found,
      )
    expect([all(9), all(10)]).toEqual([[], [10]])
    const others = below(first, 'subbagian', 10)
    expect(counted('biro-max', 'top', province, setda, ...asisten, ...others)).toEqual([])
    const direct = counted(
      'biro-max',
      'top',
      province,
      setda,
      ...asisten,
      ...below('top', 'bagian', 10),
    )
    expect(direct.map(([found]) => found)).toEqual([10])
    expect(
      counted('bagian-asisten-max', first, setda, ...asisten, ...below(first, 'bagian', 5)),
    ).toEqual([[5, 4, 'A', 'asisten top 0']])
  })

  it('asks a UPTD of its own class, and of none without one', () => {
    const uptd = (tipe: Unit['tipe'], type: UnitType, count: number) =>
      counted(
        type === 'seksi' ? 'uptd-seksi-max' : 'uptd-subbagian-max',
        'uptd',
        dinas,
        unit('uptd', { type: 'uptd', tipe, parentId: 'unit:top' }),
        ...below('uptd', type, count),
      ).map(([found, limit, of]) => [found, limit, of])
    expect([uptd('A', 'subbagian', 1), uptd('A', 'subbagian', 2)]).toEqual([[], [[2, 1, 'A']]])
    expect(uptd(null, 'subbagian', 9)).toEqual([])
    expect(uptd('B', 'seksi', 1)).toEqual([[1, 0, 'B']])
  })
})
