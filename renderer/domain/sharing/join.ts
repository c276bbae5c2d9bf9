import type { BatchName } from './batch-name.ts'
import { GONE, type RegisterValue, THERE } from './register.ts'
import { hasSeen, NOTHING_SEEN, type Seen } from './seen.ts'
import type { Stamp, Version } from './shared-state.ts'

/**
 * The values of one register after two sides met. A batch's value stays where both sides hold it, or where the side
 * that does not hold it does not know that batch: then it cannot have overwritten it knowingly. Equal values are one,
 * by all batches that wrote it. Where nothing would stay, as each side says it knows what it does not hold, both stay.
 */
export function join(
  ours: readonly Version[],
  theirs: readonly Version[],
  oursSeen: Seen,
  theirsSeen: Seen,
): readonly Version[] {
  const held = new Map<RegisterValue, Set<BatchName>>()
  const keep = (versions: readonly Version[], others: readonly Version[], othersSeen: Seen) => {
    const known = new Set(others.flatMap(({ batches }) => batches))
    for (const { value, batches } of versions) {
      for (const name of batches) {
        if (!known.has(name) && hasSeen(othersSeen, name)) continue
        const names = held.get(value)
        if (names) names.add(name)
        else held.set(value, new Set([name]))
      }
    }
  }
  keep(ours, theirs, theirsSeen)
  keep(theirs, ours, oursSeen)
  if (held.size === 0) {
    keep(ours, [], NOTHING_SEEN)
    keep(theirs, [], NOTHING_SEEN)
  }
  if (held.size > 1) toldOnce(held)
  return [...held].map(([value, names]) => ({ value, batches: [...names].sort() })).sort(shownFirst)
}

/**
 * A batch has one value. Where it is told in two ways somebody was made nameless in one of them, by a laptop that knew
 * another name or another link: the shorter one stays, everywhere.
 */
function toldOnce(held: Map<RegisterValue, Set<BatchName>>): void {
  const told = new Set<BatchName>()
  const shorterFirst = [...held].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
  for (const [value, names] of shorterFirst) {
    for (const name of names) {
      if (told.has(name)) names.delete(name)
      else told.add(name)
    }
    if (names.size === 0) held.delete(value)
  }
}

/** The same choice everywhere, and never a clock's: what is there before what is gone, then the greater last name. */
function shownFirst(a: Version, b: Version): number {
  if (a.value === THERE || b.value === GONE) return -1
  if (b.value === THERE || a.value === GONE) return 1
  const [left, right] = [a.batches.at(-1) ?? '', b.batches.at(-1) ?? '']
  return left < right ? 1 : left > right ? -1 : 0
}

/** As a stamp: one batch alone, whose value is what the record holds, needs no more than its name. */
export function stampOf(versions: readonly Version[]): Stamp {
  const [only, other] = versions
  const [name, another] = only?.batches ?? []
  return name === undefined || other || another !== undefined ? versions : name
}

export function sameBatches(a: readonly BatchName[], b: readonly BatchName[]): boolean {
  return a === b || (a.length === b.length && a.every((name, at) => name === b[at]))
}

/** Names of either, sorted. */
export function bothBatches(
  a: readonly BatchName[],
  b: readonly BatchName[],
): readonly BatchName[] {
  return sameBatches(a, b) ? a : [...new Set([...a, ...b])].sort()
}
