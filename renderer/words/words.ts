import type { StoredLabel } from '../domain/structure/journal/history.ts'
import { parseIsoDate } from '../domain/values/calendar-date.ts'
import { LANGUAGES, type Language, OF_NAMES } from '../domain/values/language.ts'
import type { Problem } from '../domain/values/result.ts'
import { withoutUnseen } from '../domain/values/unseen-signs.ts'
import { DICTIONARY, type WordKey } from './dictionary.ts'
import { longDate } from './figures/long-date.ts'
import { mannerOf } from './figures/spoken.ts'
import { difference, wholeNumber } from './figures/whole-number.ts'
import { asSaid, marked } from './named.ts'

/** The values of a sentence, by the name that stands in `{{}}`. */
export type Params = Readonly<Record<string, string | number>>

/** The words of the program in one language, for screen, paper and files alike. */
export interface Words {
  readonly language: Language
  (key: WordKey, params?: Params): string
  label(label: StoredLabel): string
  problem(problem: Problem): string
  /** `1.234` in Indonesian, `1,234` in English. */
  whole(value: number): string
  /** `+3`, `−2`, `0`: a true minus sign. */
  signed(value: number): string
}

/** The words in that language. */
export function wordsIn(language: Language): Words {
  return WORDS[language]
}

/** The same, with signs around the names in its sentences where they are of another language; see `named`. */
export function namedIn(language: Language): Words {
  return NAMED[language]
}

const WORDS = inEach(wordsMade)
const NAMED = inEach((language) =>
  language === OF_NAMES ? WORDS[language] : wordsMade(language, true),
)

function inEach(made: (language: Language) => Words): Readonly<Record<Language, Words>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, made(language)])) as Readonly<
    Record<Language, Words>
  >
}

/** Of numbers that say their sign. */
const MINUS = '−'

function wordsMade(language: Language, isNamed = false): Words {
  const sentences: Readonly<Record<string, string>> = DICTIONARY[language]
  const plurals = new Intl.PluralRules(language)
  const said = (key: string, params: Params = {}, ofAct = false) => {
    const count = Number(String(params.count).replace(MINUS, '-'))
    const ofCount = Number.isInteger(count) ? sentences[`${key}_${plurals.select(count)}`] : null
    const sentence = ofCount ?? sentences[key] ?? key
    if (!isNamed) return filled(sentence, params, language, (_, value) => withoutUnseen(value))
    const put = (slot: string, value: string) => marked(slot, value, ofAct)
    return asSaid(filled(sentence, params, language, put))
  }
  return Object.assign((key: WordKey, params?: Params) => said(key, params), {
    language,
    label: ({ code, params }: StoredLabel) =>
      said(
        Object.hasOwn(sentences, `label.${code}`) ? `label.${code}` : 'journal.unknown',
        params,
        true,
      ),
    problem: ({ code, params }: Problem) =>
      said(`problem.${code}`, saidValues(params, sentences, language)),
    whole: (value: number) => wholeNumber(value, language),
    signed: (value: number) => difference(value, language),
  })
}

/** The sentence with its `{{values}}` put in; whole numbers are written 1.234 in Indonesian, 1,234 in English. */
function filled(
  sentence: string,
  params: Params,
  language: Language,
  put: (slot: string, value: string) => string,
): string {
  const isOne = (name: string) => String(params[name]) === '1'
  const counted = mannerOf(language).counted(sentence, isOne)
  return counted.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = params[name] ?? ''
    return Number.isInteger(value) ? wholeNumber(Number(value), language) : put(name, String(value))
  })
}

/** Days of the calendar among the values, as people write them, and a cause by its name. */
function saidValues(
  params: Params,
  sentences: Readonly<Record<string, string>>,
  language: Language,
): Params {
  const said = Object.entries(params).map(([name, value]) => {
    if (name === 'cause') return [name, sentences[`cause.${value}`] ?? value]
    const date = typeof value === 'string' ? parseIsoDate(value) : null
    return [name, date ? longDate(date, language) : value]
  })
  return Object.fromEntries(said) as Params
}
