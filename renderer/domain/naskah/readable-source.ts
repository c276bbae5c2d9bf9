import { get, type Structure, subtree } from '../structure/structure.ts'
import type { Scope } from './compose.ts'
import { officesInScope } from './compose.ts'
import { liveName } from './live-names.ts'
import type { Place } from './numbering.ts'
import { placeName as placeNamed } from './piece-index.ts'
import { referenceText } from './references.ts'
import { AS_COMPOSED, AS_TYPED } from './source.ts'
import type { PieceKey } from './text-tree.ts'

/**
 * Own words as somebody reads and types them: what is live stands in square brackets, "[dalam Pasal 3 huruf b]",
 * "[Bidang Statistik]", where the kept source has `{{key}}` and `[[unit:x]]`.
 */
export interface Reading {
  readonly structure: Structure
  readonly scope: Scope
  readonly places: ReadonlyMap<PieceKey, Place>
  /** Where the words stand. */
  readonly from: Place | null
}

const TOKEN = /\{\{(=?)([^{}]+)\}\}|\[\[([^[\]]*)\]\]/g
/** "[]": a line ends as it is typed; "[…]": what the program puts there. */
const SIGNS: ReadonlySet<string> = new Set([AS_TYPED.slice(1, -1), AS_COMPOSED.slice(1, -1)])
const BRACKET = /\[([^[\]]*)\]/g

/** Kept words as they are read, and which live part each bracket is. */
export function readableSource(
  source: string,
  reading: Reading,
): { readonly text: string; readonly live: ReadonlyMap<string, string> } {
  const live = new Map<string, string>()
  const text = source.replace(TOKEN, (token, bare, ref, named) => {
    if (token === AS_TYPED || token === AS_COMPOSED) return token.slice(1, -1)
    const said = named
      ? nameOf(reading, named)
      : referenceText(
          { ref, ...(bare ? { bare: true } : {}) },
          reading.from,
          reading.places,
          'letter',
        )
    let free = said
    for (let again = 2; live.has(free) && live.get(free) !== token; again++)
      free = `${said} ·${again}`
    live.set(free, token)
    return `[${free}]`
  })
  return { text, live }
}

/** A live name; or, of parts that are left to the program, where they stand. */
function nameOf({ structure, places }: Reading, id: string): string {
  if (!id.startsWith('…')) return liveName(structure, id)
  return `… ${placeNamed(places.get(id.slice(1)))}`.trim()
}

/** What was read and typed, as it is kept; brackets that mean nothing stay as they are and are named. */
export function keptSource(
  text: string,
  live: ReadonlyMap<string, string>,
  reading: Reading,
): { readonly source: string; readonly unknown: readonly string[] } {
  const unknown: string[] = []
  const source = text.replace(BRACKET, (whole, inner: string) => {
    const said = inner.trim()
    if (SIGNS.has(whole)) return `[${whole}]`
    const token = live.get(said) ?? liveToken(said, reading)
    if (token === null) unknown.push(said)
    return token ?? whole
  })
  return { source, unknown }
}

/** The live part that says this: a reference, or a name; null for neither. */
function liveToken(said: string, reading: Reading): string | null {
  const ref = keyOfReference(said, reading)
  if (ref) return `{{${/^(dalam|pada)\s/i.test(said) ? '' : '='}${ref}}}`
  const id = namesOf(reading).get(said)
  return id ? `[[${id}]]` : null
}

const STEPS = String.raw`(?:\s?(?:ayat \(\w+\)|huruf [a-z]{1,2}\d*|angka \d+[a-z]?))`
const REFERENCE = new RegExp(
  String.raw`^(?:(?:dalam|pada)\s+)?(?:(Pasal \d+[A-Z]*)(${STEPS}*)|(${STEPS}+)|(BAB [IVXLC]+[A-Z]?))$`,
  'i',
)

