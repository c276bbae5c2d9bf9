import { get, type Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'

type Bound = Pick<Act, 'key' | 'needs'>
type Placed = Pick<Act, 'key' | 'needs' | 'recordIds'>

/**
 * Each act with those it follows from. What becomes of a part follows from what becomes of the unit it is part of, though
 * that one cannot be carried out without it; else an act follows from what it needs.
 */
function bonds(acts: readonly Placed[], base: Structure): Bound[] {
  const byKey = new Map(acts.map((act) => [act.key, act]))
  const isPartOf = (key: string, whole: Placed) => {
    const part = byKey.get(key)
    return part !== undefined && !part.needs.includes(whole.key) && isWithin(part, whole, base)
  }
  const parts = acts.flatMap((whole) =>
    whole.needs.filter((key) => isPartOf(key, whole)).map((key) => [key, whole.key] as const),
  )
  return acts.map((act) => ({
    key: act.key,
    needs: [
      ...act.needs.filter((key) => !isPartOf(key, act)),
      ...parts.flatMap(([part, whole]) => (part === act.key ? [whole] : [])),
    ],
  }))
}

/** Whether the part is about a unit that stood below one the whole is about. */
function isWithin(part: Placed, whole: Placed, base: Structure): boolean {
  const above = new Set(whole.recordIds.filter((id) => base.tables.unit.has(id)))
  return part.recordIds.some((id) => {
    const seen = new Set<string>()
    for (let unit = get(base, id); unit?.kind === 'unit' && !seen.has(unit.id); ) {
      seen.add(unit.id)
      if (unit.parentId === null) return false
      if (above.has(unit.parentId)) return true
      unit = get(base, unit.parentId)
    }
    return false
  })
}

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
  acts: readonly Placed[],
  base: Structure,
  may: (key: string, above: string) => boolean,
): ReadonlyMap<string, string> {
  const above = new Map(
    [...onlyNeeds(bonds(acts, base))].filter(([key, needed]) => may(key, needed)),
  )
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
export function actsUnder(acts: readonly Placed[], base: Structure): ReadonlySet<string> {
  const only = onlyNeeds(bonds(acts, base))
  const under = new Set<string>()
  let family = new Set<string>()
  for (const { key } of acts) {
    if (family.has(only.get(key) ?? '')) under.add(key)
    else family = new Set()
    family.add(key)
  }
  return under
}

/** Why an act is proposed: what is typed with it, else with the act it only follows from; empty where nothing is. */
export function reasonsOf(
  acts: readonly (Placed & { readonly reason: string })[],
  base: Structure,
): ReadonlyMap<string, string> {
  const above = onlyNeeds(bonds(acts, base))
  const own = new Map(acts.map(({ key, reason }) => [key, reason.trim().replace(/[.;]+$/, '')]))
  const reasonOf = (key: string): string => {
    const seen = new Set<string>()
    for (let at: string | undefined = key; at !== undefined && !seen.has(at); at = above.get(at)) {
      seen.add(at)
      const reason = own.get(at)
      if (reason) return reason
    }
    return ''
  }
  return new Map(acts.map(({ key }) => [key, reasonOf(key)]))
}
