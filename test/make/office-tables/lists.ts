import { DUK, one } from './office-rows.ts'
import type { OfficeTable } from './office-table.ts'

/** Lists of persons, and what SIASN, e-Formasi and peta jabatan give out. */
export const LIST_TABLES: readonly OfficeTable[] = [
  {
    name: 'nominatif-berjudul-kantor.csv',
    sheets: one(
      'DAFTAR NOMINATIF PEGAWAI',
      'SEKRETARIAT DAERAH',
      '',
      'No|NAMA / NIP|PANGKAT/GOL|JABATAN|UNIT KERJA|KET',
      '1|2|3|4|5|6',
      '1|Drs. Budi, M.Si¶196405121988031007|Pembina Tk. I (IV/b)|Kepala Bagian Hukum|Bagian Hukum|',
      '2|Ani, S.H.¶197103151997032002|Penata (III/c)|Kasubbag Perundangan|Bagian Hukum|',
      '3|Cici¶198501012010012003|Pengatur (II/c)|Pengadministrasi Umum|Bagian Hukum|',
      '4|Dedi¶197501012000031004|Penata (III/c)|Kepala Bagian Umum|Bagian Umum|',
    ),
    gives: {
      units: 4,
      roots: 1,
      people: 4,
      passed: ['1 title', '2 title', '5 column-numbers'],
      hierarchy: 'none',
    },
  },
  {
    name: 'siasn-beraposttrof.csv',
    sheets: one(
      'Id|NamaUnor|DiatasanId|NamaJabatan',
      "'A|Dinas A|null|Kepala Dinas",
      "'B|Bidang B|'A|Kepala Bidang",
    ),
    gives: { units: 2, roots: 1, people: 0, hierarchy: 'parent-id' },
  },
  {
    name: 'unit-nama-nip.csv',
    sheets: one(
      'Unit Kerja|Nama|NIP',
      'Dinas Sosial|Syam|196405121988031007',
      'Sekretariat|Yulia|197103151997032002',
      'Sekretariat|Sri|198501012010012003',
      'Bidang Anak|Joko|197501012000031004',
      'Bidang Anak|Tono|197601012001031003',
    ),
    gives: { units: 3, roots: 1, people: 5 },
  },
  {
    name: 'unit-nama-nip-satu-satu.csv',
    sheets: one(
      'Unit Kerja|Nama|NIP',
      'Dinas Sosial|Syam|196405121988031007',
      'Sekretariat|Yulia|197103151997032002',
      'Bidang Anak|Joko|197501012000031004',
    ),
    gives: { units: 3, roots: 1, people: 3 },
  },
  {
    name: 'duk.xlsx',
    sheets: one(
      'DAFTAR URUT KEPANGKATAN',
      'DINAS PERHUBUNGAN',
      '',
      'No|Nama|NIP|Pangkat/Gol|Jabatan|Unit Kerja',
      ...DUK,
    ),
    gives: {
      units: 5,
      roots: 1,
      people: 9,
      passed: ['1 title', '2 title'],
      hierarchy: 'none',
      told: ['9 Unit Kerja'],
    },
  },
  {
    name: 'nominatif-nip-angka.xlsx',
    sheets: one(
      'No|Nama|NIP|Pangkat/Gol|Jabatan|Unit Kerja',
      ...DUK.map((row) => row.replace(/\|(\d{18})\|/, '|#$1|')),
    ),
    gives: {
      units: 5,
      roots: 1,
      people: 9,
      told: [
        '2 NIP',
        '3 NIP',
        '4 NIP',
        '5 NIP',
        '6 NIP',
        '6 Unit Kerja',
        '7 NIP',
        '8 NIP',
        '9 NIP',
        '10 NIP',
      ],
    },
  },
  {
    name: 'nip-ilmiah.csv',
    sheets: one(
      'Unit Kerja|Jabatan|Pejabat|NIP',
      'Dinas A|Kepala Dinas|Syam|1,98E+17',
      'Bidang B|Kepala Bidang|Joko|197501012000031000',
    ),
    gives: { units: 2, roots: 1, people: 2, told: ['2 NIP', '3 NIP'] },
  },
  {
    name: 'siasn-pegawai.csv',
    sheets: one(
      'pns_id|nip_baru|nama|gelar_depan|gelar_belakang|tanggal_lahir|jenis_kelamin|gol_akhir_nama|jabatan_nama|tmt_jabatan|unor_nama',
      "A1|'196405121988031007|SYAMSUL BAHRI|Drs.|M.Si|12-05-1964|M|IV/c|Kepala Dinas|12-01-2017|Dinas Perhubungan",
      "A2|'197103151997032002|YULIA RAHMA||S.E.|15-03-1971|F|IV/a|Sekretaris|null|Sekretariat",
      "A3|'198501012010012003|SRI MULYANI|||01-01-1985|F|III/b|Pengadministrasi Umum|01-02-2012|Sekretariat",
      "A4|'197501012000031004|HENDRI|||01-01-1975|M|IV/a|Kepala Bidang|01-02-2012|Bidang Lalu Lintas",
      "A5|'198601012010011004|BUDI|||01-01-1986|M|III/a|Arsiparis Terampil|01-02-2012|Sekretariat",
    ),
    gives: { units: 3, roots: 1, people: 5 },
  },
  {
    name: 'siasn-unor.xlsx',
    sheets: one(
      'Id|InstansiId|DiatasanId|EselonId|NamaUnor|NamaJabatan|CepatKode',
      'A1|I1||22|Dinas Contoh|Kepala Dinas|01',
      'B2|I1|A1|31|Bidang Data|Kepala Bidang Data|0101',
      'C3|I1|B2|41|Seksi Statistik|Kepala Seksi Statistik|010101',
    ),
    gives: { units: 3, roots: 1, people: 0, hierarchy: 'parent-id' },
  },
  {
    name: 'siasn-jabatan.csv',
    sheets: one(
      'nipBaru|unorNama|namaJabatan|tmtJabatan|nomorSk',
      '197501012000031004|Dinas Sosial|Kepala Dinas|01-02-2015|821/1',
      '198501012010012003|Bidang Anak|Kepala Bidang|01-03-2016|821/2',
      '198501012010012003|Bidang Anak|Analis Kebijakan|01-03-2012|821/3',
      '198601012010011004|Bidang Anak|Pengelola Data|01-03-2012|821/4',
    ),
    gives: { units: 2, roots: 1, people: 3 },
  },
  {
    name: 'e-formasi-struktur.csv',
    sheets: one(
      'ID|Kode|Nama Jabatan|ABK|Kelas|Posisi ID|Terisi ASN',
      '11|1|Kepala Dinas|1|14|P1|1',
      '12|1.1|Sekretaris|1|12|P2|1',
      '13|1.1.1|Pengadministrasi Umum|3|5|P3|2',
      '14|1.2|Kepala Bidang Data|1|11|P4|0',
    ),
    gives: { units: 3, roots: 1, people: 0 },
  },
  {
    name: 'e-formasi-asn.csv',
    sheets: one(
      'ID|KODE|NAMA JABATAN|DATA ASN',
      '11|1|Kepala Dinas|196405121988031007 - Syamsul Bahri - 60',
      '12|1.1|Sekretaris|197103151997032002 - Yulia Rahma - 58',
      '13|1.1.1|Pengadministrasi Umum|198501012010012003 - Sri - 58¶198601012010011004 - Budi - 58',
    ),
    gives: { units: 2, roots: 1, people: 4 },
  },
  {
    name: 'e-formasi-usulan.csv',
    sheets: one(
      'ID|Nomor|Parent Nomor|Posisi ID|Nama Jabatan|Kelas|ABK',
      '901|1||P1|Kepala Dinas|14|1',
      '902|2|1|P2|Sekretaris|12|1',
      '903|3|2|P3|Analis Kebijakan Ahli Muda|9|2',
    ),
    gives: { units: 2, roots: 1, people: 0, hierarchy: 'parent-id' },
  },
  {
    name: 'peta-jabatan-kb.xlsx',
    sheets: one(
      'PETA JABATAN DINAS SOSIAL',
      '',
      'No|Nama Jabatan|Unit Kerja|Kelas|B|K|±',
      '1|Kepala Dinas|Dinas Sosial|14|1|1|0',
      '2|Sekretaris|Sekretariat|12|1|1|0',
      '3|Pengadministrasi Umum|Sekretariat|5|2|4|-2',
      '4|Kepala Bidang|Bidang Anak|11|0|1|-1',
      '|JUMLAH|||4|7|-3',
    ),
    gives: { units: 3, roots: 1, people: 0, passed: ['1 title', '8 total'] },
  },
  {
    name: 'seksi-dalam-daftar.csv',
    sheets: one(
      'No|Nama|NIP|Jabatan',
      'A|Dinas Sosial||',
      '1|Syam|196405121988031007|Kepala Dinas',
      'B|Sekretariat||',
      '1|Yulia|197103151997032002|Sekretaris',
      '2|Sri|198501012010012003|Pengadministrasi Umum',
      'C|Bidang Anak||',
      '1|Joko|197501012000031004|Kepala Bidang',
    ),
    gives: { units: 3, roots: 1, people: 4 },
  },
  {
    name: 'unit-orang-campur.csv',
    sheets: one(
      'OPD|Unit Kerja|Nama|NIP|Jabatan',
      'Dinas A|Sekretariat|Yulia|197103151997032002|Sekretaris',
      'Dinas A|Bidang B|Joko|197501012000031004|Kepala Bidang',
      'Dinas A|Bidang B|Sri|198501012010012003|Analis Data',
    ),
    gives: { units: 3, roots: 1, people: 3, hierarchy: 'level-columns' },
  },
]
