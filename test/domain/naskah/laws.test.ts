import { describe, expect, test } from 'vitest'
import { FORMULA_NAMES, FORMULAS, unknownSlots } from '../../../renderer/domain/naskah/formulas.ts'
import { lawCitation } from '../../../renderer/domain/naskah/laws.ts'
import { inWords, letter, ordinal, roman } from '../../../renderer/domain/naskah/ordinals.ts'
import { lawRecord } from '../../../renderer/domain/records/record-makers.ts'
import { linesOf } from './seruni.ts'

describe('what a text rests on', () => {
  const law = (id: string, fields: object) =>
    lawRecord({
      id: `law:${id}`,
      lawType: 'uu',
      number: '1',
      year: 2000,
      about: 'Sesuatu',
      ...fields,
    })

  test('by rank, then year and number; what a province makes before what a city does', () => {
    const lines = linesOf(
      law('1', {
        lawType: 'perda',
        number: '5',
        year: 2016,
        about: 'Perangkat Daerah',
        institution: 'Kota Seruni',
      }),
      law('2', {
        lawType: 'perda',
        number: '9',
        year: 2019,
        about: 'Perikanan',
        institution: 'Provinsi Jaya',
      }),
      law('3', {
        lawType: 'permen',
        number: '25',
        year: 2021,
        about: 'Penyederhanaan',
        institution: 'Menteri Dalam Negeri',
      }),
      law('4', { lawType: 'uu', number: '23', year: 2014, about: 'Pemerintahan Daerah' }),
      law('5', { lawType: 'uu', number: '9', year: 2004, about: 'Perikanan' }),
    )
    const from = lines.indexOf('Mengingat :')
    expect(lines.slice(from + 1, lines.indexOf('MEMUTUSKAN:'))).toEqual([
      '1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;',
      '2. Undang-Undang Nomor 9 Tahun 2004 tentang Perikanan;',
      '3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
      '4. Peraturan Menteri Dalam Negeri Nomor 25 Tahun 2021 tentang Penyederhanaan;',
      '5. Peraturan Daerah Provinsi Jaya Nomor 9 Tahun 2019 tentang Perikanan;',
      '6. Peraturan Daerah Kota Seruni Nomor 5 Tahun 2016 tentang Perangkat Daerah;',
    ])
    expect(lines).toContain(
      'a. bahwa untuk melaksanakan ketentuan Peraturan Daerah Kota Seruni Nomor 5 Tahun 2016 tentang Perangkat Daerah, perlu mengatur kedudukan, susunan organisasi, tugas dan fungsi, serta tata kerja Dinas Perikanan;',
    )
  })

  test('with where it was promulgated and what changed it', () => {
    expect(
      lawCitation(
        law('1', {
          promulgation: 'Lembaran Negara Tahun 2000 Nomor 3',
          amendment: 'telah diubah dengan Undang-Undang Nomor 2 Tahun 2001',
        }),
      ),
    ).toBe(
      'Undang-Undang Nomor 1 Tahun 2000 tentang Sesuatu (Lembaran Negara Tahun 2000 Nomor 3) sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2001',
    )
  })
})

describe('numbers in words', () => {
  test('Roman, ordinal, letters', () => {
    expect([4, 9, 14, 40, 90].map(roman)).toEqual(['IV', 'IX', 'XIV', 'XL', 'XC'])
    expect([1, 2, 10, 11, 12, 20, 21, 35].map(ordinal)).toEqual([
      'Kesatu',
      'Kedua',
      'Kesepuluh',
      'Kesebelas',
      'Kedua Belas',
      'Kedua Puluh',
      'Kedua Puluh Satu',
      'Ketiga Puluh Lima',
    ])
    expect([3, 15, 100, 215].map(inWords)).toEqual([
      'tiga',
      'lima belas',
      'seratus',
      'dua ratus lima belas',
    ])
    expect([1, 26, 27, 52, 53].map(letter)).toEqual(['a', 'z', 'aa', 'zz', 'aaa'])
  })

  test('every sentence names only slots there are', () => {
    for (const name of FORMULA_NAMES) expect(unknownSlots(FORMULAS[name].text), name).toEqual([])
  })
})
