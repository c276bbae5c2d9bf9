import type { Act } from './act.ts'

type Bound = Pick<Act, 'key' | 'needs'>

/** Act → the one other act it needs; none for what needs several, or only what is not among them. */
function onlyNeeds(acts: readonly Bound[]): Map<string, string> {
  const there = new Set(acts.map(({ key }) => key))
  const only = new Map<string, string>()
  for (const { key, needs } of acts) {
    const [needed, ...others] = needs.filter((one) => there.has(one))
    if (needed !== undefined && others.length === 0) only.set(key, needed)
  }
  return only
}

/**
 * Act → the act it only follows from, up to the one that follows from none: each needs nothing but the one before it.
 * Acts that need one another in a ring follow from none.
 */
export function followed(
  acts: readonly Bound[],
  may: (key: string, above: string) => boolean,
): ReadonlyMap<string, string> {
  const above = new Map([...onlyNeeds(acts)].filter(([key, needed]) => may(key, needed)))
  const roots = new Map<string, string>()
  for (const key of above.keys()) {
    const seen = new Set<string>()
    let at = key
    for (let next = above.get(at); next !== undefined && !seen.has(at); next = above.get(at)) {
      seen.add(at)
      at = next
    }
    if (!above.has(at)) roots.set(key, at)
  }
  return roots
}

/**
 * Keys of the acts that only follow from the one they stand below: it, the last above that follows from none, or one
 * between that follows from it, is all they need.
 */
export function actsUnder(acts: readonly Bound[]): ReadonlySet<string> {
  const only = onlyNeeds(acts)
  const under = new Set<string>()
  let family = new Set<string>()
  for (const { key } of acts) {
    if (family.has(only.get(key) ?? '')) under.add(key)
    else family = new Set()
    family.add(key)
  }
  return under
}
