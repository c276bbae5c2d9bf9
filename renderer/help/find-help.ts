import { slipsTo } from '../domain/readings/almost-word.ts'
import { folded } from '../domain/readings/find.ts'
import { LANGUAGES } from '../domain/values/language.ts'
import { wordsIn } from '../words/words.ts'
import type { PageText } from './form/page-text.ts'
import { HELP_PAGES, type HelpPage } from './page-table.ts'
import { stepSentence } from './step-words.ts'
import { TERMS, type Term } from './term-table.ts'

/** How much a word counts by where it stands: in the title, among the everyday words, in the steps. */
const WEIGHTS = { title: 8, find: 5, steps: 1 } as const
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
  const answered = shelf.map(({ thing, fields }) => ({
    thing,
    scores: wanted.map((word) => wordScore(fields, word)),
  }))
  const whole = answered.filter(({ scores }) => scores.every((score) => score > 0))
  if (whole.length > 0)
    return best(whole.map(({ thing, scores }) => ({ thing, score: sum(scores) })))
  return best(answersToMost(answered, wanted.length))
}

/**
 * Where nothing answers every word: what answers half of them or more, a word counting the more the fewer answer it
 * ("pegawai pindah bidang" is about moving).
 */
function answersToMost<T>(
  answered: readonly { readonly thing: T; readonly scores: readonly number[] }[],
  count: number,
): readonly Scored<T>[] {
  const bearing = Array.from(
    { length: count },
    (_, at) => answered.filter(({ scores }) => (scores[at] ?? 0) > 0).length,
  )
  return answered
    .filter(({ scores }) => scores.filter((score) => score > 0).length >= count / 2)
    .map(({ thing, scores }) => {
      const weighed = scores.map(
        (score, at) => score * Math.log(1 + answered.length / (bearing[at] || 1)),
      )
      return { thing, score: sum(weighed) }
    })
}

interface Scored<T> {
  readonly thing: T
  readonly score: number
}

function best<T>(scored: readonly Scored<T>[]): readonly T[] {
  return [...scored].sort((a, b) => b.score - a.score).map(({ thing }) => thing)
}

function sum(scores: readonly number[]): number {
  return scores.reduce((whole, score) => whole + score, 0)
}

/** How well fields answer a word, by its best place; 0 where they do not. */
function wordScore(fields: Indexed<unknown>['fields'], word: string): number {
  return Math.max(...fields.map(({ weight, words }) => weight * bestOf(words, word)))
}

/** 1 for the word itself, less for its beginning, least for one that is almost the same. */
function bestOf(words: readonly string[], wanted: string): number {
  let best = 0
  for (const word of words) {
    if (word === wanted) return 1
    if (word.startsWith(wanted)) best = Math.max(best, 0.8)
    else if (best < 0.5 && slipsTo(word, wanted) !== null) best = 0.5
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
