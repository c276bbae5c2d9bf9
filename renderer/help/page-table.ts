import { LANGUAGES, type Language } from '../domain/values/language.ts'
import type { PageText } from './form/page-text.ts'
import type { Place } from './form/place.ts'
import { HELP_TEXTS, inEveryLanguage } from './help-texts.ts'
import type { indonesian } from './id/indonesian.ts'
import type { TermId } from './term-table.ts'

type Pages = typeof indonesian.pages
export type Topic = keyof Pages
type IdsOf<T> = T extends Topic ? keyof Pages[T] : never
export type PageId = IdsOf<Topic>

export interface HelpPage {
  readonly id: PageId
  readonly topic: Topic
  /** The screens it helps on, the one it begins on first. */
  readonly places: readonly Place[]
  readonly terms: readonly TermId[]
  /** Stands in the printed quick guide. */
  readonly inGuide: boolean
  readonly text: Readonly<Record<Language, PageText>>
}

type Facts = readonly [places: readonly Place[], terms?: readonly TermId[], guide?: 'guide']

/** Where each page helps and what it speaks of; its words stand in the folder of each language. */
const FACTS: Readonly<Record<PageId, Facts>> = {
  'new-office': [['welcome'], ['sotk', 'tipe'], 'guide'],
  example: [['welcome']],
  'open-file': [['welcome', 'data'], []],
  'rename-office': [['pengaturan']],
  letterhead: [['pengaturan', 'cetak'], ['lampiran'], 'guide'],
  look: [['pengaturan', 'welcome']],
  updates: [['pengaturan', 'welcome']],
  policy: [['pengaturan', 'welcome']],
  find: [['ringkasan', 'bagan', 'lembar']],
  'screen-reader': [['pengaturan', 'bagan', 'lembar']],
  undo: [['riwayat', 'bagan', 'lembar'], [], 'guide'],
  'add-unit': [['bagan'], [], 'guide'],
  'rename-unit': [['bagan']],
  'move-unit': [['bagan'], [], 'guide'],
  'arrange-units': [['bagan']],
  'merge-units': [['bagan']],
  'split-unit': [['bagan']],
  'abolish-unit': [['bagan']],
  delayer: [['bagan'], ['penyetaraan', 'kjf']],
  'place-waiting': [['bagan', 'data']],
  'as-of': [['bagan', 'kekosongan', 'ringkasan'], ['tmt']],
  templates: [['ringkasan']],
  'fill-sheet': [['lembar'], ['k-and-b'], 'guide'],
  'accept-finding': [['temuan'], ['tipe', 'eselon']],
  'rule-pack': [['temuan'], ['bup']],
  'rule-packs': [['temuan', 'welcome'], ['bup']],
  'tipe-score': [['temuan'], ['tipe']],
  'official-moves': [['kekosongan', 'bagan'], ['tmt', 'definitif'], 'guide'],
  retirement: [['kekosongan'], ['bup']],
  'see-coming': [['kekosongan', 'ringkasan'], ['bup']],
  agenda: [
    ['ringkasan', 'cetak', 'pengaturan'],
    ['plt', 'pelantikan'],
  ],
  'scan-list': [['kekosongan', 'cetak'], ['tmt']],
  'fill-post': [['kekosongan', 'bagan'], ['definitif', 'tmt', 'pelantikan'], 'guide'],
  'decree-and-swearing': [['kekosongan'], ['pelantikan', 'tmt', 'spmt'], 'guide'],
  'follow-vacancy': [['kekosongan'], ['pertek', 'tim', 'spmt']],
  scans: [['kekosongan', 'bagan', 'usulan', 'naskah'], []],
  'appoint-acting': [['kekosongan', 'bagan'], ['plt', 'plh', 'pj'], 'guide'],
  'record-absence': [['bagan', 'kekosongan'], ['plh']],
  'report-month': [['cetak', 'data', 'kekosongan'], ['tmt']],
  'extend-acting': [['kekosongan'], ['plt'], 'guide'],
  'end-acting': [
    ['kekosongan', 'bagan'],
    ['plt', 'plh'],
  ],
  'correct-record': [['bagan', 'lembar', 'riwayat'], ['tmt']],
  'add-post': [
    ['bagan', 'lembar'],
    ['k-and-b', 'eselon', 'kelas'],
  ],
  workload: [
    ['bagan', 'pengaturan'],
    ['k-and-b', 'kjf'],
  ],
  'note-freeze': [['kekosongan'], ['freeze']],
  'note-holidays': [['kekosongan'], ['pelantikan']],
  'make-proposal': [['usulan'], ['sotk', 'matriks'], 'guide'],
  'submit-proposal': [['usulan'], ['matriks']],
  'print-decision-sheet': [['usulan', 'cetak'], ['matriks', 'telaahan'], 'guide'],
  'key-in-decision': [['usulan', 'cetak'], [], 'guide'],
  'place-officials': [['usulan'], ['pengukuhan']],
  'establish-proposal': [['usulan'], ['lampiran'], 'guide'],
  'enact-proposal': [['usulan']],
  'settle-clashes': [['usulan']],
  'compare-structures': [['usulan'], ['matriks']],
  'offer-options': [['usulan']],
  'unit-duties': [['naskah', 'bagan']],
  'lost-duties': [['usulan', 'naskah']],
  'write-regulation': [['naskah']],
  'open-regulation': [['naskah', 'data']],
  'print-regulation': [['cetak', 'naskah'], ['lampiran']],
  'own-words': [['naskah']],
  'regulation-settings': [['naskah']],
  'legal-basis': [['naskah']],
  'print-lampiran': [['cetak', 'bagan'], ['lampiran'], 'guide'],
  'print-poster': [['cetak']],
  'smaller-paper': [['cetak']],
  'print-replacement': [['cetak']],
  'print-vacancies': [['kekosongan', 'cetak']],
  'print-peta-jabatan': [
    ['ringkasan', 'cetak'],
    ['k-and-b', 'kelas'],
  ],
  'copy-picture': [['bagan', 'cetak']],
  'import-table': [['data', 'welcome'], [], 'guide'],
  'import-receipt': [['data', 'welcome']],
  'update-from-table': [['data']],
  'blank-table': [['data']],
  'export-table': [['data']],
  'copy-to-computer': [['data', 'riwayat', 'welcome']],
  'work-together': [['data', 'welcome']],
  restore: [['riwayat', 'welcome'], [], 'guide'],
  'not-saved': [['riwayat', 'data', 'bagan']],
  backup: [['riwayat', 'data']],
  'second-copy': [['pengaturan', 'riwayat']],
  handover: [['pengaturan', 'ringkasan', 'cetak']],
  'shared-folder': [['data']],
  'city-server': [['data', 'welcome']],
  'set-up-server': [['data']],
  integrity: [['riwayat', 'data']],
  'two-computers': [['pengaturan', 'welcome']],
  'forget-person': [['welcome', 'data']],
  'erase-traces': [['welcome', 'data']],
  'office-lock': [['welcome', 'data']],
  scheduled: [['data', 'riwayat']],
  'where-it-lies': [['pengaturan', 'welcome']],
  'many-computers': [['pengaturan', 'welcome']],
  unexpected: [['pengaturan', 'welcome']],
  'problem-report': [['pengaturan', 'welcome']],
}

