import { utils, type WorkSheet } from '@e965/xlsx'
import { unnamed as one } from '../office-rows.ts'
import type { OfficeTable } from '../office-table.ts'

const merges =
  (...refs: string[]) =>
  (sheet: WorkSheet) => {
    sheet['!merges'] = refs.map((ref) => utils.decode_range(ref))
  }

/** Bezetting, workload analysis and peta jabatan: posts with what they need and have. */
export const POST_LISTS: readonly OfficeTable[] = [
  {
    name: 'bezetting-berhuruf.xlsx',
    sheets: one(
      'BEZETTING PEGAWAI',
      'DINAS PERIKANAN KABUPATEN CONTOH TAHUN 2026',
      '',
      'NO|NAMA JABATAN|KELAS|BEZETTING|KEBUTUHAN|+/-|KET',
      '#1|Kepala Dinas|#14|#1|#1|#0|',
      'A|SEKRETARIAT|||||',
      '#1|Sekretaris|#12|#1|#1|#0|',
      '#2|Penelaah Teknis Kebijakan|#7|#2|#5|#-3|',
      '#3|Pengadministrasi Perkantoran|#5|#4|#3|#1|lebih',
      'B|BIDANG PERIKANAN TANGKAP|||||',
      '#1|Kepala Bidang Perikanan Tangkap|#11|#0|#1|#-1|kosong',
      '#2|Analis Pasar Hasil Perikanan Ahli Muda|#9|#1|#2|#-1|',
      '|JUMLAH||#9|#13|#-4|',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 6, seats: 13, vacant: 5 },
      passed: ['1 title', '2 title', '13 total'],
      tree: [
        'DINAS PERIKANAN KABUPATEN CONTOH < -',
        'SEKRETARIAT < DINAS PERIKANAN KABUPATEN CONTOH',
        'BIDANG PERIKANAN TANGKAP < DINAS PERIKANAN KABUPATEN CONTOH',
      ],
    },
  },
  {
    name: 'bezetting-nama-digabung.xlsx',
    sheets: one(
      'NO|UNIT KERJA|NAMA JABATAN|KEBUTUHAN|NAMA PEMANGKU|NIP',
      '#1|Kecamatan Selatan|Camat|#1|Drs. Anwar|196901011994031001',
      '#2|Sekretariat|Sekretaris Camat|#1|Lilis|197501012000032002',
      '||Pengelola Keuangan|#2|Amin|198501012010011003',
      '||||Siti|198601012011012004',
      '#3|Seksi Pemerintahan|Kepala Seksi|#1|KOSONG|',
      '||Pengadministrasi Umum|#2|Yanto|198701012012011005',
    ),
    shape: merges('B3:B5', 'C4:C5', 'D4:D5', 'A3:A5', 'B6:B7', 'A6:A7'),
    gives: {
      ...{ units: 3, roots: 1, people: 5, posts: 5, seats: 7, vacant: 2, nips: 5 },
      tree: [
        'Kecamatan Selatan < -',
        'Sekretariat < Kecamatan Selatan',
        'Seksi Pemerintahan < Kecamatan Selatan',
      ],
      holds: [
        'Anwar < Kecamatan Selatan < -',
        'Lilis < Sekretariat < Kecamatan Selatan',
        'Amin < Sekretariat < Kecamatan Selatan',
        'Siti < Sekretariat < Kecamatan Selatan',
        'Yanto < Seksi Pemerintahan < Kecamatan Selatan',
      ],
    },
  },
  {
    name: 'abk-pecahan.csv',
    sheets: one(
      'No|Nama Jabatan|Unit Kerja|Hasil ABK|Bezetting',
      '1|Kepala Bidang|Bidang Data|1,00|1',
      '2|Pranata Komputer Ahli Muda|Bidang Data|2,40|1',
      '3|Statistisi Ahli Pertama|Bidang Data|1,75|2',
      '4|Pengolah Data dan Informasi|Bidang Data|0,40|0',
    ),
    gives: {
      ...{ units: 1, roots: 1, people: 0, posts: 4, seats: 7, vacant: 3 },
      told: ['3 Hasil ABK', '4 Hasil ABK', '5 Hasil ABK'],
    },
  },
  {
    name: 'bezetting-ribuan.csv',
    sheets: one(
      'Jabatan|Unit Kerja|Kebutuhan|Terisi|Kekurangan',
      'Kepala Dinas|Dinas Pendidikan|1|1|0',
      'Guru Kelas Ahli Pertama|Dinas Pendidikan|1.250|1.024|226',
      'Guru Agama Ahli Pertama|Dinas Pendidikan|310 orang|298 orang|12',
      'Jumlah||1.561|1.323|238',
    ),
    gives: {
      ...{ units: 1, roots: 1, people: 0, posts: 3, seats: 1561, vacant: 238 },
      passed: ['5 total'],
    },
  },
  {
    name: 'peta-tangga-empat.xlsx',
    sheets: one(
      'PETA JABATAN DINAS TENAGA KERJA',
      'Eselon II|Eselon III|Eselon IV|Pelaksana/JF|Kelas|B|K',
      'Kepala Dinas||||#14|#1|#1',
      '|Sekretaris|||#12|#1|#1',
      '||Kasubbag Umum||#9|#0|#1',
      '|||Pengadministrasi Umum|#5|#2|#2',
      '|Kepala Bidang Hubungan Industrial|||#11|#1|#1',
      '|||Mediator Hubungan Industrial Ahli Muda|#9|#1|#3',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 0, posts: 6, seats: 9, vacant: 3 },
      passed: ['1 title'],
      tree: [
        'DINAS TENAGA KERJA < -',
        'Sekretariat < DINAS TENAGA KERJA',
        'Subbagian Umum < Sekretariat',
        'Bidang Hubungan Industrial < DINAS TENAGA KERJA',
      ],
    },
  },
  {
    name: 'peta-atasan-jabatan.csv',
    sheets: one(
      'No|Nama Jabatan|Atasan Langsung|Kelas|Kebutuhan|Bezetting',
      '1|Inspektur||14|1|1',
      '2|Sekretaris|Inspektur|12|1|1',
      '3|Inspektur Pembantu I|Inspektur|11|1|0',
      '4|Auditor Ahli Muda|Inspektur Pembantu I|9|4|2',
      '5|Kepala Subbagian Perencanaan|Sekretaris|9|1|1',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 0, posts: 5, seats: 8, vacant: 3 },
      hierarchy: 'manager-names',
    },
  },
  {
    name: 'peta-kode-huruf.csv',
    sheets: one(
      'Kode|Nama Jabatan|Kls|B|K|Pejabat',
      '1|Kepala Dinas Perumahan|14|1|1|Hj. Ratih, M.T.',
      '1.a|Sekretaris|12|1|1|Dadang',
      '1.a.1|Kepala Subbagian Umum|9|0|1|kosong',
      '1.b|Kepala Bidang Perumahan|11|1|1|Plt. Dadang',
      '1.b.1|Teknik Tata Bangunan Ahli Muda|9|1|2|Surya',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 3, posts: 5, seats: 6, vacant: 3 },
      roles: ['definitif', 'definitif', 'plt', 'definitif'],
      told: ['5 Pejabat'],
    },
  },
  {
    name: 'abk-tiap-unit.xlsx',
    sheets: {
      'Bagian Hukum': [
        'REKAP ABK BAGIAN HUKUM',
        'No|Jabatan|Kls|ABK|Ada',
        '#1|Kepala Bagian Hukum|#12|#1|#1',
        '#2|Perancang Peraturan Perundang-undangan Ahli Muda|#9|#2|#1',
        '|Jumlah||#3|#2',
      ],
      'Bagian Umum': [
        'REKAP ABK BAGIAN UMUM',
        'No|Jabatan|Kls|ABK|Ada',
        '#1|Kepala Bagian Umum|#12|#1|#0',
        '#2|Pengemudi|#3|#4|#5',
        '|Jumlah||#5|#5',
      ],
    },
    gives: {
      ...{ units: 2, roots: 2, people: 0, posts: 4, seats: 8, vacant: 2 },
      passed: ['1 title', '5 total', '1 title', '5 total'],
      tree: ['Bagian Hukum < -', 'Bagian Umum < -'],
    },
  },
  {
    name: 'peta-nama-di-bawah-jabatan.csv',
    sheets: one(
      'Jabatan / Nama|Kelas|Eselon',
      'Kepala Dinas Kebudayaan¶Drs. Purnomo, M.Hum.|14|II.b',
      'Sekretaris¶Wening Astuti, S.S.|12|III.a',
      'Kepala Bidang Sejarah¶(kosong)|11|III.b',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 2, posts: 3, seats: 3, vacant: 1 },
    },
  },
  {
    name: 'formasi-per-jabatan.ods',
    sheets: one(
      'USULAN KEBUTUHAN ASN TAHUN 2027',
      'No.|Perangkat Daerah|Jabatan|Jenis Jabatan|Kelas Jabatan|Kebutuhan|Bezetting PNS|Bezetting PPPK|Lowong',
      '#1|Dinas Lingkungan Hidup|Kepala Dinas|JPT Pratama|#14|#1|#1|#0|#0',
      '#2|Dinas Lingkungan Hidup|Pengendali Dampak Lingkungan Ahli Muda|Jabatan Fungsional|#9|#4|#1|#1|#2',
      '#3|Dinas Lingkungan Hidup|Pengelola Sampah|Pelaksana|#5|#20|#6|#9|#5',
      '#4|Dinas Arsip|Kepala Dinas|JPT Pratama|#14|#1|#0|#0|#1',
      '#5|Dinas Arsip|Arsiparis Mahir|Jabatan Fungsional|#7|#3|#2|#0|#1',
    ),
    gives: {
      ...{ units: 2, roots: 2, people: 0, posts: 5, seats: 29, vacant: 9 },
      passed: ['1 title'],
    },
  },
]
