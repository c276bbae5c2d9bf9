/**
 * Parents by hierarchical code: `1.2.3` hangs from `1.2`, `0308010102` from the longest code that begins it. A code
 * whose direct parent is not there hangs from the nearest one that is; null for one that has none. Plain row numbers
 * (1, 2, … 12), with gaps or not, are no hierarchy.
 */
export function outlineParents(codes: readonly string[]): ReadonlyMap<string, string | null> {
  if (areRowNumbers(codes)) {
    return new Map(codes.map((code) => [code, null]))
  }
  const known = new Map(codes.map((code) => [normal(code), code]))
  return new Map(
    codes.map((code) => {
      for (const prefix of prefixes(normal(code))) {
        const parent = known.get(prefix)
        if (parent !== undefined && parent !== code) return [code, parent]
      }
      return [code, null]
    }),
  )
}

/** Whole numbers that grow from row to row, and not much faster than the rows. */
function areRowNumbers(codes: readonly string[]): boolean {
  const numbers = codes.map((code) => (/^[1-9]\d*$/.test(code) ? Number(code) : Number.NaN))
  return numbers.every(
    (number, index) => number > (numbers[index - 1] ?? 0) && number <= codes.length * 1.5,
  )
}

/** `1.2.`, `I.A` → without the mark at the end; all marks alike. */
function normal(code: string): string {
  return code.replace(/[\s./-]+/g, '.').replace(/^\.|\.$/g, '')
}

/** Shorter codes this one begins with, the longest first; `I`, `II`, `A` begin nothing. */
function* prefixes(code: string): Generator<string> {
  if (code.includes('.')) {
    for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
      yield code.slice(0, at)
    }
  } else if (/\d/.test(code)) for (let at = code.length - 1; at > 0; at--) yield code.slice(0, at)
}
