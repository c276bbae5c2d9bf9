import { fullName } from '../records/full-name.ts'
import type { Person } from '../records/records.ts'

/** Takes what is private out of running text. */
export interface TextSweep {
  /** The text with every known name replaced by what the person is called instead, and every NIP by `…`. */
  text(text: string): string
  /** Whether the end of an id was made from a name or an NIP. */
  isTelling(idEnd: string): boolean
}

/** A name as its words, in small letters. */
interface KnownName {
  readonly words: readonly string[]
  readonly instead: string
}

/** Shorter names are words of every other kind too. */
const LEAST_LETTERS = 3
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu
/** Eighteen digits however they are parted, and no digit beside them. */
const NIP = /(?<!\d)\d(?:[ .\u00a0-]?\d){17}(?!\d)/g
const HIDDEN_NIP = '…'

/**
 * @param names whether names are swept
 * @param nips whether NIPs are
 * @param instead what each person is called instead
 */
export function textSweep(
  people: Iterable<Person>,
  { names, nips }: { readonly names: boolean; readonly nips: boolean },
  instead: (person: Person) => string,
): TextSweep {
  const known = names ? byFirstWord(people, instead) : new Map<string, KnownName[]>()
  const withoutNames = (text: string) => (known.size === 0 ? text : swept(text, known))
  return {
    text(text) {
      const rest = nips ? text.replace(NIP, HIDDEN_NIP) : text
      return withoutNames(rest)
    },
    isTelling(idEnd) {
      const text = idEnd.replace(/[_~.-]+/g, ' ')
      if (nips && /\d{9}/.test(text.replace(/\s/g, ''))) return true
      return withoutNames(text) !== text
    },
  }
}

function byFirstWord(
  people: Iterable<Person>,
  instead: (person: Person) => string,
): ReadonlyMap<string, readonly KnownName[]> {
  const known = new Map<string, KnownName[]>()
  for (const person of people) {
    for (const name of [fullName(person), person.name]) {
      const words = wordsOf(name).map(({ word }) => word)
      const [first = ''] = words
      if (words.join('').length < LEAST_LETTERS) continue
      const list = known.get(first) ?? []
      list.push({ words, instead: instead(person) })
      known.set(first, list)
    }
  }
  // The longest first: a name with its titles goes before the name alone.
  for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length)
  return known
}

function swept(text: string, known: ReadonlyMap<string, readonly KnownName[]>): string {
  const words = wordsOf(text)
  let result = ''
  let from = 0
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first) continue
    const found = known
      .get(first.word)
      ?.find((name) => name.words.every((word, step) => words[at + step]?.word === word))
    if (!found) continue
    const last = words[at + found.words.length - 1] ?? first
    result += text.slice(from, first.from) + found.instead
    from = last.to
    at += found.words.length - 1
  }
  return result + text.slice(from)
}

function wordsOf(text: string) {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    from: index,
    to: index + word.length,
  }))
}
