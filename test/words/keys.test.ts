import { describe, expect, it } from 'vitest'
import { DICTIONARY } from '../../renderer/words/dictionary.ts'
import { codeFiles } from '../architecture/source-files.ts'

const product = codeFiles().filter(({ path }) => /^(electron|renderer)\//.test(path))
/** What help says of a word keeps it from no one's dropping it. */
const users = product.filter(({ path }) => !/^renderer\/(words|help)\/(id|en)\//.test(path))

/** Keys told by what the domain answers with: codes of refusals, journal entries and rules. */
const BY_CODE = /^(problem|label|rule|finding|hint|import-problem|measure)[.-]/

describe('the dictionary', () => {
  it('has no word that nobody says', () => {
    const source = users.map(({ text }) => text).join('\n')
    const literal = new Set(source.match(/[a-z][\w-]*(?:\.[\w-]+)+/gi) ?? [])
    // `stage.${stage}`: all keys that begin and end like it.
    const made = [...source.matchAll(/`([a-z][\w-]*[.-][\w.-]*)\$\{[^`]*?\}([\w.-]*)`/gi)].map(
      ([, start = '', end = '']) => ({ start, end }),
    )
    const unused = Object.keys(DICTIONARY.id).filter(
      (key) =>
        !BY_CODE.test(key) &&
        !literal.has(key) &&
        !made.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    )
    expect(unused).toEqual([])
  })

  it('has no refusal, journal entry or rule of which the code is nowhere', () => {
    const source = users
      .filter(({ path }) => path !== 'renderer/words/dictionary.ts')
      .map(({ text }) => text)
      .join('\n')
    const said = new Set(source.match(/[a-z][\w-]*/gi) ?? [])
    const made = [...source.matchAll(/`([a-z.-]+[.-])\$\{/gi)].map(([, start = '']) => start)
    const gone = Object.keys(DICTIONARY.id).filter((key) => {
      const code = key.replace(BY_CODE, '')
      const part = (start: string) => start.length > 4 && code.startsWith(start)
      return BY_CODE.test(key) && !said.has(code) && !said.has(key) && !made.some(part)
    })
    expect(gone).toEqual([])
  })

  it('puts the same values into a sentence in both languages', () => {
    const values = (sentence: string) =>
      [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort().join()
    const unlike = Object.entries(DICTIONARY.id).filter(
      ([key, sentence]) => values(sentence) !== values(DICTIONARY.en[key as 'act.merge']),
    )
    expect(unlike.map(([key]) => key)).toEqual([])
  })

  it('says everything once: no key stands in two topics', () => {
    const keys = product
      .filter(({ path }) => path.startsWith('renderer/words/id/'))
      .flatMap(({ text }) => [...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(new Set(keys).size).toBe(Object.keys(DICTIONARY.id).length)
  })
})

describe('code outside the dictionary', () => {
  /** Words no English sentence has, and no name in the code. */
  const INDONESIAN =
    /\b(yang|dari|untuk|dengan|tidak|belum|sudah|adalah|pada|atau|ini|itu|akan|dapat|jabatan|pegawai|usulan|berkas|lembar|kosong|perubahan|tanggal)\b/i
  const rooms =
    /^renderer\/(screens|print|papers|app|exchange\/(read|write|presets|forms|docx)|main|headless)/

  it('holds no sentence of its own: both languages stand side by side, or in the dictionary', () => {
    const found = product
      // A table by language says each text in both, or it does not compile.
      .filter(({ path, text }) => rooms.test(path) && !text.includes('Record<Language,'))
      .flatMap(({ path, text }) =>
        bare(text)
          .filter((line) => hasSentence(line, INDONESIAN))
          .map((line) => `${path}: ${line.trim()}`),
      )
    expect(found).toEqual([])
  })
})

/** Lines without comments. */
function bare(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, ''))
}

/** A text of two words or more in quotes, or between tags. */
function hasSentence(line: string, words: RegExp): boolean {
  // Said in both languages at one place, as the table of papers does.
  if (/\bid:\s*['"`]/.test(line)) return false
  const texts = [...line.matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`|>([^<>{}]+)</g)].flatMap((match) =>
    match.slice(1).filter((one) => one !== undefined),
  )
  return texts.some((one) => /[a-z]\s+[a-z]/i.test(one) && words.test(one))
}
