import {
  NASKAH_CHOICES,
  type NaskahChoices,
  naskahSettingId,
} from '../../../renderer/domain/naskah/naskah-settings.ts'
import {
  dutyRecord,
  lawRecord,
  postRecord,
  settingRecord,
  unitRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type {
  Duty,
  StructureRecord,
  Unit,
  UnitId,
} from '../../../renderer/domain/records/records.ts'
import { all, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { type Random, randomOf } from '../../../renderer/samples/random.ts'

const THINGS = [
  'Persandian',
  'Data dan Statistik',
  'Layanan Publik',
  'Kesehatan Hewan',
  'Pasar',
  'Terminal',
  'Arsip',
  'Taman',
]
const DOING = ['penyusunan', 'pelaksanaan', 'pengelolaan', 'pemantauan', 'evaluasi']
const ON = [
  'rencana kerja',
  'layanan informasi',
  'arsip dan dokumen',
  'sarana dan prasarana',
  'data sektoral',
  'standar teknis',
]

/** An office of that seed: up to six bidang with seksi, subbagian, UPTD and KJF, all with duties; laws; a decree in force. */
export function randomOffice(seed: number): StructureRecord[] {
  const random = randomOf(seed)
  const records: StructureRecord[] = [
    settingRecord('government', 'Pemerintah Kota Seruni'),
    settingRecord('headTitle', 'Wali Kota Seruni'),
    settingRecord('city', 'Seruni'),
    settingRecord('decreeNo', '12 Tahun 2020'),
    settingRecord('decreeTitle', 'Susunan Organisasi Dinas Sosial'),
    lawRecord({
      id: 'law:1',
      lawType: 'uu',
      number: '23',
      year: 2014,
      about: 'Pemerintahan Daerah',
    }),
    lawRecord({
      id: 'law:2',
      lawType: 'perda',
      number: '5',
      year: 2016,
      about: 'Pembentukan Perangkat Daerah',
      institution: 'Kota Seruni',
    }),
  ]
  const add = (
    id: string,
    parentId: UnitId | null,
    type: Unit['type'],
    name: string,
    order: number,
  ) => {
    const unit = unitRecord({ id: `unit:${id}`, parentId, type, name, order })
    records.push(unit)
    if (type !== 'kjf') records.push(...headAndDuties(random, unit))
    return unit.id
  }
  const office = add('dinas', null, 'dinas', 'Dinas Sosial Kota Seruni', 1)
  const secretariat = add('sekretariat', office, 'sekretariat', 'Sekretariat', 1)
  for (let at = 0; at < random.between(0, 3); at++)
    add(`sub${at}`, secretariat, 'subbagian', `Subbagian ${THINGS[at]}`, at)
  const bidang = random.between(1, 5)
  for (let at = 0; at < bidang; at++) {
    const id = add(`b${at}`, office, 'bidang', `Bidang ${random.pick(THINGS)} ${at + 1}`, at + 2)
    const below = random.between(0, 3)
    for (let each = 0; each < below; each++)
      add(`b${at}s${each}`, id, 'seksi', `Seksi ${random.pick(THINGS)} ${at + 1}.${each + 1}`, each)
    if (random.chance(0.3)) add(`b${at}k`, id, 'kjf', 'Kelompok Jabatan Fungsional', 9)
  }
  if (random.chance(0.6)) add('uptd', office, 'uptd', 'UPTD Panti', 20)
  if (random.chance(0.7)) add('kjf', office, 'kjf', 'Kelompok Jabatan Fungsional', 21)
  return records
}

function headAndDuties(random: Random, { id, name }: Unit): StructureRecord[] {
  const key = id.slice('unit:'.length)
  const duty = (sort: Duty['sort'], order: number): Duty =>
    dutyRecord({
      id: `duty:${key}-${sort}${order}`,
      unitId: id,
      sort,
      order,
      text:
        sort === 'fungsi'
          ? `${random.pick(DOING)} ${random.pick(ON)}`
          : `melaksanakan ${random.pick(ON)}`,
    })
  const fungsi = random.between(0, 4)
  return [
    postRecord({
      id: `post:${key}`,
      unitId: id,
      title: `Kepala ${name.replace(' Kota Seruni', '')}`,
      head: true,
      category: 'pengawas',
      order: 0,
    }),
    ...(random.chance(0.9) ? [duty('tugas', 1)] : []),
    ...Array.from({ length: fungsi }, (_, at) => duty('fungsi', at)),
    ...Array.from({ length: random.between(0, 2) }, (_, at) => duty('uraian', at)),
  ]
}

/** How the text of that seed is written: every choice of every setting comes up. */
export function randomSettings(seed: number): StructureRecord[] {
  const random = randomOf(seed ^ 0x5eed)
  return Object.entries(NASKAH_CHOICES).map(([key, values]) =>
    settingRecord(
      naskahSettingId(key as keyof NaskahChoices, null).slice('setting:'.length),
      random.pick<string>(values),
    ),
  )
}

/** The office after some changes of its structure and duties. */
export function changedOffice(before: Structure, seed: number): StructureRecord[] {
  const random = randomOf(seed ^ 0xc4a9)
  let records: StructureRecord[] = [...everyRecord(before)]
  const times = random.between(1, 4)
  for (let at = 0; at < times; at++) records = changedOnce(records, random, at)
  return records
}

export function everyRecord({ tables }: Structure): StructureRecord[] {
  return Object.values(tables).flatMap((table) => [
    ...(table.values() as Iterable<StructureRecord>),
  ])
}

function changedOnce(
  records: readonly StructureRecord[],
  random: Random,
  at: number,
): StructureRecord[] {
  const structure = structureOf(records)
  const units = [...all(structure, 'unit')].filter(
    ({ type }) => !['dinas', 'kjf', 'uptd'].includes(type),
  )
  const unit = random.pick(units)
  const bidang = units.filter(({ type }) => type === 'bidang')
  switch (random.between(0, 5)) {
    case 0: {
      const gone = new Set<string>(
        units
          .filter(({ id, parentId }) => id === unit.id || parentId === unit.id)
          .map(({ id }) => id),
      )
      if (units.length - gone.size < 1) return [...records]
      return records.filter(
        (one) =>
          !gone.has(one.id) &&
          !('unitId' in one && gone.has(one.unitId)) &&
          !(one.kind === 'unit' && one.parentId !== null && gone.has(one.parentId)),
      )
    }
    case 1: {
      const made = unitRecord({
        id: `unit:baru${at}`,
        parentId: 'unit:dinas',
        type: 'bidang',
        name: `Bidang Baru ${at}`,
        order: random.between(1, 6) + 0.5,
      })
      return structure.tables.unit.get(made.id)
        ? [...records]
        : [...records, made, ...headAndDuties(random, made)]
    }
    case 2: {
      const parent = random.pick(bidang.length > 0 ? bidang : units)
      const made = unitRecord({
        id: `unit:seksi${at}`,
        parentId: parent.id,
        type: 'seksi',
        name: `Seksi Baru ${at}`,
        order: random.between(0, 3) + 0.5,
      })
      return structure.tables.unit.get(made.id)
        ? [...records]
        : [...records, made, ...headAndDuties(random, made)]
    }
    case 3:
      return records.map((one) =>
        one.id === unit.id
          ? { ...(one as Unit), name: `${(one as Unit).name} dan Pelaporan` }
          : one,
      )
    case 4:
      return records.map((one) =>
        one.id === unit.id ? { ...(one as Unit), order: random.between(0, 9) + 0.25 } : one,
      )
    default: {
      const target = random.pick(bidang.length > 0 ? bidang : units)
      if (unit.type !== 'seksi' || unit.parentId === target.id)
        return records.map((one) =>
          one.kind === 'duty' && one.unitId === unit.id
            ? { ...one, text: `${one.text} terpadu` }
            : one,
        )
      return records.map((one) =>
        one.id === unit.id ? { ...(one as Unit), parentId: target.id } : one,
      )
    }
  }
}
