import { describe, expect, test } from 'vitest'
import { formulaSettingId } from '../../../renderer/domain/naskah/formulas.ts'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import { unit } from '../small-office.ts'
import { article, duty, linesOf, setting } from './seruni.ts'

describe('the usual wording', () => {
  const lines = linesOf()

  test('of the heading and of what is set', () => {
    expect(lines.slice(0, 6)).toEqual([
      'PERATURAN WALI KOTA SERUNI',
      'NOMOR … TAHUN …',
      'TENTANG',
      'KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI, SERTA TATA KERJA DINAS PERIKANAN',
      'DENGAN RAHMAT TUHAN YANG MAHA ESA',
      'WALI KOTA SERUNI,',
    ])
    expect(lines[lines.indexOf('Menetapkan :') + 1]).toBe(
      'PERATURAN WALI KOTA TENTANG KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI, SERTA TATA KERJA DINAS PERIKANAN.',
    )
  })

  test('of the place of a dinas', () => {
    expect(article(lines, 2)).toEqual([
      '(1) Dinas merupakan unsur pelaksana urusan pemerintahan di bidang kelautan dan perikanan yang menjadi kewenangan Daerah.',
      '(2) Dinas sebagaimana dimaksud pada ayat (1) dipimpin oleh Kepala Dinas yang berkedudukan di bawah dan bertanggung jawab kepada Wali Kota melalui Sekretaris Daerah.',
    ])
  })

  test('of its structure: a list of one is no list, all UPTD are one, the functional group is last', () => {
    expect(article(lines, 3)).toEqual([
      'Susunan organisasi Dinas terdiri atas:',
      'a. Kepala Dinas;',
      'b. Sekretariat, terdiri atas:',
      '1. Subbagian Umum; dan',
      '2. Kelompok Jabatan Fungsional;',
      'c. Bidang Perikanan Tangkap, terdiri atas Kelompok Jabatan Fungsional;',
      'd. UPTD; dan',
      'e. Kelompok Jabatan Fungsional.',
    ])
    expect(article(lines, 4)).toEqual([
      'Bagan susunan organisasi Dinas tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Wali Kota ini.',
    ])
  })

  test('of a unit: tugas, fungsi with the one that ends every list, and who leads it', () => {
    const at = lines.findIndex((line) =>
      line.startsWith('(1) Bidang Perikanan Tangkap sebagaimana'),
    )
    expect(lines.slice(at, at + 6)).toEqual([
      '(1) Bidang Perikanan Tangkap sebagaimana dimaksud dalam Pasal 3 huruf c mempunyai tugas melaksanakan sebagian tugas Dinas di bidang perikanan tangkap.',
      '(2) Dalam melaksanakan tugas sebagaimana dimaksud pada ayat (1), Bidang Perikanan Tangkap menyelenggarakan fungsi:',
      'a. pembinaan nelayan;',
      'b. pengelolaan tempat pelelangan ikan; dan',
      'c. pelaksanaan fungsi lain yang diberikan oleh Kepala Dinas sesuai dengan tugasnya.',
      '(3) Bidang Perikanan Tangkap sebagaimana dimaksud dalam Pasal 3 huruf c dipimpin oleh Kepala Bidang Perikanan Tangkap yang berada di bawah dan bertanggung jawab kepada Kepala Dinas.',
    ])
    expect(lines).toContain(
      '(1) Subbagian Umum sebagaimana dimaksud dalam Pasal 3 huruf b angka 1 mempunyai tugas melaksanakan urusan persuratan.',
    )
    expect(
      lines.some((line) =>
        /yang berada di bawah dan bertanggung jawab kepada Sekretaris\.$/.test(line),
      ),
    ).toBe(true)
    expect(lines).toContain(
      '(1) Pada Dinas dapat dibentuk UPTD sebagaimana dimaksud dalam Pasal 3 huruf d untuk melaksanakan kegiatan teknis operasional dan/atau kegiatan teknis penunjang tertentu.',
    )
  })

  test('defines terms that are used, from the general to the special', () => {
    const terms = article(lines, 1)
      .slice(1)
      .map((line) => /^\d+\. (.*?) (?:adalah|yang selanjutnya)/.exec(line)?.[1])
    expect(terms.slice(0, 2)).toEqual(['Daerah', 'Wali Kota'])
    expect(terms).toContain('UPTD' === terms[0] ? '' : 'Unit Pelaksana Teknis Daerah')
    expect(terms).not.toContain('Aparatur Sipil Negara')
    const without = linesOf({
      ...unit('bbi', {
        parentId: 'unit:dinas',
        type: 'bidang',
        name: 'Bidang Budi Daya',
        order: 3,
      }),
    })
    expect(article(without, 1).some((line) => line.includes('UPTD'))).toBe(false)
  })

  test('chapters in their order, without those that have nothing to say', () => {
    const chapters = lines.flatMap((line, at) => (line.startsWith('BAB ') ? [lines[at + 1]] : []))
    expect(chapters).toEqual([
      ...[
        'KETENTUAN UMUM',
        'KEDUDUKAN DAN SUSUNAN ORGANISASI',
        'TUGAS DAN FUNGSI',
        'UNIT PELAKSANA TEKNIS DAERAH',
      ],
      ...[
        'KELOMPOK JABATAN FUNGSIONAL',
        'TATA KERJA',
        'PENGANGKATAN DAN PEMBERHENTIAN',
        'KETENTUAN PERALIHAN',
        'KETENTUAN PENUTUP',
      ],
    ])
  })
})

