import { describe, expect, test } from 'vitest'
import {
  clauseRecord,
  dutyRecord,
  lawRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { Duty, StructureRecord } from '../../../renderer/domain/records/records.ts'
import type { RuleName } from '../../../renderer/domain/rule-table/rule-names.ts'
import { findings } from '../../../renderer/domain/rules/findings.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { unit } from '../small-office.ts'

const ON = day('2024-01-01')
const OFFICE = [
  unit('dinas', { type: 'dinas', name: 'Dinas Sosial' }),
  unit('a', { parentId: 'unit:dinas', name: 'Bidang Layanan' }),
  unit('k', { parentId: 'unit:dinas', type: 'kjf', name: 'KJF' }),
]

function duty(
  id: string,
  sort: Duty['sort'],
  text: string,
  unitId: Duty['unitId'] = 'unit:a',
): Duty {
  return dutyRecord({
    id: `duty:${id}`,
    unitId,
    sort,
    order: Number(id.replace(/\D/g, '')) || 0,
    text,
  })
}

function told(rule: RuleName, ...records: StructureRecord[]) {
  return findings(structureOf([...OFFICE, ...records]), ON).filter((one) => one.rule === rule)
}

describe('what a person can write wrong', () => {
  test('is not looked for in an office that writes no regulation here', () => {
    const law = lawRecord({
      id: 'law:1',
      lawType: 'uu',
      number: '5',
      year: 2014,
      about: 'Aparatur Sipil Negara',
    })
    const all = findings(structureOf([...OFFICE, law]), ON)
    expect(all.filter(({ rule }) => rule.startsWith('naskah-'))).toEqual([])
  })

  test('“terdiri dari”, and “pasal” with a small letter', () => {
    const wrong = clauseRecord({
      id: 'clause:1',
      key: 'tugas@unit:a',
      text: 'Bidang terdiri dari tim sesuai pasal 3',
    })
    expect(told('naskah-terdiri-dari', wrong)).toMatchObject([
      { unitId: 'unit:a', found: 'terdiri dari' },
    ])
    expect(told('naskah-pasal-kecil', wrong)).toMatchObject([{ found: 'pasal 3' }])
    const right = clauseRecord({
      id: 'clause:1',
      key: 'tugas@unit:a',
      text: 'Bidang terdiri atas tim sesuai Pasal 3',
    })
    expect(told('naskah-terdiri-dari', right)).toEqual([])
    expect(told('naskah-pasal-kecil', right)).toEqual([])
  })

  test('a fungsi that begins with a verb, a tugas that begins with a noun', () => {
    const wrong = [
      duty('1', 'tugas', 'pelaksanaan layanan'),
      duty('2', 'fungsi', 'menyusun rencana'),
      duty('3', 'fungsi', 'membina lembaga'),
    ]
    expect(told('naskah-kata-tugas', ...wrong).map(({ subjectId }) => subjectId)).toEqual([
      'duty:1',
      'duty:2',
      'duty:3',
    ])
    const right = [
      ...[
        duty('1', 'tugas', 'melaksanakan layanan'),
        duty('2', 'fungsi', 'penyusunan rencana'),
        duty('3', 'fungsi', 'evaluasi program'),
      ],
      ...[
        duty('4', 'fungsi', 'media massa dan publikasi'),
        duty('5', 'uraian', 'menyusun rencana'),
      ],
    ]
    expect(told('naskah-kata-tugas', ...right)).toEqual([])
  })

  test('the same fungsi twice in a unit, however it is spelt', () => {
    const twice = [
      duty('1', 'fungsi', 'penyusunan rencana'),
      duty('2', 'fungsi', 'Penyusunan  Rencana'),
    ]
    expect(told('naskah-fungsi-ganda', ...twice)).toMatchObject([{ subjectId: 'duty:2' }])
    expect(
      told(
        'naskah-fungsi-ganda',
        twice[0] as Duty,
        duty('3', 'fungsi', 'penyusunan rencana', 'unit:dinas'),
      ),
    ).toEqual([])
  })

  test('a unit without a tugas, but for functional groups', () => {
    const some = [duty('1', 'tugas', 'membantu wali kota', 'unit:dinas')]
    expect(told('naskah-tanpa-tugas', ...some).map(({ unitId }) => unitId)).toEqual(['unit:a'])
    expect(told('naskah-tanpa-tugas', ...some, duty('2', 'tugas', 'melayani'))).toEqual([])
  })

  test('a reference to the text itself typed as digits, not one to another law', () => {
    const typed = clauseRecord({
      id: 'clause:1',
      key: 'fungsi@unit:a',
      text: 'Sebagaimana dimaksud dalam Pasal 5 ayat (1), bidang bekerja',
    })
    expect(told('naskah-rujukan-angka', typed)).toMatchObject([
      { subjectId: 'clause:1', found: 'dalam Pasal 5 ayat (1)' },
    ])
    const law = clauseRecord({
      id: 'clause:1',
      key: 'fungsi@unit:a',
      text: 'Menurut ketentuan dalam Pasal 5 Undang-Undang Nomor 23 Tahun 2014 dan {{tugas@unit:a}}',
    })
    expect(told('naskah-rujukan-angka', law)).toEqual([])
  })

  test('a short form nobody explains', () => {
    expect(told('naskah-istilah', duty('1', 'fungsi', 'pengelolaan LPSE dan APBD'))).toMatchObject([
      { found: 'LPSE' },
    ])
    expect(
      told(
        'naskah-istilah',
        duty('1', 'fungsi', 'pengelolaan layanan pengadaan secara elektronik (LPSE)'),
      ),
    ).toEqual([])
  })

  test('a law that was revoked, from its day on; laws a text cannot do without', () => {
    const asn = lawRecord({
      id: 'law:1',
      lawType: 'uu',
      number: '5',
      year: 2014,
      about: 'Aparatur Sipil Negara',
    })
    const some = duty('1', 'tugas', 'melayani')
    expect(told('naskah-dasar-dicabut', asn, some)).toMatchObject([
      { subjectId: 'law:1', unitId: 'unit:dinas' },
    ])
    const before = findings(structureOf([...OFFICE, asn, some]), day('2018-01-01'))
    expect(before.filter(({ rule }) => rule === 'naskah-dasar-dicabut')).toEqual([])
    expect(told('naskah-dasar-kurang', asn, some)).toMatchObject([
      { found: 'UU Pemerintahan Daerah, Perda Perangkat Daerah' },
    ])
    const whole = [
      lawRecord({
        id: 'law:2',
        lawType: 'uu',
        number: '23',
        year: 2014,
        about: 'Pemerintahan Daerah',
      }),
      lawRecord({
        id: 'law:3',
        lawType: 'perda',
        number: '5',
        year: 2016,
        about: 'Pembentukan dan Susunan Perangkat Daerah',
      }),
    ]
    expect(told('naskah-dasar-kurang', some, ...whole)).toEqual([])
  })
})
