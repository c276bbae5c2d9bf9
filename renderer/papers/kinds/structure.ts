import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { DRAWIO } from '../../exchange/forms/drawio/about.ts'
import { ORG } from '../../exchange/forms/org/about.ts'
import type { Statement } from '../../exchange/forms/org/org-graph.ts'
import { POPOLO } from '../../exchange/forms/popolo/about.ts'
import { VISIO } from '../../exchange/forms/visio/about.ts'
import { siasnTable } from '../../exchange/write/siasn-table.ts'
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
  name: POPOLO.paper,
  lead: POPOLO.lead,
  about: 'structure',
  takes: [],
  data: {
    async json(all, { choice, words, part }) {
      const { popoloJson } = await import('../../exchange/forms/popolo/write-popolo.ts')
      const leftOut = leftOutText(words, leftOutBy(choice.without), part)
      return new TextEncoder().encode(popoloJson(all, leftOut))
    },
  },
} as const satisfies StructureKind

/** What the Organization Chart Wizard of Visio draws a chart from. */
export const visio = {
  id: 'visio',
  readBack: true,
  group: 'data',
  name: VISIO.paper,
  lead: VISIO.lead,
  about: 'structure',
  takes: ['day'],
  async table(all, { on, words }) {
    const { visioTable } = await import('../../exchange/forms/visio/visio-table.ts')
    return visioTable(all, on, words('data.vacant'))
  },
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
  name: ORG.paper,
  lead: ORG.lead,
  about: 'structure',
  takes: ['day'],
  data: {
    async jsonld(all, order) {
      const { jsonLdOf } = await import('../../exchange/forms/org/org-jsonld.ts')
      return new TextEncoder().encode(jsonLdOf(await graphOf(all, order)))
    },
    async ttl(all, order) {
      const { turtleOf } = await import('../../exchange/forms/org/org-turtle.ts')
      return new TextEncoder().encode(await turtleOf(await graphOf(all, order)))
    },
  },
} as const satisfies StructureKind

async function graphOf(all: Structure, order: PaperOrder): Promise<readonly Statement[]> {
  const { orgGraph } = await import('../../exchange/forms/org/org-graph.ts')
  const { choice, on, words, part } = order
  return orgGraph(all, on, leftOutText(words, leftOutBy(choice.without), part))
}

export const drawio = {
  id: 'drawio',
  group: 'data',
  name: DRAWIO.paper,
  lead: DRAWIO.lead,
  about: 'structure',
  takes: ['day'],
  data: {
    async drawio(all, { choice, on, words, part }) {
      const { drawioXml } = await import('../../exchange/forms/drawio/drawio-file.ts')
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
