/** Rows that several of the tables share. */
export const one = (...rows: string[]) => ({ Daftar: rows })
/** The same on a sheet nobody has named. */
export const unnamed = (...rows: string[]) => ({ Lembar1: rows })
export const CODED = [
  '03|Dinas Perhubungan|Kepala Dinas|Syamsul Bahri',
  '0301|Sekretariat|Sekretaris|Yulia Rahma',
  '030101|Subbagian Umum|Kepala Subbagian|Kosong',
  '0302|Bidang Lalu Lintas|Kepala Bidang|Hendri Saputra',
  '030201|Seksi Rekayasa|Kepala Seksi|Rina Wati',
  '0303|Bidang Angkutan|Kepala Bidang|Zulkifli',
]
export const OUTLINE = ['1', '1.1', '1.1.1', '1.2', '1.2.1', '1.3']
export const outlined = CODED.map((row, at) => row.replace(/^\d+/, OUTLINE[at] ?? ''))
export const padded = ['03000000', '03010000', '03010100', '03020000', '03020100', '03030000']
export const paddedRows = CODED.map((row, at) => row.replace(/^\d+/, padded[at] ?? ''))
export const PARENTS = ['', '1', '2', '1', '4', '1']
export const parented = CODED.map((row, at) =>
  row.replace(/^\d+/, `${at + 1}|${PARENTS[at] ?? ''}`),
)
export const named = CODED.map((row) => row.replace(/^\d+\|/, ''))
export const SIGNATURE = [
  '',
  '|||Kota Contoh, 31 Agustus 2018',
  '|||KEPALA DINAS PERHUBUNGAN,',
  '',
  '|||Drs. SYAMSUL BAHRI, M.Si',
  '|||Pembina Utama Muda',
  '|||NIP. 19640512 198803 1 007',
]
export const SIX = { units: 6, roots: 1, people: 5 }
export const signed = (first: number) => [0, 1, 3, 4, 5].map((at) => `${first + at} signature`)
export const DUK = [
  '1|SYAMSUL BAHRI|196405121988031007|IV/c|Kepala Dinas|Dinas Perhubungan',
  '2|YULIA RAHMA|197103151997032002|IV/a|Sekretaris|Sekretariat',
  '3|HENDRI SAPUTRA|197501012000031004|IV/a|Kepala Bidang|Bidang Lalu Lintas',
  '4|ZULKIFLI|197601012001031003|III/d|Kepala Bidang|Bidang Angkutan',
  '5|RINA WATI|198001012005012001|III/d|Kepala Seksi|Seksi Rekayasa',
  '6|AHMAD FAUZI|198201012006041002|III/c|Analis Kebijakan|Bidang Lalu Lintas',
  '7|SRI MULYANI|198501012010012003|III/b|Pengadministrasi Umum|Sekretariat',
  '8|BUDI HARTONO|198601012010011004|III/a|Pengelola Data|Bidang Angkutan',
  '9|DEWI LESTARI|199001012015012001|II/d|Pengadministrasi Umum|Sekretariat',
]
