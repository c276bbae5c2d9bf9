import type { CalendarDate } from '../../values/calendar-date.ts'
import type { PersistentMap } from '../../values/persistent-map.ts'
import { recordCount, type Structure } from '../structure.ts'
import { changedParts } from './changed-parts.ts'
import { type Derivation, type DerivedSource, type Rule, WHOLE } from './derivation.ts'
import { DerivedValues, type Knower } from './derived-values.ts'
import { Readers } from './readers.ts'
import { witnessOf } from './watched.ts'

/** The day on which values are asked for that are the same on any. */
export const ANY_DAY = '0000-00-00' as CalendarDate

/** Structures on a day whose values are kept to go on from: what is in force, a draft, its options, what was before. */
const MOST_KEPT = 6
/** Days of one structure whose values are kept. */
const MOST_DAYS = 4
/** A structure that differs so little from a kept one is not compared with the others. */
const NEAR = 100
/** Reads written down beyond twice those of the beginning: then all is worked out anew. */
const SPARE_READS = 50_000

/** Every derivation there is, for who has to see that none is forgotten. */
export const DERIVATIONS: KeptDerivation<unknown>[] = []

/** Knows the values of one rule on the structures asked for last. */
export class KeptDerivation<V> implements Derivation<V> {
  readonly rule: Rule<V>
  readonly #ofStructure = new WeakMap<Structure, DerivedValues<V>[]>()
  readonly #sources = new Map<CalendarDate, DerivedSource>()
  #lastSource: { readonly on: CalendarDate; readonly source: DerivedSource } | null = null
  #recent: DerivedValues<V>[] = []
  #readers = new Readers()
  #knower = knowerOf(this.#readers)
  #firstReads: number | null = null

  constructor(rule: Rule<V>) {
    this.rule = rule
    DERIVATIONS.push(this as KeptDerivation<unknown>)
  }

  source(on: CalendarDate): DerivedSource {
    if (this.#lastSource?.on === on) return this.#lastSource.source
    const source = this.#sources.get(on) ?? {
      changed: (from: Structure, to: Structure) => this.#changed(from, to, on),
    }
    this.#sources.set(on, source)
    this.#lastSource = { on, source }
    return source
  }

  /** Kept per structure and day; what is not known yet is worked out when it is asked for. */
  valuesOf(structure: Structure, on: CalendarDate): DerivedValues<V> {
    const last = this.#recent[0]
    if (last?.structure === structure && last.on === on) return last
    const known = this.#known(structure, on)
    if (known) return this.#lastAsked(known)
    this.#forgetOldReads()
    const earlier = this.#nearest(structure, on)
    const waiting = earlier && this.#touched(earlier, structure)
    const values = new DerivedValues(this, this.#knower, structure, on, waiting, earlier)
    this.#ofStructure.set(structure, [values, ...this.keptOf(structure)].slice(0, MOST_DAYS))
    return this.#lastAsked(values)
  }

  /** The values kept of a structure, on each day asked for last. */
  keptOf(structure: Structure): readonly DerivedValues<V>[] {
    return this.#ofStructure.get(structure) ?? []
  }

  #known(structure: Structure, on: CalendarDate): DerivedValues<V> | undefined {
    return this.keptOf(structure).find((one) => one.on === on)
  }

  #lastAsked(values: DerivedValues<V>): DerivedValues<V> {
    if (values === this.#recent[0] || values.knower !== this.#knower) return values
    const others = this.#recent.filter((one) => one !== values)
    this.#recent = [values, ...others].slice(0, MOST_KEPT)
    return values
  }

