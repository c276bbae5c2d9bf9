import { describe, expect, it } from 'vitest'
import { RULE_TABLE } from '../../renderer/domain/rule-table/rule-table.ts'
import { HELP_TEXTS } from '../../renderer/help/help-texts.ts'
import { PAPERS } from '../../renderer/papers/paper-table.ts'
import { DICTIONARY } from '../../renderer/words/dictionary.ts'
import { sourceText } from '../../renderer/words/telling/source-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Written alike in both languages, and names of programs, forms and keys. */
const ALIKE = listed(`
  administrator agenda appimage alt auto ctrl data del demo dialog disk draw excel export fte folder google help ics indonesia inspect internet jpeg junior laptop
  libreoffice logo manual margin menu nextcloud notepad onedrive opendocument organogram outlook panel popolo port poster
  postgres postgresql preset printer program senior server siasn simpeg status syncthing tab target thunderbird turtle unit
  unor utf vii windows word xvfb zip iii csv doc docx html jpg json jsonl ods odt org pdf png rtf svg txt xls xlsx lang
  scram sha diagram font keynote numbers ocr organigramm pages rar tool video visio sighup sigint sigterm sql ssl tls display`)
/** What is typed or read as it stands: commands, choices, places for a value, headings of other programs, examples. */
const TYPED = listed(`
  admx applications apt check city compare file init leader member man merge none open organisation out path passphrase
  kebijakan person personnel policy office register rules sudo terminal enter ref sub until from what with vacant yyyy riwayat diatasanid namaunor
  aminah contoh hidayat kenanga kes kesehatan kom mawar puskesmas rahmat siti statistik atas organisasi susunan
  terdiri pemerintah kepala`)
/** Commands whose words are a language's own elsewhere: only as they are typed. */
const COMMANDS = /\b(sudo apt install|update check)\b/g
/** Terms of Indonesian law that English keeps, as its glossary says. */
const TERMS = listed(`
  ahli badan bagan basis bidang bkn bkpsdm bup dinas duk eselon formasi golongan guru jpt kabupaten kecamatan
  kelurahan kota lampiran madya nip nominatif pasal pelaksana pengawas permenpan perda perkada plh plt pns pppk rupiah seksi
  sotk spmt tmt uptd utama per`)
/** In help and in what rules rest on: what is quoted of a form, a regulation's own name, a file on the disk. */
const QUOTED = listed(`
  bezetting frasa jabatan kab kebutuhan kosong mendagri muda pensiun peta salinan sandi surat templat tempo`)

const wordsOf = (text: string) =>
  (
    text
      .replace(/\{\{\w+\}\}/g, ' ')
      .replace(COMMANDS, ' ')
      .match(/\p{L}{3,}/gu) ?? []
  ).map((word) => word.toLowerCase())
/** What somebody may type to find an action is every word there is for it. */
const sentences = (language: 'id' | 'en') =>
  Object.entries<string>(DICTIONARY[language]).filter(([key]) => !key.startsWith('asked.'))
const vocabulary = (language: 'id' | 'en') =>
  new Set(sentences(language).flatMap(([, text]) => wordsOf(text)))

const indonesian = vocabulary('id')
const english = vocabulary('en')

/** Sentences with words of the other language, and which. */
function strangers(
  texts: readonly (readonly [where: string, text: string])[],
  isStrange: (word: string) => boolean,
): readonly string[] {
  return texts.flatMap(([where, text]) => {
    const strange = wordsOf(text).filter(isStrange)
    return strange.length > 0 ? [`${where} (${strange.join(', ')}): ${text}`] : []
  })
}

const isKept = (word: string) => ALIKE.has(word) || TYPED.has(word) || TERMS.has(word)

describe('a list of words', () => {
  it('in English has no Indonesian word but terms of law and what is typed so', () => {
    expect(strangers(sentences('en'), (word) => indonesian.has(word) && !isKept(word))).toEqual([])
  })

  it('in Indonesian has no English word but what is written alike', () => {
    expect(strangers(sentences('id'), (word) => english.has(word) && !isKept(word))).toEqual([])
  })
})

describe('English', () => {
  const isIndonesian = (word: string) =>
    indonesian.has(word) && !english.has(word) && !QUOTED.has(word)

  it('tells every source of a rule, but for the names of regulations', () => {
    const en = wordsIn('en')
    const told = RULE_TABLE.flatMap(({ source }) =>
      source ? [[source, sourceText(en, source)] as const] : [],
    )
    expect(told.length).toBeGreaterThan(40)
    expect(strangers(told, isIndonesian)).toEqual([])
  })

  it('names every kind of paper, as the command line lists them', () => {
    const told = PAPERS.flatMap(({ id, name, lead }) => [
      [id, name.en] as const,
      [id, lead?.en ?? ''] as const,
    ])
    expect(strangers(told, isIndonesian)).toEqual([])
  })

  it('tells every page of help', () => {
    const { pages, terms } = HELP_TEXTS.en
    const told = [
      ...Object.values(pages).flatMap((topic) =>
        Object.entries(topic).flatMap(([id, { title, steps }]) =>
          [title, ...steps.flatMap(({ parts }) => parts)].map((text) => [id, text] as const),
        ),
      ),
      ...Object.entries(terms).map(([id, { text }]) => [id, text] as const),
    ]
    expect(told.length).toBeGreaterThan(300)
    expect(strangers(told, isIndonesian)).toEqual([])
  })
})
