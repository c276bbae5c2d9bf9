import {
  appointmentRecord,
  personRecord,
  postRecord,
  settingRecord,
  unitRecord,
} from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, UnitId, UnitType } from '../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'

/** Shapes of offices as published, two spaces a level; their holders are invented. */
export const REAL_SHAPES: Readonly<Record<string, string>> = {
  'dinas-kominfo-pola-a': `
Dinas Komunikasi, Informatika dan Statistik
  Sekretariat
    Subbagian Umum
    Subbagian Kepegawaian
    Subbagian Keuangan
  Bidang Statistik dan Persandian
    Seksi Analisa Data Statistik
    Seksi Pengelolaan Statistik Sektoral
    Seksi Keamanan Informasi dan Persandian
  Bidang Pengelolaan Smart City
    Seksi Pengelolaan Ekosistem Smart City
    Seksi Pengembangan dan Aplikasi
    Seksi Pengelolaan Data dan Interoperabilitas
  Bidang E-Government
    Seksi Tata Kelola E-Government
    Seksi Penyebaran Sistem Komunikasi
    Seksi Layanan Infrastruktur dan Teknologi
  Bidang Komunikasi dan Informasi Publik
    Seksi Kemitraan Komunikasi Publik
    Seksi Layanan Informasi Publik
    Seksi Pengelolaan Komunikasi Informasi Publik
  UPT Pelayanan Teknis Penyiaran Publik Lokal
    Subbagian Umum
  UPT Pelayanan Informasi Publik dan PPID
    Subbagian Umum`,
  'dinas-kominfo-pola-b': `
Dinas Komunikasi dan Informatika
  Sekretariat
    Subbagian Program dan Keuangan
    Subbagian Umum dan Kepegawaian
  Bidang Informasi dan Komunikasi Publik
    Seksi Pelayanan Informasi Publik
    Seksi Pengelolaan Jaringan Komunikasi Publik
    Seksi Pengelolaan Data Statistik Sektoral
  Bidang Teknologi Informasi dan Komunikasi
    Seksi Pengelolaan Infrastruktur TIK dan Menara Telekomunikasi
    Seksi Pelayanan Pengelolaan dan Pengembangan Aplikasi
    Seksi Pengelolaan Sumber Daya TIK
  Bidang Persandian
    Seksi Tata Kelola Persandian
    Seksi Operasional Persandian dan Keamanan Informasi
  Kelompok Jabatan Fungsional
  UPTD`,
  'dinas-kominfo-dua-seksi': `
Dinas Komunikasi dan Informatika
  Sekretariat
    Subbagian Umum, Kepegawaian dan Aset
    Subbagian Perencanaan, Evaluasi Kinerja dan Keuangan
  Bidang Informasi dan Komunikasi Publik
    Seksi Pengelolaan Informasi Publik
    Seksi Pengelolaan Komunikasi Publik
  Bidang Aplikasi dan Informatika
    Seksi Infrastruktur dan Layanan E-Government
    Seksi Pengembangan Aplikasi Informatika
  Bidang Statistik dan Persandian
    Seksi Statistik Sektoral
    Seksi Persandian`,
  'dinas-lima-bidang': `
Dinas Komunikasi, Informatika dan Statistik
  Sekretariat
    Subbagian Perencanaan Program
    Subbagian Keuangan, Perlengkapan dan Pengelolaan Barang Milik Daerah
    Subbagian Kepegawaian dan Umum
  Bidang Informasi dan Komunikasi Publik
    Seksi Komunikasi Informasi
    Seksi Diseminasi Informasi
    Seksi Multimedia dan Dokumentasi
  Bidang Pengelolaan dan Infrastruktur E-Government
    Seksi Infrastruktur dan Teknologi
    Seksi Pengelolaan Data dan Interoperabilitas
    Seksi Internet dan Intranet
  Bidang Layanan E-Government
    Seksi Pengembangan Aplikasi Pemerintahan
    Seksi Pengembangan Aplikasi Publik
    Seksi Tata Kelola E-Government
  Bidang Statistik
    Seksi Pendataan
    Seksi Pengolahan dan Analisis Data
    Seksi Penyajian Data dan Informasi
  Bidang Persandian
    Seksi Tata Kelola
    Seksi Operasional Pengamanan
    Seksi Pengawasan dan Evaluasi Persandian`,
  'dinas-kebudayaan': `
Dinas Kebudayaan
  Sekretariat
    Subbagian Perencanaan Program
    Subbagian Keuangan, Perlengkapan dan Pengelolaan Barang Milik Daerah
    Subbagian Kepegawaian dan Umum
  Bidang Bahasa dan Seni
    Seksi Bahasa dan Sastra
    Seksi Kesenian
    Seksi Perfilman
  Bidang Pelestarian Adat dan Nilai Budaya
    Seksi Pelestarian Adat dan Tradisi
    Seksi Nilai Budaya
    Seksi Inventarisasi dan Dokumentasi Budaya
  Bidang Sejarah, Pelestarian Cagar Budaya dan Permuseuman
    Seksi Sejarah
    Seksi Pelestarian Cagar Budaya
    Seksi Permuseuman
  Bidang Rekayasa Budaya
    Seksi Diplomasi Budaya
    Seksi Pengembangan Teknologi Budaya
    Seksi Publikasi Budaya
  UPT Museum dan Taman Budaya
    Subbagian Tata Usaha
    Seksi Koleksi
    Seksi Pelayanan`,
  'dinas-tujuh-bidang': `
Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu
  Sekretariat
    Subbagian Perencanaan Program
    Subbagian Keuangan dan Perlengkapan
    Subbagian Kepegawaian dan Umum
${[
  'Perencanaan dan Pengembangan Iklim',
  'Promosi',
  'Pengendalian Pelaksanaan dan Pengolahan Data',
  'Perizinan A',
  'Perizinan B',
  'Perizinan C',
  'Pengaduan, Kebijakan dan Pelaporan Layanan',
]
  .map(
    (name, i) =>
      `  Bidang ${name}\n${['I', 'II', 'III'].map((no) => `    Seksi ${'ABCDEFG'[i]}/${no}`).join('\n')}`,
  )
  .join('\n')}`,
  'dinas-disederhanakan': `
Dinas Kependudukan dan Pencatatan Sipil
  Sekretariat
    Subbagian Keuangan
    Subbagian Umum dan Kepegawaian
    Kelompok Jabatan Fungsional
  Bidang Pelayanan Pendaftaran Penduduk
    Kelompok Jabatan Fungsional
  Bidang Pelayanan Pencatatan Sipil
    Kelompok Jabatan Fungsional
  Bidang Pengelolaan Informasi Administrasi Kependudukan
    Kelompok Jabatan Fungsional
  Bidang Pemanfaatan Data dan Inovasi Pelayanan
    Kelompok Jabatan Fungsional
  UPTD
  Kelompok Jabatan Fungsional`,
  'kota-kecil': `
Pemerintah Kota
  Sekretariat Daerah
    Asisten Pemerintahan dan Kesejahteraan Rakyat
      Bagian Pemerintahan
      Bagian Kesejahteraan Rakyat
      Bagian Hukum
    Asisten Perekonomian dan Pembangunan
      Bagian Perekonomian dan Sumber Daya Alam
      Bagian Pengadaan Barang/Jasa dan Pembangunan
    Asisten Administrasi Umum
      Bagian Umum
      Bagian Organisasi
      Bagian Protokol dan Komunikasi Pimpinan
  Sekretariat DPRD
  Inspektorat
  Satuan Polisi Pamong Praja
  RSUD
  Dinas Pendidikan dan Kebudayaan
  Dinas Kepemudaan, Olahraga dan Pariwisata
  Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana
${[1, 2, 3, 4, 5, 6].map((no) => `    UPT Puskesmas ${no}`).join('\n')}
    UPT Laboratorium Kesehatan
    UPT Gudang Farmasi
  Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak
  Dinas Pekerjaan Umum, Penataan Ruang, Perumahan Rakyat dan Kawasan Permukiman
  Dinas Koperasi, UKM, Perindustrian dan Perdagangan
  Dinas Ketahanan Pangan dan Pertanian
  Dinas Lingkungan Hidup
  Dinas Kependudukan dan Pencatatan Sipil
  Dinas Perhubungan
  Dinas Komunikasi dan Informatika
  Dinas Perpustakaan dan Kearsipan
  Dinas Penanaman Modal dan PTSP
  Badan Pengelolaan Keuangan dan Pendapatan Daerah
  Badan Kepegawaian dan Pengembangan SDM
  Badan Kesatuan Bangsa dan Politik
  Badan Perencanaan Pembangunan, Riset dan Inovasi
  Badan Penanggulangan Bencana Daerah
${[1, 2, 3].map((no) => `  Kecamatan ${no}\n${[1, 2, 3, 4, 5, 6].map((at) => `    Kelurahan ${no}.${at}`).join('\n')}`).join('\n')}`,
}

