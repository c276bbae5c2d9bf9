import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { drawioXml } from '../../exchange/write/drawio.ts'
import { orgGraph, type Statement } from '../../exchange/write/org-graph.ts'
import { jsonLdOf } from '../../exchange/write/org-jsonld.ts'
import { popoloJson } from '../../exchange/write/popolo.ts'
import { siasnTable } from '../../exchange/write/siasn-table.ts'
import { visioTable } from '../../exchange/write/visio-table.ts'
import { peopleTable, postTable, unitTable } from '../../exchange/write/write-tables.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import type { PaperOrder, StructureKind } from '../order/paper-kind.ts'

/** Units, posts and people as one workbook. */
export const structure = {
  id: 'structure',
  readBack: true,
  group: 'data',
  name: { id: 'Unit, jabatan, pegawai', en: 'Units, posts, people' },
  lead: {
    id: 'Unit, Jabatan dan Pegawai sebagai tiga lembar XLSX; dapat dibuka kembali di sini.',
    en: 'Units, posts and people as three sheets of one XLSX; it opens here again.',
  },
  about: 'structure',
  takes: ['day'],
  forms: { workbook: 'structure', popolo: 'popolo', org: 'org', drawio: 'drawio' },
  workbook: (all, { on, choice, words: { language } }) => [
    unitTable(all, language),
    postTable(all, on, language),
    peopleTable(all, on, language, choice.without),
  ],
} as const satisfies StructureKind

export const units = {
  id: 'units',
  readBack: true,
  group: 'data',
  name: { id: 'Unit', en: 'Units' },
  lead: {
    id: 'Satu baris per unit, dengan induk, jenis, tipe dan kodenya.',
    en: 'A row for each unit, with its parent, kind, type and code.',
  },
  about: 'structure',
  takes: [],
  table: (all, { words }) => unitTable(all, words.language),
} as const satisfies StructureKind

export const posts = {
  id: 'posts',
  readBack: true,
  group: 'data',
  name: { id: 'Jabatan', en: 'Posts' },
  lead: {
    id: 'Satu baris per jabatan, dengan eselon, kelas, K, B, −/+ dan pejabatnya.',
    en: 'A row for each post, with eselon, class, K, B, −/+ and its holders.',
  },
  about: 'structure',
  takes: ['day'],
  table: (all, { on, words }) => postTable(all, on, words.language),
} as const satisfies StructureKind

export const people = {
  id: 'people',
  readBack: true,
  group: 'data',
  name: { id: 'Pegawai', en: 'People' },
  lead: {
    id: 'Satu baris per penugasan, dengan NIP, golongan, SK dan TMT.',
    en: 'A row for each appointment, with NIP, golongan, decree and first day.',
  },
  about: 'structure',
  takes: [],
  table: (all, { on, choice, words }) => peopleTable(all, on, words.language, choice.without),
} as const satisfies StructureKind

export const popolo = {
  id: 'popolo',
  group: 'data',
  name: { id: 'Popolo JSON', en: 'Popolo JSON' },
  lead: {
    id: 'Organisasi, jabatan, orang dan penugasan untuk aplikasi lain.',
    en: 'Organisations, posts, persons and memberships for other programs.',
  },
  about: 'structure',
  takes: [],
  data: {
    json: (all, { choice, words, part }) =>
      new TextEncoder().encode(
        popoloJson(all, leftOutText(words, leftOutBy(choice.without), part)),
      ),
  },
} as const satisfies StructureKind

/** What the Organization Chart Wizard of Visio draws a chart from. */
export const visio = {
  id: 'visio',
  readBack: true,
  group: 'data',
  name: { id: 'Tabel Visio', en: 'Visio table' },
  lead: {
    id: 'Satu baris per unit dengan kolom yang dikenal Organization Chart Wizard dari Visio.',
    en: 'A row for each unit with the columns the Organization Chart Wizard of Visio knows.',
  },
  about: 'structure',
  takes: ['day'],
  table: (all, { on, words }) => visioTable(all, on, words('data.vacant')),
} as const satisfies StructureKind

/** The columns of unor in SIASN. */
export const siasn = {
  id: 'siasn-unor',
  readBack: true,
  group: 'data',
  name: { id: 'SIASN unor', en: 'SIASN unor' },
  lead: {
    id: 'Satu baris per unit dengan kolom unor SIASN: Id, DiatasanId, EselonId, NamaUnor, NamaJabatan, CepatKode.',
    en: 'A row for each unit with the columns of SIASN unor: Id, DiatasanId, EselonId, NamaUnor, NamaJabatan, CepatKode.',
  },
  about: 'structure',
  takes: [],
  table: siasnTable,
} as const satisfies StructureKind

/** Units, posts, memberships and changes in the words of the W3C. */
export const org = {
  id: 'org',
  group: 'data',
  name: { id: 'W3C ORG', en: 'W3C ORG' },
  lead: {
    id: 'Unit, jabatan, penugasan dan asal-usul sebagai data tertaut (JSON-LD, Turtle).',
    en: 'Units, posts, memberships and successions as linked data (JSON-LD, Turtle).',
  },
  about: 'structure',
  takes: ['day'],
  data: {
    jsonld: (all, order) => new TextEncoder().encode(jsonLdOf(graphOf(all, order))),
    async ttl(all, order) {
      const { turtleOf } = await import('../../exchange/write/org-turtle.ts')
      return new TextEncoder().encode(await turtleOf(graphOf(all, order)))
    },
  },
} as const satisfies StructureKind

function graphOf(all: Structure, order: PaperOrder): readonly Statement[] {
  const { choice, on, words, part } = order
  return orgGraph(all, on, leftOutText(words, leftOutBy(choice.without), part))
}

export const drawio = {
  id: 'drawio',
  group: 'data',
  name: { id: 'draw.io', en: 'draw.io' },
  lead: {
    id: 'Bagan sebagai kotak berwarna menurut jenis unit, dengan halaman dan tautan untuk tiap cabang; dapat diteruskan di draw.io.',
    en: 'The chart as boxes coloured by kind of unit, with a page and a link for each branch, to go on with in draw.io.',
  },
  about: 'structure',
  takes: ['day'],
  data: {
    drawio(all, { choice, on, words, part }) {
      const shown = {
        vacant: words('data.vacant'),
        unnamed: words('data.unnamed'),
        whole: words('data.whole'),
        leftOut: leftOutText(words, leftOutBy(choice.without), part),
      }
      return new TextEncoder().encode(drawioXml(all, on, shown))
    },
  },
} as const satisfies StructureKind
