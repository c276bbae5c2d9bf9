import type { Source } from './derivation.ts'

/** Who read one thing, by number: one of them, a few in the order in which they came, or a bit for each. */
type Numbers = number | number[] | Uint32Array

/** What was read of one source. */
interface Page {
  /** Keys read what bears their own name: no need to write down each. */
  own: boolean
  /** By turns what was read and the key that read it, as they came; all of them are in `at` once that is there. */
  log: string[]
  at: Map<string, Numbers> | null
  /** How often the log was looked through. */
  looks: number
  /** A log so long is put in order, so that what is read again is not written down again. */
  longest: number
}

/** A log looked through so often is put in order: until then that would cost more. */
const MOST_LOOKS = 16
/** By so much a log may grow after the first judgement. */
const GROWTH = 1024
/** A list at least so long is given up for bits, where these take no more room. */
const LONG = 32

/**
 * Who read what: for each thing that was read, the keys whose values were worked out of it. One book serves all
 * structures and days a derivation is asked for. What is read no more stays in it: that costs a value worked out once
 * too often, never one too few. A read of the first judgement costs two places in a list; the list is put in order, a
 * source at a time, when it was asked often.
 */
export class Readers {
  readonly #pages = new Map<Source, Page>()
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  /** Whether it was asked yet: then the first judgement is over. */
  #isAsked = false
  #count = 0
  /** How many reads are written down. */
  get count(): number {
    return this.#count
  }

  /** Writes down that the value of `key` was worked out of what is there at `at`. */
  add(source: Source, at: string, key: string): void {
    let page = this.#pages.get(source)
    if (page === undefined) {
      page = { own: false, log: [], at: null, looks: 0, longest: this.#isAsked ? GROWTH : Infinity }
      this.#pages.set(source, page)
    }
    if (at === key) {
      page.own = true
      return
    }
    if (page.at !== null) {
      if (this.#isNew(page.at, at, this.#numberOf(key))) this.#count++
      return
    }
    const { log } = page
    // One value reads the same thing again and again.
    if (log[log.length - 1] === key && log[log.length - 2] === at) return
    this.#count++
    if (log.push(at, key) > page.longest) this.#inOrder(page)
  }

  /** Adds the keys whose values read that. */
  into(keys: Set<string>, source: Source, at: string): void {
    if (!this.#isAsked) this.#endFirst()
    const page = this.#pages.get(source)
    if (!page) return
    if (page.own) keys.add(at)
    const known = this.#ordered(page)?.get(at)
    if (page.at === null) {
      for (let i = 0; i < page.log.length; i += 2)
        if (page.log[i] === at) keys.add(page.log[i + 1] as string)
    } else if (typeof known === 'number') keys.add(this.#names[known] as string)
    else if (known instanceof Uint32Array) this.#addNamed(keys, known)
    else for (const one of known ?? []) keys.add(this.#names[one] as string)
  }

  /** The page in order; null as long as it is not worth that. */
  #ordered(page: Page): Page['at'] {
    return page.at !== null || page.looks++ < MOST_LOOKS ? page.at : this.#inOrder(page)
  }

  #endFirst(): void {
    this.#isAsked = true
    for (const page of this.#pages.values()) page.longest = page.log.length + GROWTH
  }

  #inOrder(page: Page): Map<string, Numbers> {
    const at = new Map<string, Numbers>()
    for (let i = 0; i < page.log.length; i += 2) {
      const number = this.#numberOf(page.log[i + 1] as string)
      if (!this.#isNew(at, page.log[i] as string, number)) this.#count--
    }
    page.log = []
    page.at = at
    return at
  }

  #isNew(page: Map<string, Numbers>, at: string, number: number): boolean {
    const known = page.get(at)
    if (known === number) return false
    if (known === undefined) page.set(at, number)
    else if (typeof known === 'number') page.set(at, [known, number])
    else if (known instanceof Uint32Array) return hasNowBit(page, at, known, number)
    else if (known[known.length - 1] === number || known.includes(number)) return false
    else if (known.push(number) >= LONG && known.length * 32 >= this.#names.length) {
      const bits = new Uint32Array((this.#names.length >>> 5) + 1)
      for (const one of known) setBit(bits, one)
      page.set(at, bits)
    }
    return true
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#names.length)
    return this.#names.push(key) - 1
  }

  #addNamed(keys: Set<string>, bits: Uint32Array): void {
    for (const [at, word] of bits.entries()) {
      for (let left = word; left !== 0; left &= left - 1)
        keys.add(this.#names[at * 32 + 31 - Math.clz32(left & -left)] as string)
    }
  }
}

/** Sets a bit; false where it was set before. */
function hasNowBit(
  page: Map<string, Numbers>,
  at: string,
  bits: Uint32Array,
  number: number,
): boolean {
  const word = bits[number >>> 5]
  if (word === undefined) {
    const room = new Uint32Array((number >>> 5) + 1 + (bits.length >>> 1))
    room.set(bits)
    page.set(at, room)
    setBit(room, number)
  } else if (word & (1 << (number & 31))) return false
  else setBit(bits, number)
  return true
}

function setBit(bits: Uint32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
}
