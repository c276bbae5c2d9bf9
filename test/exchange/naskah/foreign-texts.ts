import { readFileSync } from 'node:fs'

/** A regulation as cities write them, invented, and what is in it. */
export interface ForeignText {
  readonly name: string
  readonly text: string
  readonly units: number
  readonly duties: number
  /** Some duties, by unit: what a reader must have found. */
  readonly found: readonly (readonly [
    unit: string,
    sort: 'tugas' | 'fungsi' | 'uraian',
    text: string,
  ])[]
}

function textOf(name: string): string {
  return readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8')
}

export const FOREIGN_TEXTS: readonly ForeignText[] = [
  {
    name: 'dinas 2016',
    // A dinas of 2016: bidang with seksi as articles of their own, heads as bearers, no reference to places.
    text: textOf('dinas-2016'),
    units: 12,
    duties: 20,
    found: [
      ['Sekretariat', 'fungsi', 'pengelolaan keuangan dan aset'],
      ['Seksi Kesehatan Ikan', 'tugas', 'memeriksa kesehatan ikan'],
      ['Seksi Sarana Tangkap', 'tugas', 'menyalurkan bantuan sarana tangkap'],
    ],
  },
  {
    name: 'badan',
    // A badan whose office has its duties in one article, subbidang together as ayat of one article, and tata kerja in few words.
    text: textOf('badan'),
    units: 10,
    duties: 15,
    found: [
      ['Subbidang Industri', 'tugas', 'merencanakan industri'],
      ['Bidang Prasarana', 'fungsi', 'perencanaan jalan: 1. jalan kota; 2. jalan lingkungan'],
    ],
  },
  {
    name: 'kecamatan',
    // Kecamatan with kelurahan in the same text: two lists, the second of what a kelurahan consists of.
    text: textOf('kecamatan'),
    units: 6,
    duties: 9,
    found: [
      ['Kecamatan Seruni Timur', 'tugas', 'membina kelurahan'],
      ['Sekretariat Kecamatan', 'fungsi', 'pengelolaan keuangan'],
    ],
  },
  {
    name: 'sekretariat daerah',
    // Sekretariat daerah: asisten, bagian, subbagian; three articles a unit with uraian.
    text: textOf('sekretariat-daerah'),
    units: 9,
    duties: 22,
    found: [
      ['Bagian Hukum', 'uraian', 'menyimpan naskah asli'],
      ['Subbagian Kelembagaan', 'tugas', 'menata kelembagaan'],
    ],
  },
  {
    name: 'KJF 2022',
    // An office of 2022: KJF and sub-koordinator; sub-koordinator are no units and keep their article.
    text: textOf('kjf-2022'),
    units: 9,
    duties: 10,
    found: [['Bidang Pembinaan', 'fungsi', 'bimbingan arsiparis']],
  },
  {
    name: 'amended',
    // Amended: an article put in, one taken out, an ayat put in.
    text: textOf('amended'),
    units: 3,
    duties: 6,
    found: [['Sekretariat', 'fungsi', 'pengelolaan aset']],
  },
  {
    name: 'torn',
    // As it is copied from a PDF: torn lines, numbers of pages, a mark alone, words parted at the end of a line.
    text: textOf('torn'),
    units: 8,
    duties: 5,
    found: [
      [
        'Sekretariat',
        'tugas',
        'memberikan dukungan administrasi kepada seluruh unit Dinas Perhubungan dan mengoordinasikan penyusunan program',
      ],
      [
        'Sekretariat',
        'fungsi',
        'penyusunan rencana dan program kerja Dinas Perhubungan untuk satu tahun anggaran',
      ],
    ],
  },
]