/** Topics in the order of all lists. */
export const TOPICS = Object.keys(HELP_TEXTS[LANGUAGES[0]].pages) as readonly Topic[]

/** Every page, by topic. */
export const HELP_PAGES: readonly HelpPage[] = TOPICS.flatMap((topic) => {
  const ids = Object.keys(HELP_TEXTS[LANGUAGES[0]].pages[topic]) as PageId[]
  return ids.map((id): HelpPage => {
    const [places, terms = [], guide] = FACTS[id]
    const text = inEveryLanguage(({ pages }) => pageText(pages[topic], id))
    return { id, topic, places, terms, inGuide: guide !== undefined, text }
  })
})

function pageText(pages: Readonly<Record<string, PageText>>, id: PageId): PageText {
  const text = pages[id]
  if (!text) throw new Error(`No page of help is called ${id}`)
  return text
}

/** The page of that name. */
export function helpPage(id: PageId): HelpPage {
  const found = HELP_PAGES.find((page) => page.id === id)
  if (!found) throw new Error(`No page of help is called ${id}`)
  return found
}

/** Pages that help on a screen: those that begin there first. */
export function pagesOf(place: Place): readonly HelpPage[] {
  const begins = HELP_PAGES.filter(({ places }) => places[0] === place)
  return [...begins, ...HELP_PAGES.filter(({ places }) => places.indexOf(place) > 0)]
}
