import type { Act } from './act.ts'

/**
 * Keys of the acts that only follow from the one they stand below: it, or the last above that follows from none, is all
 * they need.
 */
export function actsUnder(acts: readonly Pick<Act, 'key' | 'needs'>[]): ReadonlySet<string> {
  const under = new Set<string>()
  const there = new Set(acts.map(({ key }) => key))
  let above: string | null = null
  for (const { key, needs } of acts) {
    const needed = needs.filter((one) => there.has(one))
    if (above !== null && needed.length === 1 && needed[0] === above) under.add(key)
    else above = key
  }
  return under
}
