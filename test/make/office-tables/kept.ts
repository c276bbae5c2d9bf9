import { unnamed as one } from './office-rows.ts'
import type { OfficeTable } from './office-table.ts'

/** Lists with what a receipt must account for: remarks, causes, ids of SIASN, figures and words nobody foresaw. */
export const KEPT_TABLES: readonly OfficeTable[] = [
  {
    name: 'duk-keterangan.xlsx',
    sheets: one(
      'DAFTAR URUT KEPANGKATAN DINAS SOSIAL KOTA CONTOH',
      'KEADAAN 31 OKTOBER 2026',
      'No|Nama|NIP|Pangkat/Gol. Ruang|TMT Pangkat|Jabatan|TMT Jabatan|Pendidikan Terakhir|Keterangan',
      '1|Drs. Amir Hamzah, M.Si.|19640512 198803 1 007|Pembina Utama Muda (IV/c)|01-04-2018|Kepala Dinas|02-01-2019|S-2 Administrasi Publik|BUP 1-6-2024',
      '2|Yulia Rahma, S.Sos.|19710315 199703 2 002|Pembina Tk. I (IV/b)|01-10-2019|Sekretaris|05-02-2020|S-1 Sosiologi|',
      '3|Joko Susilo, S.T.|19750101 200003 1 004|Penata Tk. I (III/d)|01-04-2017|Kepala Bidang Rehabilitasi Sosial|03-03-2021|S-1 Teknik|tugas belajar',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 3, posts: 3, nips: 3 },
      passed: ['1 title', '2 title'],
    },
  },
  {
    name: 'bezetting-siasn.csv',
    sheets: one(
      'Id|DiatasanId|EselonId|NamaUnor|NamaJabatan|Nama|NIP',
      'A1||22|Dinas Perhubungan|Kepala Dinas|Syamsul|196305121988031006',
      'A2|A1|31|Sekretariat|Sekretaris|Kosong - pensiun|',
      'A3|A2|41|Subbagian Keuangan|Kepala Subbagian Keuangan|Plt. Rina Wati|198001012005012001',
      'A4|A1|32|Bidang Lalu Lintas|Kepala Bidang Lalu Lintas|Dedi; Edi|',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 4, posts: 4, nips: 2, vacant: 2 },
      hierarchy: 'parent-id',
      roles: ['definitif', 'plt', 'definitif', 'definitif'],
    },
  },
  {
    name: 'nominatif-status.csv',
    sheets: one(
      'No|Nama|NIP|JK|Status|Jabatan|Unit Kerja',
      '1|Sri Mulyani|198501012010012003|P|PNS|Analis Kebijakan Ahli Muda|Bagian Organisasi',
      '2|Tono Raharjo|198001012005011001|L|PPPK|Pranata Komputer Ahli Pertama|Bagian Organisasi',
      '3|Wawan||L|Non ASN|Pramu Kebersihan|Bagian Umum',
      '4|Wiwin||W|Magang|Pramu Tamu|Bagian Umum',
    ),
    gives: { units: 2, roots: 2, people: 4, posts: 4, nips: 2, told: ['5 Status'] },
  },
  {
    name: 'peta-jabatan-kode.xlsx',
    sheets: one(
      'PETA JABATAN KECAMATAN TIMUR',
      'Kode|Unit Kerja|Jabatan|Kelas|Keb|Bez|Ket',
      '7.01|Kecamatan Timur|Camat|#12|#1|#1|',
      '7.01.01|Sekretariat|Sekretaris Camat|#11|#1|#0|',
      '7.01.02|Seksi Pemerintahan|Kepala Seksi Pemerintahan|#9|#1|#1|',
      '7.01.03|Seksi Ketenteraman|Kepala Seksi Ketenteraman|#9|#1|#1|usul mutasi',
    ),
    gives: {
      ...{ units: 4, roots: 1, people: 0, posts: 4, seats: 4, vacant: 1 },
      hierarchy: 'outline-number',
      passed: ['1 title'],
    },
  },
  {
    name: 'jabatan-lowong-sebab.csv',
    sheets: one(
      'No|Nama Jabatan|Unit Kerja|Eselon|Kosong Sejak|Sebab|Tahapan|Keterangan',
      '1|Kepala Bidang Anak|Dinas Sosial|III.b|01-02-2026|Pensiun (BUP)||',
      '2|Kepala Bidang Data|Dinas Sosial|III.b|01-03-2026|Mutasi ke kementerian|menunggu gubernur|surat 12/2026',
    ),
    gives: { units: 3, roots: 1, people: 0, posts: 2, vacant: 2 },
  },
  {
    name: 'kode-dalam-daftar.csv',
    sheets: one(
      'Unit Kerja|Kode Unor|Jabatan|Pejabat|NIP',
      'Dinas Kesehatan|U-1|Kepala Dinas|Amir|196405121988031007',
      'Sekretariat|U-2|Sekretaris|KOSONG|197103151997032002',
      'Bidang Gizi|U-3|Kepala Bidang Gizi|12345|',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 1, posts: 3, nips: 1, vacant: 2 },
      told: ['3 NIP', '4 Pejabat'],
    },
  },
]
