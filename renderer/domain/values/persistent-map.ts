type Buckets<V> = readonly (ReadonlyMap<string, V> | undefined)[]

/** A power of two. */
const WIDTH = 512

/**
 * An immutable map from string keys. A changed copy shares all but the touched buckets with its origin, so an edit
 * of 60,000 records costs microseconds and the old version stays whole (undo, "per tanggal", side by side).
 * Two levels: hash → bucket of a plain Map. Iteration order is not meaningful: sort where order is shown.
 */
export class PersistentMap<V> {
  readonly #buckets: Buckets<V>
  readonly #size: number
  #ordered: readonly V[] | null = null

  protected constructor(buckets: Buckets<V>, size: number) {
    this.#buckets = buckets
    this.#size = size
  }

  static empty<V>(): PersistentMap<V> {
    return new PersistentMap<V>(new Array(WIDTH).fill(undefined), 0)
  }

  get size(): number {
    return this.#size
  }

  /** The map itself; one that tells what is read of it tells that all of it was. */
  bare(): PersistentMap<V> {
    return this
  }

  static of<V>(entries: Iterable<readonly [string, V]>): PersistentMap<V> {
    return PersistentMap.empty<V>().with(entries)
  }

  /** A map of these buckets, which nobody writes to any more. */
  static ofBuckets<V>(buckets: Buckets<V>, size: number): PersistentMap<V> {
    return new PersistentMap<V>(buckets, size)
  }

  get(key: string): V | undefined {
    return this.#buckets[slot(key)]?.get(key)
  }

  has(key: string): boolean {
    return this.#buckets[slot(key)]?.has(key) ?? false
  }

  /** A copy in which each key has its new value; `undefined` takes the key out. */
  with(entries: Iterable<readonly [string, V | undefined]>): PersistentMap<V> {
    const buckets = this.#buckets.slice()
    const fresh = new Map<number, Map<string, V>>()
    let size = this.#size
    for (const [key, value] of entries) {
      const at = slot(key)
      let bucket = fresh.get(at)
      if (!bucket) {
        if (value === undefined && !this.#buckets[at]?.has(key)) continue
        bucket = new Map(this.#buckets[at])
        fresh.set(at, bucket)
        buckets[at] = bucket
      }
      size -= bucket.size
      if (value === undefined) bucket.delete(key)
      else bucket.set(key, value)
      size += bucket.size
    }
    return fresh.size === 0 ? this : new PersistentMap(buckets, size)
  }

  /** Visits each key whose value is not the same object in `other`; shared buckets cost nothing. */
  differences(other: PersistentMap<V>, visit: (key: string, mine?: V, theirs?: V) => void): void {
    const others = other.bare().#buckets
    if (others === this.#buckets) return
    for (let at = 0; at < WIDTH; at++) {
      const mine = this.#buckets[at]
      const theirs = others[at]
      if (mine === theirs) continue
      let shared = 0
      mine?.forEach((value, key) => {
        const their = theirs?.get(key)
        if (their !== undefined) shared++
        if (their !== value) visit(key, value, their)
      })
      if (shared === theirs?.size) continue
      theirs?.forEach((value, key) => {
        if (!mine?.has(key)) visit(key, undefined, value)
      })
    }
  }

  *keys(): Generator<string> {
    for (const bucket of this.#buckets) if (bucket) yield* bucket.keys()
  }

  *values(): Generator<V> {
    for (const bucket of this.#buckets) if (bucket) yield* bucket.values()
  }

  *entries(): Generator<[string, V]> {
    for (const bucket of this.#buckets) if (bucket) yield* bucket.entries()
  }

  /** The parts of which versions share those that did not change: what is worked out for one can be kept by it. */
  *shared(): Generator<ReadonlyMap<string, V>> {
    for (const bucket of this.#buckets) if (bucket) yield bucket
  }

  /** Faster than the generators where every value is wanted. */
  forEach(visit: (value: V, key: string) => void): void {
    for (const bucket of this.#buckets) bucket?.forEach(visit)
  }

  /** The values in the order of their keys; sorted when that is first asked for. */
  inOrder(): readonly V[] {
    this.#ordered ??= [...this.entries()].sort(byKey).map(([, value]) => value)
    return this.#ordered
  }
}

/** A map that nobody has seen yet: what is put into it is put where it stays. */
export class MapInTheMaking<V> {
  readonly #buckets: (Map<string, V> | undefined)[] = new Array(WIDTH).fill(undefined)
  #size = 0

  get size(): number {
    return this.#size
  }

  set(key: string, value: V): void {
    const bucket = this.#bucketOf(key)
    this.#size -= bucket.size
    bucket.set(key, value)
    this.#size += bucket.size
  }

  /** Puts a value in where there is none yet, and lets the one that is there grow. */
  grow(key: string, first: () => V, next: (value: V) => void): void {
    const bucket = this.#bucketOf(key)
    const known = bucket.get(key)
    if (known === undefined) {
      bucket.set(key, first())
      this.#size++
    } else next(known)
  }

  /** The map; nothing is put in after that. */
  made(): PersistentMap<V> {
    return PersistentMap.ofBuckets(this.#buckets, this.#size)
  }

  /** The map, each value finished; nothing is put in after that. */
  finished<W>(finish: (value: V) => W): PersistentMap<W> {
    const buckets = this.#buckets as (Map<string, V | W> | undefined)[]
    for (const bucket of buckets) {
      bucket?.forEach((value, key) => {
        bucket.set(key, finish(value as V))
      })
    }
    return PersistentMap.ofBuckets(buckets as Buckets<W>, this.#size)
  }

  #bucketOf(key: string): Map<string, V> {
    const at = slot(key)
    const known = this.#buckets[at]
    if (known) return known
    const made = new Map<string, V>()
    this.#buckets[at] = made
    return made
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** FNV-1a over UTF-16 units, folded to the width. */
function slot(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (WIDTH - 1)
}
