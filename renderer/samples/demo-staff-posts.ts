import { postRecord } from '../domain/records/record-makers.ts'
import type { Post } from '../domain/records/records.ts'
import { textTable } from './text-table.ts'

const COLUMNS = ['unit', 'key', 'title', 'kind', 'kelas', 'seats', 'unnamed'] as const

/**
 * Peta jabatan: functional (jf) and pelaksana (jfu) posts of each unit with kelas, K and the holders known only as a
 * number. Those with a named holder count him or her in the appointments, not here.
 */
const STAFF_2018 = `
kjf                | jf-prakom-madya        | Pranata Komputer Ahli Madya            | jf  | 11 | 1 | 0
kjf                | jf-humas-madya         | Pranata Hubungan Masyarakat Ahli Madya | jf  | 11 | 1 | 1
kjf                | jf-analis-muda         | Analis Kebijakan Ahli Muda             | jf  | 9  | 2 | 1
subbag-program     | program-analis         | Analis Perencanaan, Evaluasi dan Pelaporan | jfu | 7 | 2 | 1
subbag-program     | program-pengolah       | Pengolah Data                          | jfu | 6  | 1 | 1
subbag-keuangan    | keuangan-bendahara     | Bendahara                              | jfu | 7  | 1 | 1
subbag-keuangan    | keuangan-verifikator   | Verifikator Keuangan                   | jfu | 6  | 2 | 2
subbag-keuangan    | keuangan-admin         | Pengadministrasi Keuangan              | jfu | 5  | 1 | 2
subbag-umum        | umum-arsiparis         | Arsiparis Ahli Pertama                 | jf  | 8  | 1 | 0
subbag-umum        | umum-arsiparis-mahir   | Arsiparis Mahir                        | jf  | 7  | 1 | 1
subbag-umum        | umum-analis-sdm        | Analis Sumber Daya Manusia Aparatur    | jfu | 7  | 1 | 1
subbag-umum        | umum-pengelola-bmd     | Pengelola Barang Milik Daerah          | jfu | 6  | 1 | 1
subbag-umum        | umum-admin             | Pengadministrasi Umum                  | jfu | 5  | 3 | 2
subbag-umum        | umum-pengemudi         | Pengemudi                              | jfu | 3  | 2 | 2
lip                | lip-humas-muda         | Pranata Hubungan Masyarakat Ahli Muda  | jf  | 9  | 1 | 0
lip                | lip-humas-pertama      | Pranata Hubungan Masyarakat Ahli Pertama | jf | 8 | 2 | 1
lip                | lip-analis             | Analis Informasi Publik                | jfu | 7  | 1 | 1
media              | media-humas-pertama    | Pranata Hubungan Masyarakat Ahli Pertama | jf | 8 | 2 | 1
media              | media-dokumentasi      | Pengelola Dokumentasi dan Publikasi    | jfu | 6  | 2 | 2
kemitraan          | kemitraan-humas        | Pranata Hubungan Masyarakat Terampil   | jf  | 6  | 1 | 0
kemitraan          | kemitraan-penyuluh     | Penyuluh Informasi                     | jfu | 7  | 2 | 1
jaringan           | jaringan-prakom-pertama | Pranata Komputer Ahli Pertama         | jf  | 8  | 1 | 1
jaringan           | jaringan-teknisi       | Teknisi Jaringan                       | jfu | 6  | 3 | 2
pusat-data         | pusat-data-prakom-muda | Pranata Komputer Ahli Muda             | jf  | 9  | 1 | 0
pusat-data         | pusat-data-prakom-mahir | Pranata Komputer Mahir                | jf  | 7  | 1 | 1
sumber-daya-tik    | sumber-daya-pengelola  | Pengelola Sarana dan Prasarana Teknologi Informasi | jfu | 6 | 2 | 1
tata-kelola        | tata-kelola-prakom     | Pranata Komputer Ahli Pertama          | jf  | 8  | 1 | 0
tata-kelola        | tata-kelola-analis     | Analis Sistem Informasi                | jfu | 7  | 1 | 1
aplikasi           | aplikasi-prakom-muda   | Pranata Komputer Ahli Muda             | jf  | 9  | 2 | 0
aplikasi           | aplikasi-prakom-pertama | Pranata Komputer Ahli Pertama         | jf  | 8  | 3 | 2
aplikasi           | aplikasi-prakom-terampil | Pranata Komputer Terampil            | jf  | 6  | 2 | 1
interoperabilitas  | interop-pengelola      | Pengelola Basis Data                   | jfu | 6  | 2 | 1
statistik-sektoral | statistisi-muda        | Statistisi Ahli Muda                   | jf  | 9  | 1 | 0
statistik-sektoral | statistisi-pertama     | Statistisi Ahli Pertama                | jf  | 8  | 2 | 1
statistik-sektoral | statistisi-terampil    | Statistisi Terampil                    | jf  | 6  | 1 | 1
persandian         | sandiman-muda          | Sandiman Ahli Muda                     | jf  | 9  | 1 | 0
persandian         | sandiman-pertama       | Sandiman Ahli Pertama                  | jf  | 8  | 1 | 0
persandian         | sandiman-terampil      | Sandiman Terampil                      | jf  | 6  | 2 | 1
keamanan-informasi | keamanan-analis        | Analis Keamanan Sistem Informasi       | jfu | 7  | 2 | 1
uptd               | uptd-penyiar           | Penyiar Radio                          | jfu | 6  | 4 | 3
uptd               | uptd-teknisi           | Teknisi Siaran                         | jfu | 6  | 2 | 1
subbag-tu          | tu-admin               | Pengadministrasi Umum                  | jfu | 5  | 2 | 1
`

/** The functional and pelaksana posts of the demo office in its 2018 shape. */
export function demoStaffPosts(): Post[] {
  const orders = new Map<string, number>()
  return textTable(COLUMNS, STAFF_2018).map((row) => {
    const order = (orders.get(row.unit) ?? 1) + 1
    orders.set(row.unit, order)
    return postRecord({
      id: `post:${row.key}`,
      unitId: `unit:${row.unit}`,
      order,
      title: row.title,
      head: false,
      category: row.kind === 'jf' ? 'fungsional' : 'pelaksana',
      kelas: Number(row.kelas),
      seats: Number(row.seats),
      unnamed: Number(row.unnamed),
    })
  })
}
