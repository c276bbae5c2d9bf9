/** Of a word one letter is forgiven from so many letters on, two from so many. */
const FORGIVEN = { one: 5, two: 9 } as const

/**
 * How many slips of the fingers lie between what is typed and the beginning of a word: a letter too many, too few or
 * another, two that changed places; null where they are more than a word of that length is forgiven, or the first
 * letter is another. Both in lower case.
 */
export function slipsTo(word: string, typed: string): number | null {
  if (typed.length < FORGIVEN.one) return null
  const most = typed.length >= FORGIVEN.two ? 2 : 1
  if (word[0] !== typed[0] || word.length < typed.length - most) return null
  const slips = slipsBetween(typed, word, most)
  return slips <= most ? slips : null
}

/** Damerau's distance (optimal string alignment) of what is typed and the best beginning of a word. */
function slipsBetween(typed: string, word: string, most: number): number {
  const end = Math.min(word.length, typed.length + most)
  let before: number[] = []
  let row = Array.from({ length: end + 1 }, (_, at) => at)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= end; j++) {
      const same = typed[i - 1] === word[j - 1]
      let least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const turned = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      if (turned) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  // The rest of a longer word is not typed yet.
  return Math.min(...row.slice(Math.max(0, typed.length - most)))
}
