import type { Source } from './derivation.ts'

/**
 * Who read what: for each thing that was read, the keys whose values were worked out of it. One book serves all
 * structures and days a derivation is asked for. What is read no more stays in it: that costs a value worked out once
 * too often, never one too few.
 */
export class Readers {
  readonly #bySource = new Map<Source, Map<string, string | Set<string>>>()
  /** Sources of which a key read what bears its own name: no need to write down each. */
  readonly #own = new Set<Source>()
  #count = 0
  /** How many reads are written down. */
  get count(): number {
    return this.#count
  }

  add(source: Source, at: string, key: string): void {
    if (at === key) {
      this.#own.add(source)
      return
    }
    let readers = this.#bySource.get(source)
    if (!readers) {
      readers = new Map()
      this.#bySource.set(source, readers)
    }
    const known = readers.get(at)
    if (known === key) return
    if (known === undefined) readers.set(at, key)
    else if (typeof known === 'string') readers.set(at, new Set([known, key]))
    else {
      const before = known.size
      if (known.add(key).size === before) return
    }
    this.#count++
  }

  /** Adds the keys whose values read that. */
  into(keys: Set<string>, source: Source, at: string): void {
    if (this.#own.has(source)) keys.add(at)
    const known = this.#bySource.get(source)?.get(at)
    if (typeof known === 'string') keys.add(known)
    else if (known) for (const key of known) keys.add(key)
  }
}
