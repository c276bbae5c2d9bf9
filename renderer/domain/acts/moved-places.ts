import type { FieldChange } from './act.ts'

/** Names of what stands in a list: as it was called, and as it is called now. */
export interface NamesOf {
  readonly was: (id: string) => string
  readonly is: (id: string) => string
}

/**
 * How a list was put in another order, told by as little as can be. Two that exchanged their places: `swapped`, and
 * behind it as `with` the other. What moved among the rest: its name as `moved`, and behind it as `after` what it
 * stood and stands behind, null at the beginning. Each by the name it had and has. What is in one list alone did not
 * move.
 */
export function movedPlaces(
  was: readonly string[],
  is: readonly string[],
  names: NamesOf,
): FieldChange[] {
  const { swaps, moved } = newOrder(was, is)
  const told = (field: string, id: string) => ({ field, from: names.was(id), to: names.is(id) })
  return [
    ...swaps.flatMap(([one, other]) => [told('swapped', one), told('with', other)]),
    ...moved.flatMap((id) => [
      told('moved', id),
      { field: 'after', from: neighbour(was, id, names.was), to: neighbour(is, id, names.is) },
    ]),
  ]
}

/** Two that exchanged their places, in the order they stood in before. */
export type Swap<Id extends string> = readonly [Id, Id]

/** What exchanged places, and what moved besides: an exchange has no one that moved and other that stayed. */
export function newOrder<Id extends string>(
  was: readonly Id[],
  is: readonly Id[],
): { readonly swaps: readonly Swap<Id>[]; readonly moved: readonly Id[] } {
  const { common, order } = inBoth(was, is)
  const swaps: Swap<Id>[] = []
  const told = new Set<Id>()
  const open = new Set<Id>()
  for (let at = 0; at < common.length; at++) {
    const [one, other] = [common[at] as Id, order[at] as Id]
    const end = open.size === 0 ? common.indexOf(other) : at
    const between = common.slice(at + 1, end)
    if (end > at && order[end] === one && between.every((id, i) => id === order[at + 1 + i])) {
      swaps.push([one, other])
      for (const id of [one, ...between, other]) told.add(id)
      at = end
      continue
    }
    // What is open stood before this place in one list, and not yet in the other.
    for (const id of one === other ? [] : [one, other]) if (!open.delete(id)) open.add(id)
  }
  return { swaps, moved: movedAmong(was, is).filter((id) => !told.has(id)) }
}

/** What of a list moved among the rest, as few as can be, in its new order. */
export function movedAmong<Id extends string>(was: readonly Id[], is: readonly Id[]): Id[] {
  const { common, order } = inBoth(was, is)
  const stayed = longestInOrder(common, order)
  return order.filter((id) => !stayed.has(id))
}

/** What both lists have, in the order of each. */
function inBoth<Id extends string>(was: readonly Id[], is: readonly Id[]) {
  const [before, now] = [new Set<string>(was), new Set<string>(is)]
  return { common: was.filter((id) => now.has(id)), order: is.filter((id) => before.has(id)) }
}

function neighbour(list: readonly string[], id: string, nameOf: (id: string) => string) {
  const before = list[list.indexOf(id) - 1]
  return before === undefined ? null : nameOf(before)
}

/** The most of one list that stand in the same order in the other, which has the same members. */
function longestInOrder(common: readonly string[], order: readonly string[]): ReadonlySet<string> {
  const places = new Map(common.map((id, at) => [id, at]))
  const at = order.map((id) => places.get(id) ?? 0)
  const length: number[] = []
  const previous: number[] = []
  let end = -1
  at.forEach((place, i) => {
    length[i] = 1
    previous[i] = -1
    for (let j = 0; j < i; j++) {
      const longer = (length[j] ?? 0) + 1
      if ((at[j] ?? 0) >= place || longer <= (length[i] ?? 0)) continue
      length[i] = longer
      previous[i] = j
    }
    if (end < 0 || (length[i] ?? 0) > (length[end] ?? 0)) end = i
  })
  const kept = new Set<string>()
  for (let i = end; i >= 0; i = previous[i] ?? -1) kept.add(order[i] ?? '')
  return kept
}
