import { folded } from '../domain/readings/find.ts'
import { LANGUAGES } from '../domain/values/language.ts'
import { wordsIn } from '../words/words.ts'
import type { PageText } from './form/page-text.ts'
import { HELP_PAGES, type HelpPage } from './page-table.ts'
import { stepSentence } from './step-words.ts'
import { TERMS, type Term } from './term-table.ts'

/** How much a word counts by where it stands: in the title, among the everyday words, in the steps. */
const WEIGHTS = { title: 8, find: 5, steps: 1 } as const
/** Of a word one letter is forgiven from so many letters on, two from so many. */
const FORGIVEN = { one: 5, two: 9 } as const
/** Words a question is put with in either language; they look for nothing. */
const ASKING =
  'cara bagaimana gimana apa saya mau ingin untuk ke di dari yang dan atau bisa how to do i can the a an of in for my what is want'
const EMPTY_WORDS = new Set(ASKING.split(' '))

interface Indexed<T> {
  readonly thing: T
  readonly fields: readonly { readonly weight: number; readonly words: readonly string[] }[]
}

let pages: readonly Indexed<HelpPage>[] | null = null
let terms: readonly Indexed<Term>[] | null = null

/** Pages that answer a question in everyday words of either language, the likeliest first; none where nothing is asked. */
export function findPages(query: string): readonly HelpPage[] {
  pages ??= HELP_PAGES.map((thing) => ({ thing, fields: fieldsOf(thing) }))
  return found(pages, query)
}

/** The same for terms. */
export function findTerms(query: string): readonly Term[] {
  terms ??= TERMS.map((thing) => ({
    thing,
    fields: Object.values(thing.text).flatMap(({ name, text }) => [
      { weight: WEIGHTS.title, words: wordsOf(name) },
      { weight: WEIGHTS.steps, words: wordsOf(text) },
    ]),
  }))
  return found(terms, query)
}

/** Whether each word that is asked for begins a word of the text, or almost does. */
export function answers(text: string, query: string): boolean {
  const wanted = askedOf(query)
  const words = wordsOf(text)
  return wanted.length > 0 && wanted.every((word) => bestOf(words, word) > 0)
}

function fieldsOf({ text }: HelpPage): Indexed<HelpPage>['fields'] {
  return LANGUAGES.flatMap((language) => {
    const { title, find, steps }: PageText = text[language]
    const words = wordsIn(language)
    const said = steps.map((step) => stepSentence(words, step)).join(' ')
    return [
      { weight: WEIGHTS.title, words: wordsOf(title) },
      { weight: WEIGHTS.find, words: wordsOf(find) },
      { weight: WEIGHTS.steps, words: wordsOf(said) },
    ]
  })
}

function found<T>(shelf: readonly Indexed<T>[], query: string): readonly T[] {
  const wanted = askedOf(query)
  if (wanted.length === 0) return []
  return shelf
    .map(({ thing, fields }) => ({ thing, score: scoreOf(fields, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ thing }) => thing)
}

/** Every word has to be answered somewhere; each counts by its best place. */
function scoreOf(fields: Indexed<unknown>['fields'], wanted: readonly string[]): number {
  let sum = 0
  for (const word of wanted) {
    const best = Math.max(...fields.map(({ weight, words }) => weight * bestOf(words, word)))
    if (best === 0) return 0
    sum += best
  }
  return sum
}

/** 1 for the word itself, less for its beginning, least for one that is almost the same. */
function bestOf(words: readonly string[], wanted: string): number {
  let best = 0
  for (const word of words) {
    if (word === wanted) return 1
    if (word.startsWith(wanted)) best = Math.max(best, 0.8)
    else if (best < 0.5 && isAlmost(word, wanted)) best = 0.5
  }
  return best
}

function askedOf(query: string): string[] {
  const words = wordsOf(query)
  const telling = words.filter((word) => !EMPTY_WORDS.has(word))
  return telling.length > 0 ? telling : words
}

function wordsOf(text: string): string[] {
  return folded(text).split(' ').filter(Boolean)
}

/** Whether a word begins like what is typed but for a slip of the fingers. */
function isAlmost(word: string, wanted: string): boolean {
  if (wanted.length < FORGIVEN.one) return false
  const slips = wanted.length >= FORGIVEN.two ? 2 : 1
  if (word[0] !== wanted[0] || word.length < wanted.length - slips) return false
  return slipsBetween(wanted, word, slips) <= slips
}

/** Letters that differ between what is typed and the beginning of a word; two that changed places are one slip. */
function slipsBetween(typed: string, word: string, most: number): number {
  const end = Math.min(word.length, typed.length + most)
  let before: number[] = []
  let row = Array.from({ length: end + 1 }, (_, at) => at)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= end; j++) {
      const same = typed[i - 1] === word[j - 1]
      let least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const turned = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      if (turned) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  // The rest of a longer word is not typed yet.
  return Math.min(...row.slice(Math.max(0, typed.length - most)))
}
