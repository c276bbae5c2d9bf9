import type { OfficeTable } from './office-table.ts'

/** A list of a month with one cell of every fate: what its receipt must say is known. */
export const TOLD_LIST: OfficeTable = {
  name: 'daftar-oktober.csv',
  sheets: {
    Daftar: [
      'DAFTAR PEJABAT DINAS KOMUNIKASI DAN INFORMATIKA KOTA CONTOH',
      'No|Unit Kerja|Jabatan|Eselon|Kelas|Nama Pejabat|NIP|Pangkat/Gol|Keterangan',
      '1|Dinas Komunikasi dan Informatika|Kepala Dinas|22|14|Drs. Budi Santoso, M.Si.|196405121988031007|IV/c|',
      '2|Sekretariat|Sekretaris|IIIa|12|KOSONG (pensiun)|||',
      '3|Subbagian Umum|Kasubbag Umum|IV.a|9|Ani Wijaya, S.E.|197501012000032004|III/d|',
      '4|Subbagian Keuangan|Kasubbag Keuangan|IV a|9|Plt. Ani Wijaya, S.E.|197501012000032004|III/d|merangkap',
      '5|Bidang Informatika|Plt. Kepala Bidang Informatika|III.b|sebelas|Tono Raharjo|198001012005011001|III/d|',
      '6|Seksi Aplikasi|Kepala Seksi Aplikasi|4A|9|menunggu pelantikan|198501012010012003||',
      '7||Pranata Komputer Ahli Muda|JFT|9|Sri Mulyani|198601012011012004|III/c|Pensiun 2045',
      '8||Pranata Komputer Ahli Muda|eselon mana|9|Edi / Dedi|||',
      '|JUMLAH|8||||||',
      '||||||Kota Contoh, 1 Oktober 2026||',
    ],
  },
  gives: { units: 6, roots: 1, people: 6 },
}
