import { describe, expect, test } from 'vitest'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, UnitId } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { unit } from '../small-office.ts'
import { article, duty, head, SERUNI } from './seruni.ts'

function lines(records: readonly StructureRecord[], scope: UnitId | null): string[] {
  return plainText(textOf(structureOf(records), scope)?.lines ?? []).split('\n')
}

function kecamatan(key: string, name: string, kelurahan: readonly string[]): StructureRecord[] {
  const id = `unit:${key}` as const
  return [
    unit(key, { parentId: 'unit:kota', type: 'kecamatan', name: `Kecamatan ${name}` }),
    head(id, `Camat ${name}`),
    duty(id, 'tugas', 'mengoordinasikan kegiatan pemberdayaan masyarakat'),
    unit(`${key}-seksi`, { parentId: id, type: 'seksi', name: 'Seksi Pemerintahan' }),
    head(`unit:${key}-seksi`, 'Kepala Seksi Pemerintahan'),
    ...kelurahan.flatMap((one, at) => [
      unit(`${key}-${at}`, {
        parentId: id,
        type: 'kelurahan',
        name: `Kelurahan ${one}`,
        order: at + 2,
      }),
      head(`unit:${key}-${at}`, `Lurah ${one}`),
      duty(`unit:${key}-${at}`, 'tugas', 'melaksanakan pelayanan masyarakat'),
    ]),
  ]
}

const CITY = [...SERUNI, unit('kota', { type: 'pemda', name: 'Pemerintah Kota Seruni' })]
const THREE = [
  ...CITY,
  ...kecamatan('a', 'Melati', ['Satu', 'Dua']),
  ...kecamatan('b', 'Kenanga', ['Tiga', 'Empat']),
  ...kecamatan('c', 'Mawar', ['Lima', 'Enam']),
]

describe('kecamatan and kelurahan', () => {
  test('that are alike are told once, whichever of them is asked for', () => {
    for (const scope of ['unit:a', 'unit:b', 'unit:c'] as const) {
      const told = lines(THREE, scope)
      expect(article(told, 2)[1]).toContain('dipimpin oleh Camat yang berkedudukan')
      expect(article(told, 3)).toEqual([
        'Susunan organisasi Kecamatan terdiri atas:',
        ...['a. Camat;', 'b. Seksi Pemerintahan; dan', 'c. Kelurahan.'],
      ])
      expect(
        told.filter((line) => line.includes('melaksanakan pelayanan masyarakat')),
      ).toHaveLength(1)
    }
  })

  test('of which one differs: that one by its own name, beside the others', () => {
    const more = duty('unit:b', 'fungsi', 'pengelolaan pelabuhan', 1)
    const told = lines([...THREE, more], null)
    const chapters = told.flatMap((line, at) => (line.startsWith('BAB ') ? [told[at + 1]] : []))
    expect(chapters.slice(1, 3)).toEqual(['KECAMATAN', 'KECAMATAN KENANGA'])
    expect(article(lines([...THREE, more], 'unit:b'), 2)[1]).toContain('Camat Kenanga')
  })

  test('each by its name where the office wants it so', () => {
    const each = { id: 'setting:naskah@alike', kind: 'setting', value: 'each' } as const
    expect(article(lines([...THREE, each], 'unit:b'), 3)).toContain('c. Kelurahan Tiga; dan')
  })
})

