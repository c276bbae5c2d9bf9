import { describe, expect, it } from 'vitest'
import { freezeRecord, madeRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  childrenOf,
  get,
  headOf,
  postsOf,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { type Merger, mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { done } from '../../make/edit-outcome.ts'
import { post, smallOfficeRecords, unit } from '../small-office.ts'

const records = [
  ...smallOfficeRecords(),
  unit('kosong', { parentId: 'unit:ikp', type: 'seksi', order: 3 }),
  post('analis', { unitId: 'unit:layanan', order: 1, title: 'Analis', category: 'pelaksana' }),
  post('analis-b', { unitId: 'unit:media', order: 1, title: 'Analis', category: 'pelaksana' }),
  post('akhir', { unitId: 'unit:media', order: 7, title: 'Akhir' }),
]
const office = structureOf(records)
const merge = (fields: Partial<Merger>, structure = office) =>
  done(
    structure,
    mergeUnits({
      from: ['unit:layanan'],
      into: 'unit:media',
      on: day('2018-12-31'),
      basis: null,
      ...fields,
    }),
  )

describe('posts of a merged unit', () => {
  it('come after those that are there', () => {
    const after = merge({ answers: { 'post:layanan': 'keep', 'post:analis': 'keep' } })
    expect(postsOf(after, 'unit:media')).toEqual([
      'post:media',
      'post:analis-b',
      'post:akhir',
      'post:layanan',
      'post:analis',
    ])
    expect(get(after, 'post:layanan')?.head).toBe(false)
  })

  it('kept beside one of their title are not joined with it', () => {
    const after = merge({ answers: { 'post:analis': 'keep' } })
    expect(get(after, 'post:analis')?.unitId).toBe('unit:media')
    expect(get(after, 'post:analis-b')?.seats).toBe(1)
  })

  it('lead where that was answered and nobody leads; else they lead no more', () => {
    const lead = { 'post:layanan': 'lead' } as const
    expect(headOf(merge({ into: 'unit:kosong', answers: lead }), 'unit:kosong')).toBe(
      'post:layanan',
    )
    expect(headOf(merge({ answers: lead }), 'unit:media')).toBe('post:media')
    const kept = merge({ into: 'unit:kosong', answers: { 'post:layanan': 'keep' } })
    expect(headOf(kept, 'unit:kosong')).toBeUndefined()
  })

  it('stay what they are unless they become functional, under the title given without its spaces', () => {
    const kept = merge({ answers: { 'post:layanan': 'keep' } })
    expect(get(kept, 'post:layanan')).toMatchObject({ category: 'pengawas', eselon: 'IV.a' })
    const functional = { answers: { 'post:layanan': 'functional' } } as const
    const title = (titles: Merger['titles']) =>
      get(merge({ ...functional, ...(titles ? { titles } : {}) }), 'post:layanan')?.title
    expect(title(undefined)).toBe('Kepala Seksi Layanan Informasi')
    expect(title({ 'post:layanan': ' Pranata Humas ' })).toBe('Pranata Humas')
    expect(title({ 'post:layanan': '  ' })).toBe('Kepala Seksi Layanan Informasi')
  })
})

describe('units below a merged unit', () => {
  it('come after those that are there, in their order', () => {
    const after = merge({ from: ['unit:egov'], into: 'unit:ikp' })
    expect(childrenOf(after, 'unit:ikp')).toEqual([
      'unit:layanan',
      'unit:media',
      'unit:kosong',
      'unit:aplikasi',
      'unit:infra',
    ])
  })

  it('that are merged themselves do not move; nor does the one all go into', () => {
    const after = merge({ from: ['unit:egov', 'unit:aplikasi'], into: 'unit:ikp' })
    expect(get(after, 'unit:aplikasi')).toBeUndefined()
    expect(get(after, 'unit:infra')?.parentId).toBe('unit:ikp')
  })

  it('the names of both stand in the sentence that refuses a unit into one below it', () => {
    const result = mergeUnits({
      from: ['unit:ikp'],
      into: 'unit:media',
      on: day('2018-12-31'),
      basis: null,
    })(office)
    expect(result).toMatchObject({
      problem: { params: { unit: 'Bidang Informasi Publik', into: 'Seksi Media' } },
    })
  })

  it('only a functional group goes into the functional group that is there', () => {
    const group = (id: string, parentId: `unit:${string}`) =>
      unit(id, { parentId, type: 'kjf', order: 5 })
    const two = structureOf([...records, group('kjf-a', 'unit:ikp'), group('kjf-b', 'unit:egov')])
    const after = merge({ from: ['unit:egov'], into: 'unit:ikp' }, two)
    expect(get(after, 'unit:kjf-b')).toBeUndefined()
    expect(get(after, 'unit:aplikasi')?.parentId).toBe('unit:ikp')
    const one = structureOf([...records, group('kjf-b', 'unit:egov')])
    const moved = merge({ from: ['unit:egov'], into: 'unit:ikp' }, one)
    expect(get(moved, 'unit:kjf-b')?.parentId).toBe('unit:ikp')
  })
})

it('how a merged unit was drawn goes with it, and what hangs on the one that stays is its own', () => {
  const style = (id: string) =>
    madeRecord('branch', {
      id: `branch:${id}`,
      unitId: `unit:${id}`,
      arrangement: 'spread',
      columns: null,
    })
  const freeze = freezeRecord({
    id: 'freeze:1',
    name: 'Pilkada',
    from: day('2018-02-12'),
    until: day('2018-06-27'),
    basis: 'SE Mendagri',
  })
  const drawn = structureOf([...records, style('layanan'), style('media'), freeze])
  const after = merge({}, drawn)
  expect(get(after, 'branch:layanan')).toBeUndefined()
  expect(get(after, 'branch:media')).toEqual(get(drawn, 'branch:media'))
  expect(get(after, 'freeze:1')).toEqual(freeze)
})
