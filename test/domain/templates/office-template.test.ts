import { describe, expect, it } from 'vitest'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { TIPES, UNIT_TYPES } from '../../../renderer/domain/records/form/choices.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  childrenOf,
  get,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { OFFICE_KINDS, tipesOf } from '../../../renderer/domain/templates/office-kinds.ts'
import {
  type NewOfficeInput,
  newOfficeRecords,
} from '../../../renderer/domain/templates/office-template.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'

function counter() {
  let next = 0
  return <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:n${next++}`
}

function office(given: Partial<NewOfficeInput>): Structure {
  return structureOf(
    newOfficeRecords({
      name: 'Dinas Kesehatan Kota Contoh',
      government: 'Pemerintah Kota Contoh',
      kind: 'dinas',
      tipe: 'A',
      after2021: false,
      newId: counter(),
      ...given,
    }),
  )
}

const countOf = (structure: Structure, type: string) =>
  all(structure, 'unit').filter((unit) => unit.type === type).length

describe('a new office', () => {
  it('is sound for every kind, tipe and shape, with one top and no title twice in a unit', () => {
    for (const kind of UNIT_TYPES)
      for (const tipe of [...TIPES, null])
        for (const after2021 of [true, false])
          for (const government of ['Pemerintah Kota Contoh', 'Pemerintah Provinsi Contoh', '']) {
            const structure = office({ kind, tipe, after2021, government })
            expect(faults(structure)).toEqual([])
            expect(childrenOf(structure, null)).toHaveLength(1)
          }
  })

  it('may begin with its top and head alone, for a list to be pasted', () => {
    const structure = office({ alone: true })
    expect(all(structure, 'unit').map(({ name }) => name)).toEqual(['Dinas Kesehatan Kota Contoh'])
    expect(all(structure, 'post')).toHaveLength(1)
  })

  it('of 2018 and tipe A has 3 subbagian, 4 bidang and 12 seksi with eselon and kelas', () => {
    const structure = office({})
    expect([
      countOf(structure, 'subbagian'),
      countOf(structure, 'bidang'),
      countOf(structure, 'seksi'),
    ]).toEqual([3, 4, 12])
    const heads = all(structure, 'post')
    expect(heads.find(({ title }) => title === 'Kepala Dinas Kesehatan')).toMatchObject({
      eselon: 'II.b',
      category: 'jpt',
      kelas: 14,
    })
    expect(heads.filter(({ eselon }) => eselon === 'IV.a')).toHaveLength(15)
  })

  it('after 2021 has a functional group below each bidang and no seksi', () => {
    const structure = office({ after2021: true })
    expect([
      countOf(structure, 'seksi'),
      countOf(structure, 'subbagian'),
      countOf(structure, 'kjf'),
    ]).toEqual([0, 2, 6])
  })

  it('of a kecamatan keeps its seksi after 2021: 5 for tipe A, 4 for B', () => {
    expect(countOf(office({ kind: 'kecamatan', tipe: 'A', after2021: true }), 'seksi')).toBe(5)
    expect(countOf(office({ kind: 'kecamatan', tipe: 'B', after2021: true }), 'seksi')).toBe(4)
  })

  it('of a province has biro led by eselon II.b and says its level', () => {
    const structure = office({
      kind: 'setda',
      name: 'Sekretariat Daerah',
      government: 'Pemerintah Provinsi Contoh',
    })
    const biro = all(structure, 'unit').filter(({ name }) => name.startsWith('Biro '))
    expect(biro).toHaveLength(9)
    const headOfBiro = all(structure, 'post').find(({ title }) => title === 'Kepala Biro Hukum')
    expect(headOfBiro?.eselon).toBe('II.b')
    expect(get(structure, 'setting:government-level' as const)?.value).toBe('provinsi')
    expect(get(structure, 'setting:headTitle' as const)?.value).toBe('Gubernur Contoh')
  })
})

describe('the program’s own template', () => {
  const rulesOf = (given: Partial<NewOfficeInput>) =>
    allFindings(office(given), day('2026-11-26')).open.map(({ rule }) => rule)

  it('of today has no finding, for every kind and every tipe that kind has', () => {
    const found: string[] = []
    for (const kind of OFFICE_KINDS)
      for (const tipe of tipesOf(kind).length > 0 ? tipesOf(kind) : [null])
        for (const government of ['Pemerintah Kota Contoh', 'Pemerintah Provinsi Contoh']) {
          const rules = rulesOf({ kind, tipe, after2021: true, government })
          found.push(...rules.map((rule) => `${kind} ${tipe} ${government}: ${rule}`))
        }
    expect(found).toEqual([])
  })

  it('of before delayering has none but that it could be delayered', () => {
    for (const kind of OFFICE_KINDS)
      for (const tipe of tipesOf(kind).length > 0 ? tipesOf(kind) : [null]) {
        const rules = rulesOf({ kind, tipe, after2021: false })
        expect(rules.filter((rule) => rule !== 'delayering')).toEqual([])
      }
  })
})