describe('how a text is written', () => {
  test('three articles a unit, its head as bearer, small names, membawahi', () => {
    const lines = linesOf(
      setting('article', 'three'),
      setting('bearer', 'head'),
      setting('names', 'small'),
      setting('lists', 'membawahi'),
      setting('holds', 'mempunyai'),
    )
    expect(article(lines, 3).slice(1, 4)).toEqual([
      'a. kepala dinas;',
      'b. sekretariat, membawahi:',
      '1. subbagian umum; dan',
    ])
    const at = lines.findIndex((line) =>
      line.startsWith('Kepala Bidang Perikanan Tangkap sebagaimana'),
    )
    expect(lines[at - 1]).toMatch(/^Pasal \d+$/)
    expect(lines[at + 2]).toMatch(
      /^Dalam melaksanakan tugas sebagaimana dimaksud dalam Pasal \d+, Kepala Bidang Perikanan Tangkap mempunyai fungsi:$/,
    )
  })

  test('subbagian and seksi together as ayat of one article: only their tugas is printed', () => {
    const lines = linesOf(setting('article', 'together'))
    expect(lines).toContain(
      'Subbagian Umum sebagaimana dimaksud dalam Pasal 3 huruf b angka 1 mempunyai tugas melaksanakan urusan persuratan.',
    )
    expect(lines.some((line) => line.startsWith('(3) Subbagian Umum'))).toBe(false)
  })

  test('a sentence the office says otherwise, and one it leaves out', () => {
    const own = {
      id: formulaSettingId('memimpin'),
      kind: 'setting',
      value: 'Setiap pimpinan {O} memimpin.',
    } as const
    const gone = { id: formulaSettingId('pengendalian'), kind: 'setting', value: '-' } as const
    const lines = linesOf(own, gone)
    expect(lines).toContain('Setiap pimpinan Dinas memimpin.')
    expect(lines.some((line) => line.includes('pengendalian intern'))).toBe(false)
  })

  test('what is revoked: one in a sentence, several as a list, a part alone', () => {
    const one = [
      settingRecord('decreeNo', '1 Tahun 2017'),
      settingRecord('decreeTitle', 'Dinas Perikanan'),
    ]
    expect(linesOf(...one)).toContain(
      'Pada saat Peraturan Wali Kota ini mulai berlaku, Peraturan Wali Kota Nomor 1 Tahun 2017 tentang Dinas Perikanan dicabut dan dinyatakan tidak berlaku.',
    )
    const lines = linesOf(
      ...one,
      setting('revokes', 'Peraturan Wali Kota Nomor 9 Tahun 2019 tentang Uraian Tugas'),
    )
    const at = lines.indexOf('Pada saat Peraturan Wali Kota ini mulai berlaku:')
    expect(lines.slice(at + 1, at + 4)).toEqual([
      'a. Peraturan Wali Kota Nomor 1 Tahun 2017 tentang Dinas Perikanan; dan',
      'b. Peraturan Wali Kota Nomor 9 Tahun 2019 tentang Uraian Tugas,',
      'dicabut dan dinyatakan tidak berlaku.',
    ])
    expect(
      linesOf(...one, setting('revoked-part', 'sepanjang mengatur uraian tugas')).some((line) =>
        line.includes('Dinas Perikanan, sepanjang mengatur uraian tugas, dicabut'),
      ),
    ).toBe(true)
    expect(linesOf(setting('force', '2025-01-01'))).toContain(
      'Peraturan Wali Kota ini mulai berlaku pada tanggal 1 Januari 2025.',
    )
  })

  test('five hundred fungsi are lettered as Word does', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      duty('unit:tangkap', 'fungsi', `urusan ke-${at}`, at + 10),
    )
    const lines = linesOf(...many)
    expect(lines).toContain('z. urusan ke-23;')
    expect(lines).toContain('aa. urusan ke-24;')
    expect(lines).toContain('bbb. urusan ke-51;')
  })
})
