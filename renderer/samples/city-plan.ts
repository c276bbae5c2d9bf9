import type { Tipe, UnitType } from '../domain/records/records.ts'
import { type OfficeRow, officeRows } from './city-offices.ts'
import type { Random } from './random.ts'

/** A unit before it has an id: what it is and what hangs below it. */
export interface PlannedUnit {
  readonly name: string
  readonly type: UnitType
  readonly tipe?: Tipe
  readonly below: readonly PlannedUnit[]
}

/** The offices of a city, one after the other and without end: the fixed ones first, then district after district. */
export function* cityPlan(random: Random): Generator<PlannedUnit> {
  yield setda()
  yield leaf('Staf Ahli Bidang Pemerintahan, Hukum dan Politik', 'staf-ahli')
  yield leaf('Staf Ahli Bidang Ekonomi, Keuangan dan Pembangunan', 'staf-ahli')
  yield leaf('Staf Ahli Bidang Kemasyarakatan dan Sumber Daya Manusia', 'staf-ahli')
  yield setwan()
  yield inspektorat()
  for (const row of officeRows()) yield office(row)
  for (let number = 1; ; number++) yield kecamatan(placeName(random, number), random)
}

function leaf(name: string, type: UnitType): PlannedUnit {
  return { name, type, below: [] }
}

const SETDA: readonly (readonly [string, readonly string[]])[] = [
  [
    'Asisten Pemerintahan dan Kesejahteraan Rakyat',
    ['Pemerintahan', 'Kesejahteraan Rakyat', 'Hukum'],
  ],
  [
    'Asisten Perekonomian dan Pembangunan',
    ['Perekonomian', 'Pembangunan', 'Pengadaan Barang/Jasa'],
  ],
  ['Asisten Administrasi Umum', ['Umum', 'Organisasi', 'Protokol dan Komunikasi Pimpinan']],
]

function setda(): PlannedUnit {
  const below = SETDA.map(([name, bagian]): PlannedUnit => {
    return { name, type: 'asisten', below: bagian.map(bagianOf) }
  })
  return { name: 'Sekretariat Daerah', type: 'setda', below }
}

function bagianOf(topic: string): PlannedUnit {
  return {
    name: `Bagian ${topic}`,
    type: 'bagian',
    below: ['Perencanaan', 'Pelaksanaan', 'Evaluasi'].map((task) =>
      leaf(`Subbagian ${task} ${topic}`, 'subbagian'),
    ),
  }
}

function setwan(): PlannedUnit {
  const bagian = [
    'Umum dan Keuangan',
    'Persidangan dan Perundang-undangan',
    'Fasilitasi Pengawasan',
  ]
  return { name: 'Sekretariat DPRD', type: 'setwan', tipe: 'A', below: bagian.map(bagianOf) }
}

function inspektorat(): PlannedUnit {
  const irban = ['I', 'II', 'III', 'IV'].map((at) =>
    leaf(`Inspektur Pembantu Wilayah ${at}`, 'irban'),
  )
  const below = [secretariat(), ...irban, leaf('Kelompok Jabatan Fungsional', 'kjf')]
  return { name: 'Inspektorat', type: 'inspektorat', tipe: 'A', below }
}

function secretariat(): PlannedUnit {
  return {
    name: 'Sekretariat',
    type: 'sekretariat',
    below: ['Program', 'Keuangan', 'Umum dan Kepegawaian'].map((task) =>
      leaf(`Subbagian ${task}`, 'subbagian'),
    ),
  }
}

function office({ name, type, bidang, uptd }: OfficeRow): PlannedUnit {
  const inner =
    type === 'badan' ? (['subbidang', 'Subbidang'] as const) : (['seksi', 'Seksi'] as const)
  const fields = bidang.map((topic): PlannedUnit => {
    const tasks = ['Perencanaan', 'Pengembangan', 'Pengawasan']
    const below = tasks.map((task) => leaf(`${inner[1]} ${task} ${topic}`, inner[0]))
    return { name: `Bidang ${topic}`, type: 'bidang', below }
  })
  const groups = leaf('Kelompok Jabatan Fungsional', 'kjf')
  const below = [groups, secretariat(), ...fields, ...uptd.map(uptdOf)]
  return { name, type, tipe: 'A', below }
}

function uptdOf(name: string): PlannedUnit {
  const below = [leaf('Subbagian Tata Usaha', 'subbagian')]
  return { name: `UPTD ${name}`, type: 'uptd', tipe: 'A', below }
}

function kecamatan(place: string, random: Random): PlannedUnit {
  const tasks = [
    'Pemerintahan',
    'Ketenteraman dan Ketertiban',
    'Pemberdayaan Masyarakat',
    'Ekonomi',
  ]
  const villages = Array.from({ length: random.between(6, 10) }, (_, at) =>
    kelurahan(placeName(random, at + 1)),
  )
  const secretary: PlannedUnit = {
    name: 'Sekretariat Kecamatan',
    type: 'sekretariat',
    below: [
      leaf('Subbagian Umum dan Kepegawaian', 'subbagian'),
      leaf('Subbagian Perencanaan dan Keuangan', 'subbagian'),
    ],
  }
  const below = [secretary, ...tasks.map((task) => leaf(`Seksi ${task}`, 'seksi')), ...villages]
  return { name: `Kecamatan ${place}`, type: 'kecamatan', tipe: 'A', below }
}

function kelurahan(place: string): PlannedUnit {
  const tasks = ['Pemerintahan', 'Pemberdayaan Masyarakat', 'Ketenteraman dan Ketertiban']
  const below = [
    leaf('Sekretariat Kelurahan', 'sekretariat'),
    ...tasks.map((task) => leaf(`Seksi ${task}`, 'seksi')),
  ]
  return { name: `Kelurahan ${place}`, type: 'kelurahan', below }
}

const FIRST = ['Suka', 'Mulya', 'Karang', 'Bumi', 'Tirta', 'Wana', 'Giri', 'Cipta', 'Marga', 'Pura']
const LAST = [
  'maju',
  'sari',
  'jaya',
  'rejo',
  'asri',
  'tengah',
  'mekar',
  'harja',
  'lestari',
  'agung',
]

/** An invented place; the number keeps places of one kind apart. */
function placeName(random: Random, number: number): string {
  return `${random.pick(FIRST)}${random.pick(LAST)} ${number}`
}