  /** The values to go on from: those of the structure that differs least; null where all are strangers. */
  #nearest(structure: Structure, on: CalendarDate): DerivedValues<V> | null {
    let nearest: DerivedValues<V> | null = null
    let fewest = recordCount(structure)
    for (const one of this.#recent) {
      if (one.on !== on || (this.rule.keys && !one.isWhole)) continue
      const { count } = changedParts(one.structure, structure)
      if (count > fewest) continue
      nearest = one
      fewest = count
      if (count <= NEAR) break
    }
    return nearest
  }

  /** Keys whose value may be another: they read what changed, or they are worked out of one that did. */
  #touched(earlier: DerivedValues<V>, structure: Structure): Set<string> {
    const { keys } = this.rule
    const touched = new Set<string>()
    const before = earlier.whole()
    const parts = changedParts(earlier.structure, structure)
    for (const [source, changed] of parts.keys) {
      for (const at of changed) this.#readers.into(touched, source, at)
      this.#readers.into(touched, source, WHOLE)
      if (source === keys) for (const at of changed) touched.add(at)
    }
    if (parts.count > 0) this.#readers.into(touched, 'everything', WHOLE)
    const own = this.source(earlier.on)
    for (const source of earlier.sources) {
      if (source === own) continue
      const changed = source.changed(earlier.structure, structure)
      if (!changed)
        return new Set([...before.keys(), ...(keys ? structure.tables[keys].keys() : [])])
      let any = false
      for (const at of changed) {
        this.#readers.into(touched, source, at)
        any = true
      }
      if (any) this.#readers.into(touched, source, WHOLE)
    }
    // A set visits what is added to it on the way.
    if (earlier.sources.has(own)) for (const at of touched) this.#readers.into(touched, own, at)
    // The book knows readers of other structures and days too.
    for (const at of touched) {
      if (!before.has(at) && !(keys && structure.tables[keys].has(at))) touched.delete(at)
    }
    return touched
  }

  #changed(from: Structure, to: Structure, on: CalendarDate): Iterable<string> | null {
    const was = this.#known(from, on)
    if (!was) return null
    const changed: string[] = []
    was.whole().differences(this.valuesOf(to, on).whole(), (key) => changed.push(key))
    return changed
  }

  #forgetOldReads(): void {
    if (this.#recent.length === 0) return
    this.#firstReads ??= this.#readers.count
    if (this.#readers.count <= 2 * this.#firstReads + SPARE_READS) return
    this.#readers = new Readers()
    this.#knower = knowerOf(this.#readers)
    this.#recent = []
    this.#firstReads = null
  }
}

function knowerOf(readers: Readers): Knower {
  return {
    isTrial: false,
    valuesOf: (derivation, structure, on) => derivation.valuesOf(structure, on),
    hear: (source, at, key) => readers.add(source, at, key),
  }
}

/** The values of every record of a kind. */
export interface Derived<V> {
  /** All of a structure on a day, by key. The same object as long as both are the same. */
  (structure: Structure, on: CalendarDate): PersistentMap<V>
  /** The value of one key; undefined where none is kept for it. */
  of(structure: Structure, on: CalendarDate, key: string): V | undefined
  /** Works them all out a few keys at a time, with pauses. */
  inSlices(structure: Structure, on: CalendarDate): Generator<void, void>
}

/**
 * Derives a value for every record of a kind. What each reads is noted: after an edit only those are worked out again
 * that read what it changes. The answer is always the same as from nothing.
 */
export function derived<V>(rule: Rule<V> & Required<Pick<Rule<V>, 'keys'>>): Derived<V> {
  const derivation = new KeptDerivation(rule)
  return Object.assign(
    (structure: Structure, on: CalendarDate) => {
      const witness = witnessOf(structure)
      if (!witness) return derivation.valuesOf(structure, on).whole()
      witness.saw(derivation.source(on), WHOLE)
      return witness.valuesOf(derivation, on).whole()
    },
    {
      of: (structure: Structure, on: CalendarDate, key: string) =>
        valueFor(derivation, structure, on, key),
      *inSlices(structure: Structure, on: CalendarDate) {
        yield* derivation.valuesOf(structure, on).work()
      },
    },
  )
}

/** The value of a key for a structure on a day. */
export type WhenAsked<V> = (structure: Structure, on: CalendarDate, key: string) => V

/** Derives a value for every key that is asked for, in the same way. */
export function derivedWhenAsked<V>(
  rule: Omit<Rule<V>, 'keys' | 'value'> & {
    value(read: Structure, on: CalendarDate, key: string): V
  },
): WhenAsked<V> {
  const derivation = new KeptDerivation<V>(rule)
  return (structure, on, key) => valueFor(derivation, structure, on, key) as V
}

function valueFor<V>(
  derivation: Derivation<V>,
  structure: Structure,
  on: CalendarDate,
  key: string,
): V | undefined {
  const witness = witnessOf(structure)
  if (!witness) return derivation.valuesOf(structure, on).get(key)
  witness.saw(derivation.source(on), key)
  return witness.valuesOf(derivation, on).get(key)
}
