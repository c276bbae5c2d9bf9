import { postRecord, unitRecord } from '../domain/records/record-makers.ts'
import type {
  Eselon,
  Post,
  PostCategory,
  Tipe,
  Unit,
  UnitId,
  UnitType,
} from '../domain/records/records.ts'
import { textTable } from './text-table.ts'

const COLUMNS = [
  'key',
  'parent',
  'type',
  'tipe',
  'name',
  'shortName',
  'head',
  'headTitle',
  'eselon',
  'kelas',
] as const

/** Units of the office in 2018 in drawing order, each with its head post. */
const UNITS_2018 = `
dinas               | -             | dinas       | A | Dinas Komunikasi dan Informatika Kota Contoh | Diskominfo | kadis | Kepala Dinas Komunikasi dan Informatika | II.b | 14
kjf                 | dinas         | kjf         | - | Kelompok Jabatan Fungsional | KJF | - | - | - | -
sekretariat         | dinas         | sekretariat | - | Sekretariat | - | sekretaris | Sekretaris | III.a | 12
subbag-program      | sekretariat   | subbagian   | - | Subbagian Program | Subbag Program | kasubbag-program | Kepala Subbagian Program | IV.a | 9
subbag-keuangan     | sekretariat   | subbagian   | - | Subbagian Keuangan | Subbag Keuangan | kasubbag-keuangan | Kepala Subbagian Keuangan | IV.a | 9
subbag-umum         | sekretariat   | subbagian   | - | Subbagian Umum dan Kepegawaian | Subbag Umum | kasubbag-umum | Kepala Subbagian Umum dan Kepegawaian | IV.a | 9
ikp                 | dinas         | bidang      | - | Bidang Informasi dan Komunikasi Publik | Bidang IKP | kabid-ikp | Kepala Bidang Informasi dan Komunikasi Publik | III.b | 11
lip                 | ikp           | seksi       | - | Seksi Layanan Informasi Publik | Seksi LIP | kasi-lip | Kepala Seksi Layanan Informasi Publik | IV.a | 9
media               | ikp           | seksi       | - | Seksi Pengelolaan Media dan Komunikasi Publik | Seksi Media | kasi-media | Kepala Seksi Pengelolaan Media dan Komunikasi Publik | IV.a | 9
kemitraan           | ikp           | seksi       | - | Seksi Kemitraan Komunikasi Publik | Seksi Kemitraan | kasi-kemitraan | Kepala Seksi Kemitraan Komunikasi Publik | IV.a | 9
infrastruktur       | dinas         | bidang      | - | Bidang Infrastruktur Teknologi Informasi dan Komunikasi | Bidang Infrastruktur TIK | kabid-infrastruktur | Kepala Bidang Infrastruktur Teknologi Informasi dan Komunikasi | III.b | 11
jaringan            | infrastruktur | seksi       | - | Seksi Jaringan dan Menara Telekomunikasi | Seksi Jaringan | kasi-jaringan | Kepala Seksi Jaringan dan Menara Telekomunikasi | IV.a | 9
pusat-data          | infrastruktur | seksi       | - | Seksi Pusat Data | - | kasi-pusat-data | Kepala Seksi Pusat Data | IV.a | 9
sumber-daya-tik     | infrastruktur | seksi       | - | Seksi Pengelolaan dan Pengembangan Sumber Daya Teknologi Informasi dan Komunikasi | Seksi Sumber Daya TIK | kasi-sumber-daya-tik | Kepala Seksi Pengelolaan dan Pengembangan Sumber Daya Teknologi Informasi dan Komunikasi | IV.a | 9
egov                | dinas         | bidang      | - | Bidang Layanan E-Government | Bidang E-Government | kabid-egov | Kepala Bidang Layanan E-Government | III.b | 11
tata-kelola         | egov          | seksi       | - | Seksi Tata Kelola E-Government | Seksi Tata Kelola | kasi-tata-kelola | Kepala Seksi Tata Kelola E-Government | IV.a | 9
aplikasi            | egov          | seksi       | - | Seksi Pengembangan Aplikasi | Seksi Aplikasi | kasi-aplikasi | Kepala Seksi Pengembangan Aplikasi | IV.a | 9
interoperabilitas   | egov          | seksi       | - | Seksi Pengelolaan Data dan Interoperabilitas | Seksi Interoperabilitas | kasi-interoperabilitas | Kepala Seksi Pengelolaan Data dan Interoperabilitas | IV.a | 9
statistik           | dinas         | bidang      | - | Bidang Statistik dan Persandian | Bidang Statistik | kabid-statistik | Kepala Bidang Statistik dan Persandian | III.b | 11
statistik-sektoral  | statistik     | seksi       | - | Seksi Statistik Sektoral | - | kasi-statistik-sektoral | Kepala Seksi Statistik Sektoral | IV.a | 9
persandian          | statistik     | seksi       | - | Seksi Persandian | - | kasi-persandian | Kepala Seksi Persandian | IV.a | 9
keamanan-informasi  | statistik     | seksi       | - | Seksi Keamanan Informasi | - | kasi-keamanan-informasi | Kepala Seksi Keamanan Informasi | IV.a | 9
uptd                | dinas         | uptd        | A | UPTD Radio dan Pusat Layanan Informasi Kota | UPTD Radio | kepala-uptd | Kepala UPTD Radio dan Pusat Layanan Informasi Kota | IV.a | 9
subbag-tu           | uptd          | subbagian   | - | Subbagian Tata Usaha | Subbag TU | kasubbag-tu | Kepala Subbagian Tata Usaha | IV.b | 8
`

/** The urusan of the office, as its regulation words it. */
const URUSAN = 'komunikasi dan informatika, persandian, dan statistik'

/** The units and head posts of the demo office in its 2018 shape. */
export function demoUnits(): (Unit | Post)[] {
  const siblings = new Map<string, number>()
  const codes = new Map<string, string>()
  return textTable(COLUMNS, UNITS_2018).flatMap((row) => {
    const order = (siblings.get(row.parent) ?? 0) + 1
    siblings.set(row.parent, order)
    const above = codes.get(row.parent)
    const code = above ? `${above}.${String(order).padStart(2, '0')}` : '2.16'
    codes.set(row.key, code)
    const unitId: UnitId = `unit:${row.key}`
    const unit = unitRecord({
      id: unitId,
      parentId: row.parent ? `unit:${row.parent}` : null,
      order,
      name: row.name,
      shortName: row.shortName || null,
      type: row.type as UnitType,
      tipe: (row.tipe || null) as Tipe | null,
      line: row.type === 'kjf' ? 'koordinasi' : 'komando',
      code,
      urusan: row.type === 'dinas' ? URUSAN : null,
    })
    return row.head ? [unit, headPost(unitId, row)] : [unit]
  })
}

function headPost(
  unitId: UnitId,
  row: Readonly<Record<'head' | 'headTitle' | 'eselon' | 'kelas', string>>,
): Post {
  return postRecord({
    id: `post:${row.head}`,
    unitId,
    order: 1,
    title: row.headTitle,
    head: true,
    category: categoryOfEselon(row.eselon as Eselon),
    eselon: row.eselon as Eselon,
    kelas: Number(row.kelas),
  })
}

/** PP 11/2017: eselon II is JPT, III administrator, IV pengawas. */
function categoryOfEselon(eselon: Eselon): PostCategory {
  if (eselon.startsWith('II.')) return 'jpt'
  return eselon.startsWith('III.') ? 'administrator' : 'pengawas'
}