const TYPES: readonly (readonly [begin: string, type: UnitType])[] = [
  ['Pemerintah', 'pemda'],
  ['Sekretariat Daerah', 'setda'],
  ['Sekretariat DPRD', 'setwan'],
  ['Sekretariat', 'sekretariat'],
  ['Asisten', 'asisten'],
  ['Bagian', 'bagian'],
  ['Inspektorat', 'inspektorat'],
  ['Satuan', 'satpol-pp'],
  ['RSUD', 'rsud'],
  ['Dinas', 'dinas'],
  ['Badan', 'badan'],
  ['Bidang', 'bidang'],
  ['Subbagian', 'subbagian'],
  ['Seksi', 'seksi'],
  ['UPT', 'uptd'],
  ['Kelompok', 'kjf'],
  ['Kecamatan', 'kecamatan'],
  ['Kelurahan', 'kelurahan'],
]
const NAMES = [
  'Arya Wirasena',
  'Bunga Kertarina',
  'Candra Purwadinata',
  'Dewi Lestanti',
  'Eka Mandira',
]

/** The shape as a structure: every seventh unit's head is vacant, every eleventh is led by a Plt. */
export function realShape(outline: string): Structure {
  const records: StructureRecord[] = [settingRecord('headTitle', 'Wali Kota Contoh')]
  const above: UnitId[] = []
  outline
    .trim()
    .split('\n')
    .forEach((line, i) => {
      const name = line.trim()
      const level = (line.length - line.trimStart().length) / 2
      const type = TYPES.find(([begin]) => name.startsWith(begin))?.[1] ?? 'generic'
      const id: UnitId = `unit:${i}`
      above[level] = id
      records.push(
        unitRecord({
          id,
          parentId: above[level - 1] ?? null,
          order: i,
          name,
          type,
          line: type === 'kjf' ? 'koordinasi' : 'komando',
        }),
        ...(type === 'kjf' ? [] : headOf(id, i)),
      )
    })
  return structureOf(records)
}

function headOf(unitId: UnitId, i: number): StructureRecord[] {
  const postId = `post:${i}` as const
  const personId = `person:${i}` as const
  const post = postRecord({
    id: postId,
    unitId,
    order: 0,
    title: 'Kepala',
    head: true,
    category: 'other',
  })
  if (i % 7 === 5) return [post]
  const role = i % 11 === 8 ? 'plt' : 'definitif'
  return [
    post,
    personRecord({ id: personId, name: `${NAMES[i % NAMES.length]} ${i}` }),
    appointmentRecord({ id: `appointment:${i}`, personId, postId, from: day('2018-08-01'), role }),
  ]
}
