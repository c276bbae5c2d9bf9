import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import {
  dutyRecord,
  postRecord,
  settingRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { Duty, StructureRecord, Unit } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { unit } from '../small-office.ts'

export function head(unitId: Unit['id'], title: string): StructureRecord {
  return postRecord({
    id: `post:${unitId.slice(5)}`,
    unitId,
    title,
    head: true,
    category: 'pengawas',
    order: 0,
  })
}

export function duty(unitId: Unit['id'], sort: Duty['sort'], text: string, order = 0): Duty {
  return dutyRecord({ id: `duty:${unitId.slice(5)}-${sort}${order}`, unitId, sort, order, text })
}

export const SERUNI = [
  settingRecord('government', 'Pemerintah Kota Seruni'),
  settingRecord('headTitle', 'Wali Kota Seruni'),
  settingRecord('headName', 'Anggara'),
  settingRecord('city', 'Seruni'),
]

export function office(): StructureRecord[] {
  return [
    ...SERUNI,
    unit('dinas', {
      type: 'dinas',
      name: 'Dinas Perikanan Kota Seruni',
      urusan: 'kelautan dan perikanan',
    }),
    head('unit:dinas', 'Kepala Dinas Perikanan'),
    unit('sekretariat', {
      parentId: 'unit:dinas',
      type: 'sekretariat',
      name: 'Sekretariat',
      order: 1,
    }),
    head('unit:sekretariat', 'Sekretaris'),
    unit('umum', {
      parentId: 'unit:sekretariat',
      type: 'subbagian',
      name: 'Subbagian Umum',
      order: 1,
    }),
    head('unit:umum', 'Kepala Subbagian Umum'),
    unit('kjf-s', {
      parentId: 'unit:sekretariat',
      type: 'kjf',
      name: 'Kelompok Jabatan Fungsional',
      order: 2,
    }),
    unit('tangkap', {
      parentId: 'unit:dinas',
      type: 'bidang',
      name: 'Bidang Perikanan Tangkap',
      order: 2,
    }),
    head('unit:tangkap', 'Kepala Bidang Perikanan Tangkap'),
    unit('kjf-t', {
      parentId: 'unit:tangkap',
      type: 'kjf',
      name: 'Kelompok Jabatan Fungsional',
      order: 1,
    }),
    unit('bbi', { parentId: 'unit:dinas', type: 'uptd', name: 'UPTD Balai Benih Ikan', order: 3 }),
    unit('kjf', {
      parentId: 'unit:dinas',
      type: 'kjf',
      name: 'Kelompok Jabatan Fungsional',
      order: 4,
    }),
    duty(
      'unit:dinas',
      'tugas',
      'membantu Wali Kota melaksanakan urusan pemerintahan di bidang kelautan dan perikanan',
    ),
    duty('unit:dinas', 'fungsi', 'perumusan kebijakan di bidang perikanan', 1),
    duty('unit:umum', 'tugas', 'melaksanakan urusan persuratan'),
    duty('unit:tangkap', 'tugas', 'melaksanakan sebagian tugas Dinas di bidang perikanan tangkap'),
    duty('unit:tangkap', 'fungsi', 'pembinaan nelayan', 1),
    duty('unit:tangkap', 'fungsi', 'pengelolaan tempat pelelangan ikan', 2),
  ]
}

export function linesOf(...more: readonly StructureRecord[]): string[] {
  const records = new Map([...office(), ...more].map((one) => [one.id, one]))
  return plainText(textOf(structureOf([...records.values()]), 'unit:dinas')?.lines ?? []).split(
    '\n',
  )
}

/** The lines of an article below its mark. */
export function article(lines: readonly string[], number: string | number): string[] {
  const from = lines.indexOf(`Pasal ${number}`)
  const until = lines.findIndex(
    (line, at) => at > from && /^(Pasal \d|BAB |Bagian |Paragraf |Agar setiap)/.test(line),
  )
  return lines.slice(from + 1, until)
}

export function setting(key: string, value: string): StructureRecord {
  return { id: `setting:naskah@${key}`, kind: 'setting', value }
}