/** The piece that a reference means, as it would be read where these words stand; null where there is none. */
export function keyOfReference(said: string, { places, from }: Reading): PieceKey | null {
  const [, pasal, steps = '', within, bab] = REFERENCE.exec(said.trim()) ?? []
  const index = indexOf(places)
  if (bab) return index.get(bab.toUpperCase()) ?? null
  if (pasal) return index.get(placeName(pasal.slice(6).toUpperCase(), steps)) ?? null
  if (!within || !from) return null
  const own = from.pasal ?? ''
  const [first = ''] = from.steps
  const inAyat = first.startsWith('ayat') ? index.get(placeName(own, `${first} ${within}`)) : null
  return index.get(placeName(own, within)) ?? inAyat ?? null
}

function placeName(pasal: string, steps: string): string {
  return `${pasal} ${steps.trim().replace(/\s+/g, ' ').toLowerCase()}`.trim()
}

const indexes = new WeakMap<ReadonlyMap<PieceKey, Place>, ReadonlyMap<string, PieceKey>>()

function indexOf(places: ReadonlyMap<PieceKey, Place>): ReadonlyMap<string, PieceKey> {
  const known = indexes.get(places)
  if (known) return known
  const index = new Map<string, PieceKey>()
  for (const [key, { kind, mark, pasal, steps }] of places) {
    const name =
      kind === 'bab'
        ? mark
        : pasal !== null || (kind === 'item' && steps.length > 0)
          ? placeName(pasal ?? '', steps.join(' '))
          : ''
    if (name !== '' && !index.has(name)) index.set(name, key)
  }
  indexes.set(places, index)
  return index
}

/** Units and head posts of the offices in the text by their name, where only one bears it. */
function namesOf({ structure, scope }: Reading): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const twice = new Set<string>()
  const put = (name: string, id: string) => {
    if (names.has(name) && names.get(name) !== id) twice.add(name)
    names.set(name, id)
  }
  for (const office of officesInScope(structure, scope)) {
    for (const id of subtree(structure, office.id)) {
      const unit = get(structure, id)
      if (unit) put(unit.name.trim(), id)
    }
  }
  for (const name of twice) names.delete(name)
  return names
}

/** A stretch of typed text that could be live. */
export interface LiveOffer {
  readonly at: number
  readonly text: string
  readonly what: 'reference' | 'name'
}

const TYPED = new RegExp(
  String.raw`(?<![\w[])(?:(?:dalam|pada)\s+)?(?:Pasal \d+[A-Z]*${STEPS}*|${STEPS.replace(String.raw`\s?`, '')}${STEPS}*)(?![\w\]])`,
  'gi',
)
/** What follows where a place in another law is meant. */
const OF_ANOTHER =
  /^\s+(?:Undang|Peraturan (?!(?:Wali ?Kota|Bupati|Gubernur) ini)|UU\b|PP\b|Perpres|Permen|Perda)/i
/** A shorter name is too likely a word. */
const SHORTEST_NAME = 8

/** References and unit names that stand plainly in what was typed, in the order of the text. */
export function liveOffers(text: string, reading: Reading): LiveOffer[] {
  const taken = [...text.matchAll(BRACKET)].map(({ index, 0: all }) => [index, index + all.length])
  const free = (at: number, length: number) =>
    taken.every(([from = 0, to = 0]) => at + length <= from || at >= to)
  const offers: LiveOffer[] = []
  const offer = (at: number, said: string, what: LiveOffer['what']) => {
    if (!free(at, said.length)) return
    taken.push([at, at + said.length])
    offers.push({ at, text: said, what })
  }
  for (const { index, 0: said } of text.matchAll(TYPED)) {
    if (OF_ANOTHER.test(text.slice(index + said.length))) continue
    if (keyOfReference(said, reading)) offer(index, said, 'reference')
  }
  const names = [...namesOf(reading).keys()]
    .filter((name) => name.length >= SHORTEST_NAME && text.includes(name))
    .sort((a, b) => b.length - a.length)
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`
      if (!/[\p{L}\p{N}]/u.test(around)) offer(at, name, 'name')
    }
  }
  return offers.sort((a, b) => a.at - b.at)
}

/** The text with that stretch live. */
export function withLive(text: string, { at, text: said }: LiveOffer): string {
  return `${text.slice(0, at)}[${said}]${text.slice(at + said.length)}`
}