describe('other kinds of office', () => {
  test('a Sekretariat Daerah with its asisten and staf ahli', () => {
    const records = [
      ...CITY,
      unit('setda', { parentId: 'unit:kota', type: 'setda', name: 'Sekretariat Daerah', order: 1 }),
      head('unit:setda', 'Sekretaris Daerah'),
      unit('a1', { parentId: 'unit:setda', type: 'asisten', name: 'Asisten Administrasi Umum' }),
      head('unit:a1', 'Asisten Administrasi Umum'),
      unit('ahli', {
        parentId: 'unit:kota',
        type: 'staf-ahli',
        name: 'Staf Ahli Bidang Ekonomi',
        order: 2,
      }),
      head('unit:ahli', 'Staf Ahli Bidang Ekonomi'),
    ]
    const told = lines(records, 'unit:setda')
    expect(article(told, 3).slice(1)).toEqual([
      'a. Sekretaris Daerah;',
      'b. Asisten Administrasi Umum; dan',
      'c. Staf Ahli Bidang Ekonomi.',
    ])
    expect(told).toContain(
      '(2) Asisten Administrasi Umum sebagaimana dimaksud dalam Pasal 3 huruf b berada di bawah dan bertanggung jawab kepada Sekretaris Daerah.',
    )
    expect(
      told.some((line) =>
        /Staf Ahli Bidang Ekonomi .* kepada Wali Kota dan secara administratif/.test(line),
      ),
    ).toBe(true)
  })

  test.each([
    ['badan', 'Badan Pendapatan', 'unsur penunjang'],
    ['inspektorat', 'Inspektorat', 'unsur pengawas'],
    ['setwan', 'Sekretariat DPRD', 'unsur pelayanan administrasi'],
    ['badan', 'Badan Penanggulangan Bencana Daerah', 'unsur pengarah dan unsur pelaksana'],
    ['badan', 'Badan Kesatuan Bangsa dan Politik', 'kesatuan bangsa dan politik'],
    ['satpol-pp', 'Satuan Polisi Pamong Praja', 'ketenteraman'],
    ['rsud', 'RSUD Seruni', 'bersifat khusus'],
  ] as const)('%s: %s', (type, name, said) => {
    const told = lines(
      [...CITY, unit('x', { parentId: 'unit:kota', type, name }), head('unit:x', `Kepala ${name}`)],
      'unit:x',
    )
    expect(article(told, 2)[0]).toContain(said)
  })

  test('an UPTD has a text of its own, below its dinas', () => {
    const records = [
      ...CITY,
      unit('dinas', { parentId: 'unit:kota', type: 'dinas', name: 'Dinas Pasar' }),
      head('unit:dinas', 'Kepala Dinas Pasar'),
      unit('uptd', { parentId: 'unit:dinas', type: 'uptd', name: 'UPTD Pasar Induk' }),
      head('unit:uptd', 'Kepala UPTD Pasar Induk'),
    ]
    const [place = '', led = ''] = article(lines(records, 'unit:uptd'), 2)
    expect(place).toMatch(/^\(1\) UPTD Pasar Induk merupakan .* pada Dinas Pasar\.$/)
    expect(led).toContain('bertanggung jawab kepada Kepala Dinas Pasar.')
  })

  test('a city as one text: a chapter an office, one on functional groups for all', () => {
    const records = [
      ...CITY,
      ...['Pasar', 'Sosial'].flatMap((name) => [
        unit(name, { parentId: 'unit:kota', type: 'dinas', name: `Dinas ${name} Kota Seruni` }),
        head(`unit:${name}`, `Kepala Dinas ${name}`),
        unit(`${name}-kjf`, {
          parentId: `unit:${name}`,
          type: 'kjf',
          name: 'Kelompok Jabatan Fungsional',
        }),
      ]),
      settingRecord('headName', 'Anggara'),
    ]
    const told = lines(records, null)
    expect(told.filter((line) => line === 'DINAS PASAR' || line === 'DINAS SOSIAL')).toHaveLength(2)
    expect(
      told.filter((line) => line.includes('bertanggung jawab kepada kepala Perangkat Daerah')),
    ).toHaveLength(1)
    expect(told.filter((line) => /^LAMPIRAN/.test(line))).toEqual(['LAMPIRAN I', 'LAMPIRAN II'])
    expect(told.some((line) => line.includes('tercantum dalam Lampiran II yang'))).toBe(true)
  })
})
