import { addStarters } from '../../renderer/domain/duties/starter-duties.ts'
import {
  dutyRecord,
  lawRecord,
  settingRecord,
} from '../../renderer/domain/records/record-makers.ts'
import type { DutyId, StructureRecord, UnitId } from '../../renderer/domain/records/records.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'

const NONE = { institution: null, promulgation: null, amendment: null } as const

const LAWS = [
  lawRecord({
    id: 'law:uu',
    lawType: 'uu',
    number: '23',
    year: 2014,
    about: 'Pemerintahan Daerah',
    ...NONE,
    promulgation: 'Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244',
    amendment: 'telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023',
  }),
  lawRecord({
    id: 'law:pp',
    lawType: 'pp',
    number: '18',
    year: 2016,
    about: 'Perangkat Daerah',
    ...NONE,
  }),
  lawRecord({
    id: 'law:perda',
    lawType: 'perda',
    number: '5',
    year: 2016,
    about: 'Pembentukan dan Susunan Perangkat Daerah',
    ...NONE,
    institution: 'Kota Contoh',
  }),
]

/** An office whose units all have duties, and the laws its regulation rests on; settings by their key. */
export function naskahOffice(
  records: readonly StructureRecord[],
  settings: Readonly<Record<string, string>> = {},
  uraianOf: readonly UnitId[] = [],
): Structure {
  const own = Object.entries(settings).map(([key, value]) => settingRecord(key, value))
  const keys = new Set(own.map(({ id }) => id as string))
  const kept = records.filter(({ id }) => !keys.has(id))
  const base = structureOf([...kept, ...LAWS, ...own])
  let no = 0
  const ids = [...base.tables.unit.keys()] as UnitId[]
  const done = addStarters(ids, (): DutyId => `duty:${++no}`)(base)
  const filled = done.ok ? apply(base, done.value) : base
  const uraian = uraianOf.flatMap((unitId) =>
    ['menyusun rencana kerja', 'menyiapkan bahan rapat', 'menyusun laporan'].map((text, at) =>
      dutyRecord({
        id: `duty:u${++no}`,
        unitId,
        sort: 'uraian',
        order: at + 1,
        text,
        starter: false,
      }),
    ),
  )
  return structureOf([...recordsIn(filled), ...uraian])
}

function recordsIn({ tables }: Structure): StructureRecord[] {
  return Object.values(tables).flatMap((table) => [...table.values()] as StructureRecord[])
}
