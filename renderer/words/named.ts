import { withoutUnseen } from '../domain/values/unseen-signs.ts'

/*
 * Names within sentences: they are Indonesian, whatever language the sentence is in. A sentence of `namedIn` carries
 * signs around them that no text has (`withoutUnseen` takes them out of every value); they are never stored, and what
 * shows the sentence turns them into parts with a language of their own.
 */

const BEGIN = '\ufdd0'
const END = '\ufdd1'
/** Stands behind every sentence: put into another, it is no name. */
const SAID = '\ufdd2'

/** Values of sentences that are names of units, posts, people, offices or proposals. */
const NAMES: ReadonlySet<string> = new Set([
  ...[
    'name',
    'names',
    'unit',
    'units',
    'post',
    'posts',
    'person',
    'other',
    'parent',
    'into',
    'by',
    'office',
  ],
])

/** Of acts as the journal calls them also these, which elsewhere are days and numbers. */
const NAMES_OF_ACTS: ReadonlySet<string> = new Set([...NAMES, 'from', 'to'])

/** A part of a sentence. */
export interface Span {
  readonly text: string
  readonly isName: boolean
}

/** A value as it stands in a sentence, with its signs where it is a name. */
export function marked(slot: string, given: string, ofAct: boolean): string {
  if (given.includes(SAID) || given.includes(BEGIN)) return given.replaceAll(SAID, '')
  const value = withoutUnseen(given)
  return value !== '' && (ofAct ? NAMES_OF_ACTS : NAMES).has(slot)
    ? `${BEGIN}${value}${END}`
    : value
}

/** A sentence that knows that it is one. */
export function asSaid(sentence: string): string {
  return sentence + SAID
}

/**
 * The parts of a text.
 * @param ofNames names stand in it: what comes behind its last sentence is one
 */
export function spansOf(text: string, ofNames = false): readonly Span[] {
  const sentences = text.split(SAID)
  const rest = sentences.pop() ?? ''
  const parts = sentences.join('').split(/(\ufdd0[^\ufdd1]*\ufdd1)/)
  const spans = parts.map((part) => ({ text: unmarked(part), isName: part.startsWith(BEGIN) }))
  return [...spans, { text: rest, isName: ofNames }].filter((span) => span.text !== '')
}

/** The names in a sentence. */
export function namesSaid(text: string): readonly string[] {
  return spansOf(text).flatMap((span) => (span.isName ? [span.text] : []))
}

/** The sentence without any signs, as it stands in titles and labels. */
export function unmarked(text: string): string {
  return text.replace(/[\ufdd0-\ufdd2]/g, '')
}
