import type { OfficeTable } from './office-table.ts'

const one = (...rows: string[]) => ({ Lembar1: rows })

/** Lists of people and registers as they are kept at the same desks. */
export const DESK_LISTS: readonly OfficeTable[] = [
  {
    name: 'fungsional-beromawi.xlsx',
    sheets: one(
      'PETA JABATAN DINAS PERHUBUNGAN',
      'No|Nama Jabatan|Kelas|B|K|+/-',
      'I|KEPALA DINAS PERHUBUNGAN|#14|#1|#1|#0',
      'II|SEKRETARIS|#12|#1|#1|#0',
      '1|Kasubbag Umum|#9|#1|#1|#0',
      '2|Pengadministrasi Umum|#5|#2|#3|#-1',
      'III|KEPALA BIDANG LALU LINTAS|#11|#1|#1|#0',
      '1|Kepala Seksi Rekayasa|#9|#1|#1|#0',
      '2|Pengelola Data|#6|#1|#1|#0',
      'IV|JABATAN FUNGSIONAL',
      '1|Penguji Kendaraan Bermotor Ahli Muda|#9|#2|#3|#-1',
      '2|Arsiparis Terampil|#6|#1|#1|#0',
    ),
    gives: {
      ...{ units: 5, roots: 1, people: 0, posts: 9, seats: 13, vacant: 2 },
      passed: ['1 title', '10 section'],
      told: ['10 null'],
    },
  },
  {
    name: 'pegawai-per-bidang.xlsx',
    sheets: one(
      'DAFTAR PEGAWAI DINAS KEBUDAYAAN',
      'No|Nama|NIP|Jabatan',
      '|Bidang Cagar Budaya',
      '1|Andi|197001012000031001|Kepala Bidang Cagar Budaya',
      '2|Beni|197101012000031002|Pengelola Situs',
      '|Bidang Kesenian',
      '1|Cici|197201012000032003|Pamong Budaya Ahli Muda',
      '2|Didi|197301012000031004|Pengadministrasi Umum',
      '|UPTD Museum',
      '1|Edi|197401012000031005|Kurator',
      '2|Fufu|197501012000032006|Edukator',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 6, posts: 6 },
      passed: ['1 title'],
      tree: [
        'DINAS KEBUDAYAAN < -',
        'Bidang Cagar Budaya < DINAS KEBUDAYAAN',
        'Bidang Kesenian < DINAS KEBUDAYAAN',
        'UPTD Museum < DINAS KEBUDAYAAN',
      ],
    },
  },
  {
    name: 'kelurahan-satu-kolom.csv',
    sheets: one(
      'KELURAHAN|JABATAN|NAMA|NIP|NO HP',
      'Sukajadi|Lurah|H. Sarmin, S.Sos|19700101 199503 1 001|0812-3456-7890',
      '|Sekretaris Kelurahan|Tini|19750101 200003 2 002|0812-0000-0000',
      '|Kasi Pemerintahan|Toto|19760101 200003 1 003|',
      '|Kasi Kesos|Kosong||',
      'Mekarsari|Lurah|Plt. Tini|19750101 200003 2 002|',
      '|Sekretaris Kelurahan|Yuli|19780101 200103 2 004|',
      '|Kasi Pemerintahan|-||',
      'Jumlah|7||',
    ),
    gives: {
      ...{ units: 7, roots: 2, people: 4, posts: 7, vacant: 3 },
      passed: ['9 total'],
      roles: ['definitif', 'definitif', 'definitif', 'plt', 'definitif'],
      tree: [
        'Kelurahan Sukajadi < -',
        'Sekretariat < Kelurahan Sukajadi',
        'Seksi Pemerintahan < Kelurahan Sukajadi',
        'Seksi Kesos < Kelurahan Sukajadi',
        'Kelurahan Mekarsari < -',
        'Sekretariat < Kelurahan Mekarsari',
        'Seksi Pemerintahan < Kelurahan Mekarsari',
      ],
    },
  },
  {
    name: 'nomor-di-depan-nama.csv',
    sheets: one(
      'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM;;;',
      '',
      'Jabatan|Pejabat|Keterangan',
      '1. Kepala Badan|1. Dr. Yusuf, M.Si.|',
      '2. Sekretaris|2. Fatimah, SE., MM|',
      'a. Kasubbag Umum & Kepegawaian|3. Gilang|',
      'b. Kasubbag Keuangan|4. LOWONG|pensiun TMT 1/2/2024',
      '3. Kabid Mutasi dan Promosi|5. Hadi|',
      'a. Kasubbid Mutasi|6. Indah|',
      '4. Kabid Diklat|7. Plt. Hadi|',
      'Catatan : data s/d 31 Mei 2024',
    ),
    gives: {
      ...{ units: 7, roots: 1, people: 5, posts: 7, vacant: 2 },
      passed: ['1 title', '11 note'],
      told: ['10 Pejabat'],
      roles: ['definitif', 'definitif', 'definitif', 'definitif', 'definitif', 'plt'],
      holds: [
        'Yusuf < BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM < -',
        'Fatimah < Sekretariat < BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM',
        'Gilang < Subbagian Umum & Kepegawaian < Sekretariat',
        'Hadi < Bidang Mutasi dan Promosi < BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM',
        'Indah < Subbidang Mutasi < Bidang Mutasi dan Promosi',
        'Hadi < Bidang Diklat < BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM',
      ],
    },
  },
  {
    name: 'register-per-perangkat-daerah.csv',
    sheets: one(
      'Jabatan|Unit kerja|Perangkat daerah|Kosong sejak|Sebab',
      'Kepala Seksi Rehabilitasi|Seksi Rehabilitasi|Dinas Sosial|1-2-2024|Pensiun',
      'Camat Timur|Kecamatan Timur|Kecamatan Timur|1-3-2024|Mutasi',
      'Kepala Dinas Sosial|Dinas Sosial|Dinas Sosial|1-4-2024|Pensiun',
      'Kepala Seksi Pemerintahan|Seksi Pemerintahan|Kecamatan Timur|1-5-2024|Pensiun',
    ),
    gives: { units: 4, roots: 2, people: 0, posts: 4, told: ['2 Unit kerja'] },
  },
]
