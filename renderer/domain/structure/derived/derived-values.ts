import type { CalendarDate } from '../../values/calendar-date.ts'
import { PersistentMap } from '../../values/persistent-map.ts'
import type { Structure } from '../structure.ts'
import type { Derivation, DerivedSource, Source, Values, Witness } from './derivation.ts'
import {
  breakOff,
  comeUp,
  fromTheGround,
  type Grounded,
  goDown,
  isTooDeep,
} from './from-the-ground.ts'
import { watched } from './watched.ts'

/** Keys between two pauses: a fraction of a frame. */
const SLICE_KEYS = 32

/** Who asks for values: knows others, and hears what they are worked out of. */
export interface Knower {
  readonly isTrial: boolean
  valuesOf<V>(derivation: Derivation<V>, structure: Structure, on: CalendarDate): Values<V>
  hear(source: Source, at: string, key: string): void
}

/** The values of one derivation for a structure on a day, some of them not worked out yet. */
export class DerivedValues<V> implements Values<V>, Witness, Grounded<V | undefined> {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly knower: Knower
  /** What other derived values these were worked out of. */
  readonly sources: Set<DerivedSource>
  readonly #derivation: Derivation<V>
  readonly #read: Structure
  #values: PersistentMap<V>
  /** Worked out for this structure, beside what was taken over from an earlier one. */
  readonly #fresh = new Map<string, V | undefined>()
  /** Still to be worked out, null: all there are. What an earlier structure said of these does not hold. */
  #waiting: ReadonlySet<string> | null
  /** Whether a key without a value has none, or was only never asked for. */
  readonly #hasAll: boolean
  /** Keys being worked out, the innermost last. */
  readonly #open: string[] = []
  /** Keys put off until what they ask for is there. */
  readonly #putOff = new Set<string>()
  /** By what was put off, or is being worked out since: those that were being worked out and asked for it. */
  readonly #askers = new Map<string, readonly string[]>()
  readonly #ringed = new Set<string>()
  #key: string | null = null
  #lastSource: Source | null = null
  /** The key whose turn it is where all are worked out from nothing. */
  #passed: string | null = null

  /** `earlier`: values of another structure, which hold but for those waiting. */
  constructor(
    derivation: Derivation<V>,
    knower: Knower,
    structure: Structure,
    on: CalendarDate,
    waiting: ReadonlySet<string> | null,
    earlier: DerivedValues<V> | null = null,
  ) {
    this.#derivation = derivation
    this.knower = knower
    this.structure = structure
    this.on = on
    this.#waiting = waiting
    this.#values = earlier?.whole() ?? PersistentMap.empty()
    this.#hasAll = derivation.rule.keys !== undefined
    this.sources = new Set(earlier?.sources)
    this.#read = watched(structure, this)
  }

  get isTrial(): boolean {
    return this.knower.isTrial
  }

  get isWhole(): boolean {
    return this.#waiting?.size === 0
  }

  saw(source: Source, at: string): void {
    if (this.#key === null) return
    this.knower.hear(source, at, this.#key)
    if (typeof source === 'string' || source === this.#lastSource) return
    this.#lastSource = source
    this.sources.add(source)
  }

  valuesOf<W>(derivation: Derivation<W>, on: CalendarDate): Values<W> {
    const isOwn = on === this.on && (derivation as Derivation<unknown>) === this.#derivation
    if (isOwn) return this as unknown as Values<W>
    return this.knower.valuesOf(derivation, this.structure, on)
  }

  /** Works out what is waiting, with a pause after every few. */
  *work(): Generator<void, void> {
    const { keys } = this.#derivation.rule
    const isAnew = this.#waiting === null
    let asked = 0
    for (const key of this.#waiting ?? (keys ? this.structure.tables[keys].keys() : NONE)) {
      if (++asked % SLICE_KEYS === 0) yield
      if (this.#fresh.has(key)) continue
      this.#passed = isAnew ? key : null
      fromTheGround(this, key)
    }
    this.#passed = null
    this.#waiting = NONE
  }

  whole(): PersistentMap<V> {
    for (const _ of this.work());
    if (this.#fresh.size > 0) {
      this.#values = this.#values.with(this.#fresh)
      this.#fresh.clear()
    }
    return this.#values
  }

  get(key: string): V | undefined {
    if (this.#fresh.size > 0) {
      const fresh = this.#fresh.get(key)
      if (fresh !== undefined || this.#fresh.has(key)) return fresh
    }
    if (this.#waiting && !this.#waiting.has(key)) {
      const value = this.#values.get(key)
      if (value !== undefined || this.#hasAll) return value
    }
    return fromTheGround(this, key)
  }

  /** Works a value out, unless it was worked out meanwhile for one that was put off. */
  worked(key: string): V | undefined {
    if (this.#fresh.has(key)) return this.#fresh.get(key)
    if (this.#open.includes(key) || this.#putOff.has(key)) return this.#closeRing(key)
    if (isTooDeep()) {
      this.#askers.set(key, [...this.#open])
      breakOff(() => this.#putOffUntilWorked(key))
    }
    const before = this.#key
    goDown()
    this.#key = key
    this.#open.push(key)
    try {
      return this.#keep(key, this.#valueOf(key))
    } finally {
      this.#open.pop()
      this.#key = before
      comeUp()
    }
  }

  #valueOf(key: string): V | undefined {
    const { keys, value } = this.#derivation.rule
    const isGone = keys && key !== this.#passed && !this.structure.tables[keys].has(key)
    return isGone ? undefined : value(this.#read, this.on, key)
  }

  /** Until then a key that asks for it in turn closes a ring. */
  #putOffUntilWorked(key: string): void {
    this.#putOff.delete(key)
    try {
      this.worked(key)
      this.#askers.delete(key)
    } catch (thrown) {
      this.#putOff.add(key)
      throw thrown
    }
  }

  #keep(key: string, worked: V | undefined): V | undefined {
    const { same, inRing } = this.#derivation.rule
    const value = this.#ringed.size > 0 && this.#ringed.delete(key) ? inRing : worked
    const earlier = same && value !== undefined ? this.#values.get(key) : undefined
    const isSame = earlier !== undefined && value !== undefined && same?.(earlier, value)
    const kept = isSame ? earlier : value
    // Each is passed once; when all were, that it has none is told by what is not there.
    if (kept !== undefined || key !== this.#passed) this.#fresh.set(key, kept)
    return kept
  }

  /** All that are worked out inside the key, and ask for it, are of one ring: whichever was asked for first. */
  #closeRing(key: string): V | undefined {
    const { name, inRing } = this.#derivation.rule
    if (inRing === undefined) throw new Error(`${name} of ${key} is worked out of itself`)
    const at = this.#open.indexOf(key)
    const inside = at < 0 ? [...this.#askersInside(key), ...this.#open] : this.#open.slice(at)
    for (const one of inside) this.#ringed.add(one)
    return inRing
  }

  /** Those broken off after the key was put off. They are worked out again. */
  #askersInside(key: string): string[] {
    const putOff = [...this.#askers]
    const at = putOff.findIndex(([one]) => one === key)
    return putOff.slice(at + 1).flatMap(([, askers]) => askers)
  }
}

const NONE: ReadonlySet<string> = new Set()
