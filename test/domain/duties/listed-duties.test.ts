import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endless, listedDuties } from '../../../renderer/domain/duties/listed-duties.ts'

const THREE = ['penyusunan rencana kerja', 'pelaksanaan layanan', 'penyiapan laporan']

describe('a pasted list', () => {
  it.each([
    ['letters', 'a. penyusunan rencana kerja;\nb. pelaksanaan layanan; dan\nc. penyiapan laporan.'],
    [
      'numbers in brackets',
      '(1) penyusunan rencana kerja\n(2) pelaksanaan layanan\n(3) penyiapan laporan',
    ],
    [
      'numbers and a bracket',
      '1) penyusunan rencana kerja,\r\n2) pelaksanaan layanan,\r\n3) penyiapan laporan',
    ],
    [
      'numbers and a tab',
      '1\tpenyusunan rencana kerja\n2\tpelaksanaan layanan\n3\tpenyiapan laporan',
    ],
    [
      'roman numbers',
      'ii. penyusunan rencana kerja\niii. pelaksanaan layanan\niv. penyiapan laporan',
    ],
    [
      'letters after z',
      'z. penyusunan rencana kerja;\naa. pelaksanaan layanan;\nbb. penyiapan laporan',
    ],
    ['levels', '1.1. penyusunan rencana kerja\n1.2. pelaksanaan layanan\n1.3. penyiapan laporan'],
    ['bullets', '• penyusunan rencana kerja\n• pelaksanaan layanan\n- penyiapan laporan'],
    ['nothing', 'penyusunan rencana kerja\n\npelaksanaan layanan\npenyiapan laporan\n'],
    [
      'its opening sentence',
      'Seksi Media menyelenggarakan fungsi:\na. penyusunan rencana kerja;\nb. pelaksanaan layanan; dan\nc. penyiapan laporan.',
    ],
    [
      'lines cut by a sheet',
      'a. penyusunan rencana\nkerja;\nb. pelaksanaan\nlayanan; dan\nc. penyiapan laporan.',
    ],
    [
      'lines cut, without letters',
      'penyusunan rencana\nkerja;\npelaksanaan layanan; dan\npenyiapan laporan.',
    ],
    ['one line', 'a. penyusunan rencana kerja; b. pelaksanaan layanan; dan c. penyiapan laporan.'],
    [
      'one line without letters',
      'penyusunan rencana kerja; pelaksanaan layanan; dan penyiapan laporan.',
    ],
    [
      'signs nobody sees',
      '\ufeffa.\u00a0penyusunan rencana\u200b kerja;\u2028b. pelaksanaan layanan;\u2028c. penyiapan laporan',
    ],
  ])('with %s', (_, pasted) => {
    expect(listedDuties(pasted)).toEqual(THREE)
  })

  it('keeps what only looks like a mark, and words that join within a line', () => {
    expect(listedDuties('pengelolaan data dan informasi\ne-government dan atau lainnya')).toEqual([
      'pengelolaan data dan informasi',
      'e-government dan atau lainnya',
    ])
  })

  it('a comma list of "dan" stays as it is', () => {
    expect(endless('pemantauan, evaluasi, dan pelaporan;')).toBe(
      'pemantauan, evaluasi, dan pelaporan',
    )
    expect(endless('pengurusan barang; dan/atau')).toBe('pengurusan barang')
  })

  it('500 lines are 500, a line of 20,000 letters one', () => {
    const long = 'x'.repeat(20_000)
    expect(
      listedDuties(Array.from({ length: 500 }, (_, at) => `${at + 1}. fungsi ke${at}`).join('\n')),
    ).toHaveLength(500)
    expect(listedDuties(`a. ${long}`)).toEqual([long])
    expect(listedDuties(';'.repeat(20_000))).toEqual([])
  })

  it('what was read, written as a list and pasted again is the same', () => {
    const word = fc.constantFrom(
      'penyusunan',
      'data',
      'dan',
      'evaluasi,',
      'e-government',
      'PAUD',
      'di',
    )
    const said = fc
      .array(word, { minLength: 2, maxLength: 6 })
      .map((words) => endless(`urusan ${words.join(' ')} akhir`))
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 30 }), (texts) => {
        const mark = (at: number) =>
          String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26))
        const listed = texts.map(
          (text, at) =>
            `${mark(at)}. ${text}${at === texts.length - 1 ? '.' : at === texts.length - 2 ? '; dan' : ';'}`,
        )
        expect(listedDuties(listed.join('\n'))).toEqual(texts)
      }),
    )
  })
})
