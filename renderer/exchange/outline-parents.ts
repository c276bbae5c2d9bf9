/**
 * Parents by hierarchical code: `1.2.3` hangs from `1.2`, `0308010102` from the longest code that begins it. A code
 * whose direct parent is not there hangs from the nearest one that is; null for one that has none. Plain row numbers
 * (1, 2, … 12) are no hierarchy.
 */
export function outlineParents(codes: readonly string[]): ReadonlyMap<string, string | null> {
  if (codes.every((code, index) => code === String(index + 1))) {
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

/** `1.2.`, `I.A` → without the mark at the end; all marks alike. */
function normal(code: string): string {
  return code.replace(/[\s./-]+/g, '.').replace(/^\.|\.$/g, '')
}

/** Shorter codes this one begins with, the longest first. */
function* prefixes(code: string): Generator<string> {
  if (code.includes('.')) {
    for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
      yield code.slice(0, at)
    }
  } else for (let at = code.length - 1; at > 0; at--) yield code.slice(0, at)
}
