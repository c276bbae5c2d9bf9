import { describe, expect, it } from 'vitest'
import { DICTIONARY, type WordKey } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const en = wordsIn('en')
const indonesian: Readonly<Record<string, string | undefined>> = DICTIONARY.id
/** What somebody may type to find an action is every word there is for it. */
const SENTENCES = Object.entries<string>(DICTIONARY.en).filter(([key]) => !key.startsWith('asked.'))

/** One word for one thing: what stands in Indonesian, and how it is called in English and never else. */
const ONE_WORD: readonly (readonly [thing: RegExp, never: RegExp])[] = [
  [/\bbidang\b/i, /\bdivisions?\b/i],
  [/\bpegawai\b/i, /\b(employees?|workers?)\b/i],
  [/\bPl[th]\b/i, /\bacting officials?\b/i],
  [/\bformasi\b/i, /\bformations?\b/i],
  [/\busulan\b/i, /\b(suggestions?|petitions?)\b/i],
  [/\bunit( kerja)?\b/i, /\b(departmental units?|nodes?|work units?)\b/i],
  [/\bkosong\b/i, /\b(empty|open) (post|seat)s?\b/i],
  [/\bseksi\b/i, /\bsubsections?\b/i],
  [/\blarangan\b/i, /\b(bans?|moratoriums?)\b/i],
  [/\brekan\b/i, /\b(coworkers?|co-workers?|peers?)\b/i],
  [/\beselon\b/i, /\bechelons?\b/i],
  [/\b(pe)?lanti(k|kan)\b/i, /\binaugurat/i],
  // Of the oath English speaks where Indonesian does.
  [/^(?!.*(sumpah|janji)).*lantik/i, /\boaths?\b/i],
  [/\bkelas\b/i, /(?<!\{)\b(kelas|grades?)\b/i],
  [/\btipe\b/i, /(?<!\{)\btipe\b/i],
  [/\blampiran\b/i, /\bannex(es)?\b/i],
  [/\bpeta jabatan\b/i, /\bpost maps?\b/i],
]

/** The noun that a number counts: at most one word lies between, and it is no verb. */
const VERBS =
  /^(has|is|was|does|acts|ends|gets|goes|comes|holds|its|as|this|retires|needs|leaves|lasts|follows|becomes|moves|lies|hides|falls|waits|takes|suffices|stays|says|reports|proposes|merges|means|maps|loses|limits|lacks|keeps|fills|differs|changes|asks|places|afterwards|kelas|less|unless|across|always|previous|point|others|of)$/

describe('English', () => {
  it.each(ONE_WORD)('has one word for what is %s in Indonesian', (thing, never) => {
    const other = SENTENCES.filter(
      ([key, said]) => thing.test(indonesian[key] ?? '') && never.test(said),
    )
    expect(other).toEqual([])
  })

  it('says “1 day” and “2 days”, whatever is counted', () => {
    const wrong: string[] = []
    for (const [key, sentence] of SENTENCES) {
      const names = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
      for (const one of new Set(names)) {
        const values = Object.fromEntries(names.map((name) => [name, name === one ? 1 : 7]))
        const said = en(key as WordKey, values)
        const counted = /(?<![\d.,/:–-]|sheet |row |change |line )\b1 ([a-z]+ )?([a-z]+s)\b/.exec(
          said,
        )
        const [, between = '', noun = ''] = counted ?? []
        if (counted && !VERBS.test(noun) && !VERBS.test(between.trim()))
          wrong.push(`${key}: ${said}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
