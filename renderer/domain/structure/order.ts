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
