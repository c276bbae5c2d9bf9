/** The longest run of items, in their order, whose values rise (patience sorting, O(n log n)). */
export function longestRising<T>(items: readonly T[], rankOf: (item: T) => number): T[] {
  const tails: number[] = []
  const before: number[] = []
  items.forEach((item, at) => {
    const value = rankOf(item)
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (rankOf(items[tails[middle] as number] as T) < value) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = at
  })
  const run: T[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) run.push(items[at] as T)
  return run.reverse()
}
