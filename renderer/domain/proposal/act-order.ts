import { get, type Structure } from '../structure.ts'
import { ACT_KINDS, type Act } from './act.ts'

/** Where an act stands in the tree: the order numbers from the top down to its unit, then the kind of act. */
interface Spot {
  readonly path: readonly (readonly [order: number, id: string])[]
  readonly post: number
  readonly kind: number
}

/**
 * Acts in the order of the tree, parents first; what was abolished stands where it stood. Acts about no unit come
 * last. The cost is that of the acts, not of the structure.
 */
export function inTreeOrder(base: Structure, next: Structure, acts: readonly Act[]): Act[] {
  const spots = new Map(acts.map((act) => [act.key, spotOf(base, next, act)]))
  return [...acts].sort((a, b) => {
    const left = spots.get(a.key)
    const right = spots.get(b.key)
    return (left && right ? compareSpots(left, right) : 0) || (a.key < b.key ? -1 : 1)
  })
}

function spotOf(base: Structure, next: Structure, act: Act): Spot {
  const post = act.subject === 'post' ? recordOf(base, next, act.id) : undefined
  const unitId =
    act.subject === 'unit'
      ? act.id
      : post?.kind === 'post'
        ? post.unitId
        : unitOfPerson(next, base, act)
  return {
    path: pathOf(base, next, unitId),
    post: post?.kind === 'post' ? (post.head ? 0 : 1 + post.order) : -1,
    kind: ACT_KINDS.indexOf(act.act),
  }
}

function recordOf(base: Structure, next: Structure, id: string) {
  return get(next, id) ?? get(base, id)
}

/** A person stands at the unit of the post they hold last. */
function unitOfPerson(next: Structure, base: Structure, act: Act): string | null {
  if (act.subject !== 'person') return null
  for (const structure of [next, base]) {
    const last = structure.groups.appointmentsOfPerson.get(act.id)?.at(-1)
    const postId = last ? structure.tables.appointment.get(last)?.postId : undefined
    const post = postId ? structure.tables.post.get(postId) : undefined
    if (post) return post.unitId
  }
  return null
}

function pathOf(base: Structure, next: Structure, unitId: string | null): Spot['path'] {
  const path: (readonly [number, string])[] = []
  const seen = new Set<string>()
  let at = unitId
  while (at && !seen.has(at)) {
    seen.add(at)
    const unit = recordOf(base, next, at)
    if (unit?.kind !== 'unit') break
    path.unshift([unit.order, unit.id])
    at = unit.parentId
  }
  return path
}

function compareSpots(a: Spot, b: Spot): number {
  if (a.path.length === 0 || b.path.length === 0) {
    const emptyLast = Number(a.path.length === 0) - Number(b.path.length === 0)
    return emptyLast || a.kind - b.kind
  }
  for (let depth = 0; ; depth++) {
    const left = a.path[depth]
    const right = b.path[depth]
    if (!left || !right) return a.path.length - b.path.length || a.post - b.post || a.kind - b.kind
    if (left[1] === right[1]) continue
    return left[0] - right[0] || (left[1] < right[1] ? -1 : 1)
  }
}
