import { describe, expect, it } from 'vitest'
import { madeRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { RecordId, RecordKind, UnitId } from '../../../renderer/domain/records/records.ts'
import { all, childrenOf, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  copyOf,
  type Duplicate,
  duplicateBranch,
  renamed,
} from '../../../renderer/domain/verbs/duplicate-branch.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { smallOffice, smallOfficeRecords } from '../small-office.ts'

function copying(fields: Partial<Duplicate> = {}) {
  let next = 0
  const newId = <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:copy${next++}`
  return duplicateBranch({
    unitId: 'unit:ikp',
    parentId: 'unit:dinas',
    name: 'Bidang Baru',
    newId,
    ...fields,
  })
}

describe('a copied branch', () => {
  it('is refused where model or parent is gone, or it has no name', () => {
    const office = smallOffice()
    expect(reasonOf(office, copying({ unitId: 'unit:x' }))).toBe('unit-gone')
    expect(reasonOf(office, copying({ parentId: 'unit:x' }))).toBe('parent-gone')
    expect(reasonOf(office, copying({ name: '' }))).toBe('name-empty')
    expect(reasonOf(office, copying({ name: '  ' }))).toBe('name-empty')
  })

  it('is called without the spaces around its name', () => {
    const after = done(smallOffice(), copying({ name: ' Bidang Baru ' }))
    expect(get(after, 'unit:copy0')?.name).toBe('Bidang Baru')
    expect(get(after, 'post:copy1')?.title).toBe('Kepala Bidang Baru')
  })

  it('stands right after its model below the same parent, last below another and at the top', () => {
    const places = (parentId: UnitId | null) =>
      childrenOf(done(smallOffice(), copying({ parentId })), parentId)
    expect(places('unit:dinas')).toEqual(['unit:sek', 'unit:ikp', 'unit:copy0', 'unit:egov'])
    expect(places('unit:egov')).toEqual(['unit:aplikasi', 'unit:infra', 'unit:copy0'])
    expect(places('unit:media')).toEqual(['unit:copy0'])
    expect(places(null)).toEqual(['unit:dinas', 'unit:copy0'])
  })

  it('is drawn as its model is, each unit of it', () => {
    const style = (unitId: UnitId, columns: number) =>
      madeRecord('branch', {
        id: unitId.replace('unit', 'branch') as `branch:${string}`,
        unitId,
        arrangement: 'spread',
        columns,
      })
    const office = structureOf([
      ...smallOfficeRecords(),
      style('unit:ikp', 2),
      style('unit:media', 3),
      style('unit:egov', 4),
    ])
    const after = done(office, copying())
    const copies = all(after, 'branch').filter(({ unitId }) => unitId.includes('copy'))
    const shown = copies.map(({ id, unitId, columns }) => [id.slice(7), unitId.slice(5), columns])
    const named = (name: string) =>
      all(after, 'unit')
        .find((one) => one.id.includes('copy') && one.name === name)
        ?.id.slice(5)
    expect(shown.sort((a, b) => Number(a[2]) - Number(b[2]))).toEqual([
      [named('Bidang Baru'), named('Bidang Baru'), 2],
      [named('Seksi Media'), named('Seksi Media'), 3],
    ])
  })

  it('of a model that is not there is nothing', () => {
    const wish = { unitId: 'unit:x', parentId: null, name: 'X' } as const
    const newId = <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:x`
    expect(copyOf(smallOffice(), { ...wish, newId })).toEqual({ records: [], models: new Map() })
  })

  it('has the new name wherever the old one stood; where there was none, nothing is replaced', () => {
    expect(renamed('Kepala Bidang A, Bidang A', 'Bidang A', 'Bidang B')).toBe(
      'Kepala Bidang B, Bidang B',
    )
    expect(renamed('Kepala', '', 'x')).toBe('Kepala')
  })
})
