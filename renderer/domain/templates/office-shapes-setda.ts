import type { Tipe } from '../records/records.ts'
import { KJF, type OfficeChoice, type PlanUnit, planRow, planUnit } from './office-plan.ts'

type Divisions = readonly (readonly [asisten: string, divisions: readonly string[]])[]

/** Asisten and their bagian; a tipe keeps the first ones (PP 18/2016: A 3 × 4, B 3 × 3, C 2 × 3). */
const BAGIAN: Divisions = [
  [
    'Asisten Pemerintahan dan Kesejahteraan Rakyat',
    ['Tata Pemerintahan', 'Kesejahteraan Rakyat', 'Hukum', 'Kerja Sama'],
  ],
  [
    'Asisten Perekonomian dan Pembangunan',
    ['Perekonomian', 'Administrasi Pembangunan', 'Pengadaan Barang dan Jasa', 'Sumber Daya Alam'],
  ],
  [
    'Asisten Administrasi Umum',
    ['Umum', 'Organisasi', 'Protokol dan Komunikasi Pimpinan', 'Perencanaan dan Keuangan'],
  ],
]

/** With two asisten (tipe C) administration joins the second one. */
const BAGIAN_SMALL: Divisions = [
  [
    'Asisten Pemerintahan dan Kesejahteraan Rakyat',
    ['Tata Pemerintahan', 'Kesejahteraan Rakyat', 'Hukum'],
  ],
  [
    'Asisten Perekonomian, Pembangunan dan Administrasi Umum',
    ['Perekonomian dan Pembangunan', 'Pengadaan Barang dan Jasa', 'Umum dan Organisasi'],
  ],
]

/** Biro of a province, by asisten: A 9, B 7, C 6. */
const BIRO: Readonly<Record<Tipe, Divisions>> = {
  A: [
    [
      'Asisten Pemerintahan dan Kesejahteraan Rakyat',
      ['Pemerintahan dan Otonomi Daerah', 'Kesejahteraan Rakyat', 'Hukum'],
    ],
    [
      'Asisten Perekonomian dan Pembangunan',
      ['Perekonomian', 'Pengadaan Barang dan Jasa', 'Administrasi Pembangunan'],
    ],
    ['Asisten Administrasi Umum', ['Umum', 'Organisasi', 'Administrasi Pimpinan']],
  ],
  B: [
    [
      'Asisten Pemerintahan dan Kesejahteraan Rakyat',
      ['Pemerintahan dan Otonomi Daerah', 'Kesejahteraan Rakyat', 'Hukum'],
    ],
    [
      'Asisten Perekonomian dan Pembangunan',
      ['Perekonomian dan Administrasi Pembangunan', 'Pengadaan Barang dan Jasa'],
    ],
    ['Asisten Administrasi Umum', ['Umum dan Administrasi Pimpinan', 'Organisasi']],
  ],
  C: [
    [
      'Asisten Pemerintahan dan Kesejahteraan Rakyat',
      ['Pemerintahan dan Kesejahteraan Rakyat', 'Hukum', 'Organisasi'],
    ],
    [
      'Asisten Perekonomian dan Administrasi Umum',
      ['Perekonomian dan Pembangunan', 'Pengadaan Barang dan Jasa', 'Umum'],
    ],
  ],
}

const EXPERTS = [
  'Staf Ahli Bidang Pemerintahan, Hukum dan Politik',
  'Staf Ahli Bidang Ekonomi, Keuangan dan Pembangunan',
  'Staf Ahli Bidang Kemasyarakatan dan Sumber Daya Manusia',
] as const

/** Three staf ahli (PP 18/2016 ~Ps 102), joined by coordination. */
export function expertStaff(): PlanUnit[] {
  return EXPERTS.map((name) => ({ type: 'staf-ahli', name, line: 'koordinasi' }))
}

/** Sekretariat Daerah: staf ahli, asisten, and their bagian (in a province biro). */
export function secretariatOfRegion(choice: OfficeChoice): PlanUnit[] {
  const { tipe, level } = choice
  const plan =
    level === 'provinsi'
      ? BIRO[tipe ?? 'B']
      : tipe === 'C'
        ? BAGIAN_SMALL
        : BAGIAN.map(([name, parts]) => [name, parts.slice(0, tipe === 'A' ? 4 : 3)] as const)
  const word = level === 'provinsi' ? 'Biro' : 'Bagian'
  return [
    ...expertStaff(),
    ...plan.map(([asisten, parts]) =>
      planUnit(
        'asisten',
        asisten,
        parts.map((part) => planUnit('bagian', `${word} ${part}`, partsOfDivision(part, choice))),
      ),
    ),
  ]
}

/** The unit for procurement keeps its subbagian after 2021 (Mendagri 800/2603/OTDA). */
const PROCUREMENT = [
  'Subbagian Pengelolaan Pengadaan Barang dan Jasa',
  'Subbagian Pengelolaan Layanan Pengadaan Secara Elektronik',
  'Subbagian Pembinaan dan Advokasi Pengadaan Barang dan Jasa',
] as const

function partsOfDivision(name: string, { after2021, level }: OfficeChoice): PlanUnit[] {
  const type = level === 'provinsi' ? 'bagian' : 'subbagian'
  const word = level === 'provinsi' ? 'Bagian' : 'Subbagian'
  if (name.startsWith('Pengadaan'))
    return planRow(
      type,
      PROCUREMENT.map((one) => one.replace('Subbagian', word)),
    )
  if (!after2021)
    return planRow(
      type,
      ['I', 'II', 'III'].map((number) => `${word} ${name} ${number}`),
    )
  const office = name.startsWith('Umum') ? planRow('subbagian', ['Subbagian Tata Usaha']) : []
  return [KJF, ...office]
}

const COUNCIL: readonly (readonly [string, readonly string[]])[] = [
  ['Umum', ['Tata Usaha dan Kepegawaian', 'Rumah Tangga', 'Perlengkapan']],
  [
    'Persidangan dan Perundang-undangan',
    ['Persidangan dan Risalah', 'Kajian Perundang-undangan', 'Humas dan Protokol'],
  ],
  ['Program dan Keuangan', ['Program', 'Anggaran dan Perbendaharaan', 'Verifikasi']],
  [
    'Fasilitasi Penganggaran dan Pengawasan',
    ['Fasilitasi Penganggaran', 'Fasilitasi Pengawasan', 'Kerja Sama dan Aspirasi'],
  ],
]

/** Sekretariat DPRD: bagian A 4, B 3, C 2, each three subbagian; after 2021 only the one for tata usaha. */
export function secretariatOfCouncil({ tipe, after2021 }: OfficeChoice): PlanUnit[] {
  const count = tipe === 'A' ? 4 : tipe === 'C' ? 2 : 3
  const bagian = COUNCIL.slice(0, count).map(([name, parts]) => {
    const kept = after2021 ? (name === 'Umum' ? parts.slice(0, 1) : []) : parts
    const subbagian = planRow(
      'subbagian',
      kept.map((part) => `Subbagian ${part}`),
    )
    return planUnit('bagian', `Bagian ${name}`, after2021 ? [KJF, ...subbagian] : subbagian)
  })
  return [KJF, ...bagian]
}
