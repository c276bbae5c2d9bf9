import type { Change } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import type { TopicAtom } from './atoms.ts'

/**
 * Where order numbers changed but nobody's place among the others did (a sibling came between), the numbers go along
 * with the act that brought or took the sibling; only a true change of order is an act of its own.
 */
export function sortReorders(
  base: Structure,
  next: Structure,
  change: Change,
  assigned: ReadonlyMap<string, readonly TopicAtom[]>,
): ReadonlyMap<string, readonly TopicAtom[]> {
  const reorders = [...assigned.keys()].filter((key) => key.startsWith('reorder:'))
  if (reorders.length === 0) return assigned
  const arrivals = arrivalsOf(change, assigned)
  const sorted = new Map(assigned)
  for (const key of reorders) {
    const group = key.slice('reorder:'.length)
    const host = arrivals.get(group)
    if (!host || !sameSequence(base, next, group)) continue
    sorted.set(host, [...(sorted.get(host) ?? []), ...(sorted.get(key) ?? [])])
    sorted.delete(key)
  }
  return sorted
}

/** Group of siblings → the first act that brings one in or takes one out. */
function arrivalsOf(
  change: Change,
  assigned: ReadonlyMap<string, readonly TopicAtom[]>,
): Map<string, string> {
  const arrivals = new Map<string, string>()
  for (const [key, atoms] of assigned) {
    for (const { id, topic } of atoms) {
      if (topic !== 'whole' && topic !== 'move') continue
      const { before, after } = change[id] ?? {}
      for (const record of [after, before]) {
        const group =
          record?.kind === 'unit'
            ? (record.parentId ?? 'top')
            : record?.kind === 'post'
              ? `${record.unitId}:posts`
              : null
        if (group && !arrivals.has(group)) arrivals.set(group, key)
      }
    }
  }
  return arrivals
}

function sameSequence(base: Structure, next: Structure, group: string): boolean {
  const was = sequence(base, group)
  const is = sequence(next, group)
  const stayed = new Set(is)
  const common = was.filter((id) => stayed.has(id))
  const before = new Set(common)
  const now = is.filter((id) => before.has(id))
  return common.every((id, index) => id === now[index])
}

function sequence({ groups }: Structure, group: string): readonly string[] {
  if (group.endsWith(':posts')) return groups.postsOf.get(group.slice(0, -':posts'.length)) ?? []
  return groups.childrenOf.get(group === 'top' ? 'root' : group) ?? []
}
