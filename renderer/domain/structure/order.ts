/**
 * A number that sorts strictly between the neighbours at `at` of ascending `orders` (0: before all, length: after
 * all), so that no sibling is touched. Null where doubles have no room left there (some fifty halvings at one
 * spot): then the siblings are numbered afresh.
 */
export function orderBetween(orders: readonly number[], at: number): number | null {
  const before = orders[at - 1]
  const after = orders[at]
  if (before === undefined) return after === undefined ? 0 : after - 1
  if (after === undefined) return Math.floor(before) + 1
  const middle = before + (after - before) / 2
  return middle > before && middle < after ? middle : null
}

/**
 * The same, close to the neighbour `beside` it: where siblings between the two went, and come back because their going
 * was not agreed to, it stands on the side of these on which it was put.
 */
export function orderBeside(
  orders: readonly number[],
  at: number,
  beside: 'before' | 'after',
): number | null {
  const middle = orderBetween(orders, at)
  const [before, after] = [orders[at - 1], orders[at]]
  if (middle === null || before === undefined || after === undefined) return middle
  return beside === 'before' ? Math.min(middle, before + 0.5) : Math.max(middle, after - 0.5)
}
