import type { FieldChange } from './act.ts'

/**
 * What of a list moved among the rest, as few as can be: for each its name as `moved`, and behind it as `after` the
 * name it stood and stands behind, null at the beginning. What is in one list alone did not move.
 */
export function movedPlaces(
  was: readonly string[],
  is: readonly string[],
  nameOf: (id: string) => string,
): FieldChange[] {
  return movedAmong(was, is).flatMap((id) => [
    { field: 'moved', from: null, to: nameOf(id) },
    { field: 'after', from: neighbour(was, id, nameOf), to: neighbour(is, id, nameOf) },
  ])
}

/** What of a list moved among the rest, as few as can be, in its new order. */
export function movedAmong<Id extends string>(was: readonly Id[], is: readonly Id[]): Id[] {
  const [before, now] = [new Set<string>(was), new Set<string>(is)]
  const [common, order] = [was.filter((id) => now.has(id)), is.filter((id) => before.has(id))]
  const stayed = longestInOrder(common, order)
  return order.filter((id) => !stayed.has(id))
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
