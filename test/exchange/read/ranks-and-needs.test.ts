import { describe, expect, it } from 'vitest'
import { readEselon } from '../../../renderer/domain/records/cell-values.ts'
import { importText } from '../import-text.ts'

describe('what stands under Eselon, Kelas and Kebutuhan', () => {
  it.each([
    ['3b', 'III.b'],
    ['4A', 'IV.a'],
    ['Es. III-B', 'III.b'],
    ['Esl. II.a', 'II.a'],
    ['Eselon 2 b', 'II.b'],
    ['III/a', 'III.a'],
    ['6a', null],
    ['3c', null],
    ['Penata', null],
  ])('reads the eselon %s', (text, eselon) => {
    expect(readEselon(text)).toBe(eselon)
  })

  it('reads kinds of posts there, whole kelas, and tells needs that are rounded', async () => {
    const { records, report } = await importText([
      [
        'Unit;Jabatan;Eselon;Kelas;Kebutuhan;Bezetting',
        'Dinas A;Kepala Dinas;JPT Pratama;14,0;1;1',
        'Sekretariat;Sekretaris;Administrator;12.0;1,0;1',
        'Subbagian Umum;Kasubbag Umum;Pengawas;Kelas 9;1;1',
        'Bidang B;Kepala Bidang;3b;11;1;1',
        'Bidang B;Analis Data;;7;2,4;1',
        'Bidang B;Pengelola Data;;8,0;0,4;0',
      ].join('\n'),
    ])
    const posts = records.flatMap((one) => (one.kind === 'post' ? [one] : []))
    expect(
      posts.map(({ category, eselon, kelas, seats, note }) => [
        category,
        eselon,
        kelas,
        seats,
        note,
      ]),
    ).toEqual([
      ['jpt', null, 14, 1, null],
      ['administrator', null, 12, 1, null],
      ['pengawas', null, 9, 1, null],
      ['administrator', 'III.b', 11, 1, null],
      [expect.any(String), null, 7, 3, 'Kebutuhan: 2,4'],
      [expect.any(String), null, 8, 1, 'Kebutuhan: 0,4'],
    ])
    const told = report.problems.filter(({ code }) => code === 'bad-number')
    expect(told.map(({ row, column, value }) => `${row} ${column} ${value}`)).toEqual([
      '6 Kebutuhan 2,4',
      '7 Kebutuhan 0,4',
    ])
  })
})
