import { type BatchName, type Line, lineOf, numberOf } from './batch-name.ts'

/**
 * The batches a side has, by name: line → numbers, ascending. A first number below zero means all up to it, the sign
 * left out: names of long ago are folded so. By name and never by "all up to", a line that went on in two ways (a
 * folder copied, a backup put back, a taking undone) is no case of its own.
 */
export type Seen = Readonly<Record<Line, readonly number[]>>

export const NOTHING_SEEN: Seen = {}

/** So many of a line's newest batches are known by name. */
export const NAMES_KEPT = 2000

export function hasSeen(seen: Seen, name: BatchName): boolean {
  return has(seen[lineOf(name)], numberOf(name))
}

/** Whether `ours` has every batch of `theirs`, so that there is nothing to take. */
export function covers(ours: Seen, theirs: Seen): boolean {
  return Object.entries(theirs).every(([line, numbers]) => {
    const own = ours[line]
    return own === numbers || numbers.every((number) => has(own, Math.abs(number)))
  })
}

/** The greatest number of a line; 0 where nothing of it was seen. */
export function lastOf(seen: Seen, line: Line): number {
  return Math.abs(seen[line]?.at(-1) ?? 0)
}

/** What `later`, which has all of `earlier`, has besides: both together are `later` again. */
export function namesSince(earlier: Seen, later: Seen): Seen {
  const fresh = Object.entries(later).flatMap(([line, numbers]) => {
    const before = earlier[line]
    if (before === numbers) return []
    const had = new Set(before)
    const left = numbers.filter((number) => !had.has(number))
    return left.length > 0 ? [[line, left] as const] : []
  })
  return Object.fromEntries(fresh)
}

/** What was seen and these batches. */
export function withBatches(seen: Seen, names: Iterable<BatchName>): Seen {
  const added: Record<Line, number[]> = {}
  for (const name of new Set(names)) {
    const line = lineOf(name)
    added[line] = [...(added[line] ?? []), numberOf(name)]
  }
  for (const numbers of Object.values(added)) numbers.sort(ascending)
  return bothSeen(seen, added)
}

/** What either side has. */
export function bothSeen(ours: Seen, theirs: Seen): Seen {
  const both: Record<Line, readonly number[]> = { ...ours }
  for (const [line, numbers] of Object.entries(theirs)) {
    const own = both[line]
    if (own !== numbers) both[line] = own ? united(own, numbers) : numbers
  }
  return foldedTo(NAMES_KEPT, both)
}

/** The same with no more than so many names a line: older ones are "all up to". */
export function foldedTo(kept: number, seen: Seen): Seen {
  const long = Object.entries(seen).filter(([, numbers]) => numbers.length > kept + 1)
  if (long.length === 0) return seen
  const folded = long.map(([line, numbers]) => {
    const newest = numbers.slice(-kept)
    return [line, [-Math.abs(numbers.at(-kept - 1) ?? 0), ...newest]]
  })
  return { ...seen, ...Object.fromEntries(folded) }
}

function united(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  const allUpTo = Math.max(0, -(ours[0] ?? 0), -(theirs[0] ?? 0))
  const numbers = [...new Set([...ours, ...theirs])].filter((one) => one > allUpTo).sort(ascending)
  return allUpTo > 0 ? [-allUpTo, ...numbers] : numbers
}

function has(numbers: readonly number[] | undefined, number: number): boolean {
  if (!numbers) return false
  const [first = 0] = numbers
  if (first < 0 && number <= -first) return true
  let from = 0
  let to = numbers.length - 1
  while (from <= to) {
    const at = (from + to) >> 1
    const held = numbers[at] as number
    if (held === number) return true
    if (held < number) from = at + 1
    else to = at - 1
  }
  return false
}

function ascending(a: number, b: number): number {
  return a - b
}
