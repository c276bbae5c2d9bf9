import { bidangNames } from './office-names.ts'
import { KJF, type OfficeChoice, type PlanUnit, planRow, planUnit } from './office-plan.ts'
import { expertStaff, secretariatOfCouncil, secretariatOfRegion } from './office-shapes-setda.ts'

const SUBBAGIAN = ['Umum dan Kepegawaian', 'Keuangan', 'Program'] as const
const SUBBAGIAN_SMALL = ['Umum dan Kepegawaian', 'Program dan Keuangan'] as const
const SUBBAGIAN_2021 = ['Umum dan Kepegawaian', 'Keuangan'] as const

/** The units below the top of an office of that kind and tipe, as PP 18/2016 lays them out. */
export function officeUnits(choice: OfficeChoice): readonly PlanUnit[] {
  switch (choice.kind) {
    case 'dinas':
    case 'satpol-pp':
      return [KJF, secretariat(choice), ...departments(choice, 'seksi')]
    case 'badan':
      return [KJF, secretariat(choice), ...departments(choice, 'subbidang')]
    case 'setda':
      return secretariatOfRegion(choice)
    case 'setwan':
      return secretariatOfCouncil(choice)
    case 'inspektorat':
      return inspectorate(choice)
    case 'kecamatan':
      return district(choice)
    case 'kelurahan':
      return ward()
    case 'rsud':
      return hospital()
    case 'uptd':
      return choice.tipe === 'B' ? [KJF] : [KJF, planUnit('subbagian', 'Subbagian Tata Usaha')]
    case 'pemda':
      return government(choice)
    default:
      return []
  }
}

function secretariat({ tipe, after2021 }: OfficeChoice): PlanUnit {
  const names = after2021 ? SUBBAGIAN_2021 : tipe === 'A' ? SUBBAGIAN : SUBBAGIAN_SMALL
  const parts = planRow(
    'subbagian',
    names.map((name) => `Subbagian ${name}`),
  )
  return planUnit('sekretariat', 'Sekretariat', after2021 ? [KJF, ...parts] : parts)
}

/** Bidang by tipe: A 4, B 3, C 2; below each three (A) or two parts, or after 2021 one KJF. */
function departments(choice: OfficeChoice, part: 'seksi' | 'subbidang'): PlanUnit[] {
  const { tipe, after2021, name } = choice
  const count = tipe === 'A' ? 4 : tipe === 'C' ? 2 : 3
  const partCount = tipe === 'A' ? 3 : 2
  const word = part === 'seksi' ? 'Seksi' : 'Subbidang'
  return bidangNames(name)
    .slice(0, count)
    .map(([bidang, parts]) =>
      planUnit(
        'bidang',
        `Bidang ${bidang}`,
        after2021
          ? [KJF]
          : planRow(
              part,
              parts.slice(0, partCount).map((one) => `${word} ${one}`),
            ),
      ),
    )
}

function inspectorate({ tipe, after2021 }: OfficeChoice): PlanUnit[] {
  const count = tipe === 'A' ? 4 : tipe === 'C' ? 2 : 3
  const names = ['Umum dan Keuangan', 'Perencanaan', 'Analisis dan Evaluasi']
  const parts = planRow(
    'subbagian',
    names.slice(0, tipe === 'A' && !after2021 ? 3 : 2).map((name) => `Subbagian ${name}`),
  )
  const numbers = ['I', 'II', 'III', 'IV'].slice(0, count)
  return [
    KJF,
    planUnit('sekretariat', 'Sekretariat', after2021 ? [KJF, ...parts] : parts),
    ...planRow(
      'irban',
      numbers.map((number) => `Inspektur Pembantu ${number}`),
    ),
  ]
}

const DISTRICT_SECTIONS = [
  'Pemerintahan',
  'Ketenteraman dan Ketertiban Umum',
  'Pemberdayaan Masyarakat',
  'Kesejahteraan Rakyat',
  'Pelayanan Umum',
] as const

/** Kecamatan: tipe A 5 seksi, B 4, two subbagian; its eselon IV stays after 2021 (Mendagri 800/2603/OTDA). */
function district({ tipe, after2021 }: OfficeChoice): PlanUnit[] {
  const sections = DISTRICT_SECTIONS.slice(0, tipe === 'A' ? 5 : 4)
  return [
    ...(after2021 ? [KJF] : []),
    planUnit(
      'sekretariat',
      'Sekretariat',
      planRow(
        'subbagian',
        SUBBAGIAN_SMALL.map((name) => `Subbagian ${name}`),
      ),
    ),
    ...planRow(
      'seksi',
      sections.map((name) => `Seksi ${name}`),
    ),
  ]
}

function ward(): PlanUnit[] {
  return [
    planUnit('sekretariat', 'Sekretariat'),
    ...planRow('seksi', [
      'Seksi Pemerintahan',
      'Seksi Ketenteraman dan Ketertiban',
      'Seksi Kesejahteraan Rakyat',
    ]),
  ]
}

function hospital(): PlanUnit[] {
  const bidang = (name: string, parts: readonly string[]) =>
    planUnit(
      'bidang',
      `Bidang ${name}`,
      planRow(
        'seksi',
        parts.map((part) => `Seksi ${part}`),
      ),
    )
  return [
    KJF,
    planUnit(
      'bagian',
      'Bagian Tata Usaha',
      planRow('subbagian', [
        'Subbagian Umum dan Kepegawaian',
        'Subbagian Keuangan',
        'Subbagian Perencanaan dan Pelaporan',
      ]),
    ),
    bidang('Pelayanan Medis', ['Pelayanan Rawat Jalan', 'Pelayanan Rawat Inap']),
    bidang('Keperawatan', ['Asuhan Keperawatan', 'Mutu Keperawatan']),
    bidang('Penunjang', ['Penunjang Medis', 'Penunjang Nonmedis']),
  ]
}

const USUAL_DINAS = [
  'Pendidikan dan Kebudayaan',
  'Kesehatan',
  'Pekerjaan Umum dan Penataan Ruang',
  'Perumahan Rakyat dan Kawasan Permukiman',
  'Sosial',
  'Lingkungan Hidup',
  'Kependudukan dan Pencatatan Sipil',
  'Perhubungan',
  'Komunikasi dan Informatika',
  'Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  'Perpustakaan dan Kearsipan',
] as const

const USUAL_BADAN = [
  'Perencanaan Pembangunan Daerah',
  'Pengelolaan Keuangan Daerah',
  'Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Kesatuan Bangsa dan Politik',
  'Penanggulangan Bencana Daerah',
] as const

/** A whole government as far as its offices; each is then filled by itself. */
function government({ level }: OfficeChoice): PlanUnit[] {
  return [
    ...expertStaff(),
    planUnit('setwan', 'Sekretariat DPRD'),
    planUnit('setda', 'Sekretariat Daerah'),
    planUnit('inspektorat', level === 'provinsi' ? 'Inspektorat' : 'Inspektorat Daerah'),
    planUnit('satpol-pp', 'Satuan Polisi Pamong Praja'),
    ...planRow(
      'dinas',
      USUAL_DINAS.map((name) => `Dinas ${name}`),
    ),
    ...planRow(
      'badan',
      USUAL_BADAN.map((name) => `Badan ${name}`),
    ),
    ...(level === 'provinsi' ? [] : planRow('kecamatan', ['Kecamatan I', 'Kecamatan II'])),
  ]
}
