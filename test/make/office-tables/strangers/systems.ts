import { unnamed as one } from '../office-rows.ts'
import type { OfficeTable } from '../office-table.ts'

/** What SIASN, e-Formasi and the payroll give out, and lists that are made of them. */
export const SYSTEM_TABLES: readonly OfficeTable[] = [
  {
    name: 'siasn-riwayat-jabatan.csv',
    sheets: one(
      'NIP|NAMA|JENIS JABATAN|NAMA JABATAN|ESELON|UNOR|NOMOR SK|TANGGAL SK|TMT JABATAN|TMT PELANTIKAN',
      "'197001011995031001|Bambang|STRUKTURAL|Kepala Bagian Hukum|III.a|Bagian Hukum|821.2/10/2019|02-01-2019|07-01-2019|07-01-2019",
      "'197001011995031001|Bambang|STRUKTURAL|Kepala Bagian Organisasi|III.a|Bagian Organisasi|821.2/33/2022|03-03-2022|07-03-2022|07-03-2022",
      "'198001012005012002|Siti|FUNGSIONAL|Analis Kebijakan Ahli Muda||Bagian Organisasi|821.2/40/2021|01-07-2021|01-07-2021|",
    ),
    gives: {
      ...{ units: 2, roots: 2, people: 2, posts: 3, seats: 3, vacant: 1, nips: 2 },
      roles: ['definitif', 'definitif', 'definitif'],
    },
  },
  {
    name: 'siasn-unor-atasan.xlsx',
    sheets: one(
      'UNOR ID|NAMA UNOR|UNOR ATASAN|JENIS UNOR|ESELON ID|NAMA JABATAN|PEMIMPIN NAMA|PEMIMPIN NIP',
      'u-1|Dinas Kesehatan|Pemerintah Kota Contoh|Dinas|22|Kepala Dinas Kesehatan|dr. Farid|197001011999031001',
      'u-2|Sekretariat|Dinas Kesehatan|Sekretariat|31|Sekretaris|Lela|197501012000032002',
      'u-3|Bidang P2P|Dinas Kesehatan|Bidang|32|Kepala Bidang P2P||',
      'u-4|UPTD Puskesmas Kenanga|Dinas Kesehatan|UPT|41|Kepala UPTD Puskesmas Kenanga|drg. Mia|198001012006042003',
    ),
    gives: {
      ...{ units: 5, roots: 1, people: 3, posts: 4, seats: 4, vacant: 1, nips: 3 },
      tree: [
        'Pemerintah Kota Contoh < -',
        'Dinas Kesehatan < Pemerintah Kota Contoh',
        'Sekretariat < Dinas Kesehatan',
        'Bidang P2P < Dinas Kesehatan',
        'UPTD Puskesmas Kenanga < Dinas Kesehatan',
      ],
    },
  },
  {
    name: 'siasn-asn-jenis-jabatan.csv',
    sheets: one(
      'PNS ID|NIP BARU|NAMA|GELAR DEPAN|GELAR BLK|GOL AKHIR NAMA|JENIS JABATAN NAMA|JABATAN NAMA|TMT JABATAN|UNOR NAMA|UNOR INDUK NAMA',
      'a1|197001011995031001|AGUS SALIM|Drs.|M.Si.|IV/b|Jabatan Struktural|KEPALA BADAN|02-01-2020|BADAN KEUANGAN|PEMERINTAH KOTA CONTOH',
      'a2|198001012005012002|NOVI||S.E.|III/d|Jabatan Struktural|KEPALA BIDANG AKUNTANSI|05-01-2021|BIDANG AKUNTANSI|BADAN KEUANGAN',
      'a3|199001012015011003|RIZKI||S.Ak.|III/b|Jabatan Fungsional Tertentu|ANALIS KEUANGAN PUSAT DAN DAERAH AHLI PERTAMA|01-06-2022|BIDANG AKUNTANSI|BADAN KEUANGAN',
      'a4|199101012015012004|INTAN|||II/c|Jabatan Fungsional Umum|PENGADMINISTRASI KEUANGAN|01-02-2016|BIDANG AKUNTANSI|BADAN KEUANGAN',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 4, posts: 4, seats: 4, vacant: 0, nips: 4 },
      tree: [
        'PEMERINTAH KOTA CONTOH < -',
        'BADAN KEUANGAN < PEMERINTAH KOTA CONTOH',
        'BIDANG AKUNTANSI < BADAN KEUANGAN',
      ],
    },
  },
  {
    name: 'e-formasi-peta.csv',
    sheets: one(
      'ID|ID ATASAN|NAMA JABATAN|JENIS JABATAN|KELAS|KEBUTUHAN|BEZETTING|SELISIH',
      '5001|0|Camat Utara|Administrator|12|1|1|0',
      '5002|5001|Sekretaris Camat|Pengawas|9|1|1|0',
      '5003|5002|Pengelola Layanan Operasional|Pelaksana|6|3|1|-2',
      '5004|5001|Kepala Seksi Trantib|Pengawas|9|1|0|-1',
      '5005|5004|Pengadministrasi Perkantoran|Pelaksana|5|2|2|0',
    ),
    gives: {
      ...{ units: 3, roots: 1, people: 0, posts: 5, seats: 8, vacant: 3 },
      hierarchy: 'parent-id',
    },
  },
  {
    name: 'e-formasi-rincian-pegawai.csv',
    sheets: one(
      'NO|UNIT ORGANISASI|NAMA JABATAN|KELAS JABATAN|ABK|NAMA PEGAWAI|NIP|USIA|BUP',
      '1|Bagian Umum|Kepala Bagian|12|1|Herman|197001011995031001|56|58',
      '2|Bagian Umum|Pengadministrasi Perkantoran|5|3|Wati|198501012010012002|41|58',
      '3|Bagian Umum|Pengadministrasi Perkantoran|5|3|Joni|198601012010011003|40|58',
      '4|Bagian Umum|Pengemudi|3|2|-|-|-|-',
    ),
    gives: {
      ...{ units: 1, roots: 1, people: 3, posts: 3, seats: 6, vacant: 3, nips: 3 },
    },
  },
  {
    name: 'daftar-tpp.xlsx',
    sheets: one(
      'DAFTAR PEMBAYARAN TAMBAHAN PENGHASILAN PEGAWAI',
      'KECAMATAN BARAT BULAN SEPTEMBER 2026',
      'No|Nama / NIP|Gol|Jabatan|Kelas|Basic TPP|Potongan|Jumlah Diterima|Tanda Tangan',
      '1|2|3|4|5|6|7|8|9',
      '1|Drs. Saiful¶19690101 199403 1 001|IV/a|Camat|12|7.250.000|362.500|6.887.500|1 ........',
      '2|Nunung¶19750101 200003 2 002|III/d|Sekretaris Camat|9|4.100.000|0|4.100.000|2 ........',
      '3|Aceng¶19850101 201001 1 003|II/c|Pengadministrasi Umum|5|2.050.000|102.500|1.947.500|3 ........',
      '|JUMLAH||||13.400.000|465.000|12.935.000|',
      '|Terbilang: Dua belas juta sembilan ratus tiga puluh lima ribu rupiah',
      '',
      '|Mengetahui,|||||Bendahara,',
      '|Camat Barat',
      '',
      '|Drs. Saiful|||||Aceng',
    ),
    gives: {
      ...{ units: 2, roots: 1, people: 3, posts: 3, seats: 3, vacant: 0, nips: 3 },
      passed: [
        ...['1 title', '2 title', '4 column-numbers', '8 total'],
        ...['9 signature', '11 signature', '12 signature', '14 signature'],
      ],
      tree: ['KECAMATAN BARAT < -', 'Sekretariat < KECAMATAN BARAT'],
    },
  },
  {
    name: 'rekap-absensi.csv',
    sheets: one(
      'REKAPITULASI KEHADIRAN PEGAWAI DINAS PERTANIAN BULAN AGUSTUS 2026',
      'No|Nama|NIP|Jabatan|1|2|3|4|5|H|S|I|A|%',
      '1|Ir. Gatot|196901011994031001|Kepala Dinas|H|H|DL|H|H|21|0|0|0|100',
      '2|Yeni|197501012000032002|Sekretaris|H|S|H|H|H|20|1|0|0|95,2',
      '3|Dodi|198501012010011003|Penyuluh Pertanian Ahli Muda|H|H|H|C|H|20|0|1|0|95,2',
    ),
    gives: {
      ...{ units: 2, roots: 1, people: 3, posts: 3, seats: 3, vacant: 0, nips: 3 },
      passed: ['1 title'],
      tree: ['DINAS PERTANIAN < -', 'Sekretariat < DINAS PERTANIAN'],
    },
  },
  {
    name: 'daftar-gaji-per-unit.csv',
    sheets: one(
      'NIP|NAMA|ST|GOL|UNIT KERJA|JABATAN|GAJI POKOK|TUNJ JABATAN',
      '197001011995031001|Tatang|K/2|IV/a|Sekretariat DPRD|Sekretaris DPRD|4.500.000|2.025.000',
      '198001012005012002|Yuyun|TK/0|III/d|Bagian Persidangan|Kepala Bagian|3.900.000|1.260.000',
      '198501012010011003|Omar|K/1|III/a|Bagian Persidangan|Penyusun Risalah|3.100.000|0',
    ),
    gives: {
      ...{ units: 2, roots: 1, people: 3, posts: 3, seats: 3, vacant: 0, nips: 3 },
      tree: ['Sekretariat DPRD < -', 'Bagian Persidangan < Sekretariat DPRD'],
    },
  },
]
