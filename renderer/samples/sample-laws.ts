import type { LawType } from '../domain/records/form/choices.ts'
import { lawRecord } from '../domain/records/record-makers.ts'
import type { Law } from '../domain/records/records.ts'
import { textTable } from './text-table.ts'

const COLUMNS = [
  'lawType',
  'number',
  'year',
  'about',
  'institution',
  'promulgation',
  'amendment',
] as const

/** Laws a regulation of 2018 rests on, as they stood then. They are real; the Perda is that of the invented city. */
const LAWS_2018 = `
uu     | 14 | 2008 | Keterbukaan Informasi Publik | - | Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846 | -
uu     | 12 | 2011 | Pembentukan Peraturan Perundang-undangan | - | Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234 | -
uu     | 5  | 2014 | Aparatur Sipil Negara | - | Lembaran Negara Republik Indonesia Tahun 2014 Nomor 6, Tambahan Lembaran Negara Republik Indonesia Nomor 5494 | -
uu     | 23 | 2014 | Pemerintahan Daerah | - | Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587 | telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679)
pp     | 18 | 2016 | Perangkat Daerah | - | Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887 | -
pp     | 11 | 2017 | Manajemen Pegawai Negeri Sipil | - | Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037 | -
permen | 80 | 2015 | Pembentukan Produk Hukum Daerah | Menteri Dalam Negeri | Berita Negara Republik Indonesia Tahun 2015 Nomor 2036 | -
permen | 12 | 2017 | Pedoman Pembentukan dan Klasifikasi Cabang Dinas dan Unit Pelaksana Teknis Daerah | Menteri Dalam Negeri | Berita Negara Republik Indonesia Tahun 2017 Nomor 451 | -
perda  | 6  | 2016 | Pembentukan dan Susunan Perangkat Daerah | Kota Contoh | Lembaran Daerah Kota Contoh Tahun 2016 Nomor 6 | -
`

/** What concerns an office of communication and informatics besides. */
const OF_KOMINFO = `
uu     | 11 | 2008 | Informasi dan Transaksi Elektronik | - | Lembaran Negara Republik Indonesia Tahun 2008 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 4843 | telah diubah dengan Undang-Undang Nomor 19 Tahun 2016 tentang Perubahan atas Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 251, Tambahan Lembaran Negara Republik Indonesia Nomor 5952)
`

/** What came, or was changed, until January 2022. */
const UNTIL_2022 = `
uu      | 12 | 2011 | - | - | - | telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 183, Tambahan Lembaran Negara Republik Indonesia Nomor 6398)
uu      | 23 | 2014 | - | - | - | telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245, Tambahan Lembaran Negara Republik Indonesia Nomor 6573)
pp      | 18 | 2016 | - | - | - | telah diubah dengan Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 187, Tambahan Lembaran Negara Republik Indonesia Nomor 6402)
pp      | 11 | 2017 | - | - | - | telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 6477)
perpres | 95 | 2018 | Sistem Pemerintahan Berbasis Elektronik | - | Lembaran Negara Republik Indonesia Tahun 2018 Nomor 182 | -
perpres | 39 | 2019 | Satu Data Indonesia | - | Lembaran Negara Republik Indonesia Tahun 2019 Nomor 112 | -
permen  | 80 | 2015 | - | - | - | telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah (Berita Negara Republik Indonesia Tahun 2019 Nomor 157)
permen  | 17 | 2021 | Penyetaraan Jabatan Administrasi ke dalam Jabatan Fungsional | Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | - | -
permen  | 25 | 2021 | Penyederhanaan Struktur Organisasi pada Instansi Pemerintah untuk Penyederhanaan Birokrasi | Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | - | -
`

/** Laws the regulation of an office of 2018 rests on. */
export function lawsOf2018(): Law[] {
  return lawsIn(LAWS_2018)
}

/** The same of the demo office. */
export function demoLaws(): Law[] {
  return [...lawsIn(LAWS_2018), ...lawsIn(OF_KOMINFO)]
}

/** The laws as they stand in January 2022, and those that came since. */
export function lawsSince2018(): Law[] {
  return lawsIn(UNTIL_2022)
}

function lawsIn(text: string): Law[] {
  return textTable(COLUMNS, text).map((row) =>
    lawRecord({
      id: `law:${row.lawType}-${row.number}-${row.year}`,
      lawType: row.lawType as LawType,
      number: row.number,
      year: Number(row.year),
      about: row.about,
      institution: row.institution || null,
      promulgation: row.promulgation || null,
      amendment: row.amendment || null,
    }),
  )
}
