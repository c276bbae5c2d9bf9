import { get, type Structure } from '../structure/structure.ts'
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
  const paths: Paths = new Map()
  return acts
    .map((act) => ({ act, spot: spotOf(base, next, act, paths) }))
    .sort((a, b) => compareSpots(a.spot, b.spot) || (a.act.key < b.act.key ? -1 : 1))
    .map(({ act }) => act)
}

function spotOf(base: Structure, next: Structure, act: Act, paths: Paths): Spot {
  const post = act.subject === 'post' ? recordOf(base, next, act.id) : undefined
  const unitId =
    act.subject === 'unit'
      ? act.id
      : post?.kind === 'post'
        ? post.unitId
        : unitOfPerson(next, base, act)
  return {
    path: pathOf(base, next, unitId, paths),
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

/** Paths already worked out, by unit. */
type Paths = Map<string, Spot['path']>

function pathOf(
  base: Structure,
  next: Structure,
  unitId: string | null,
  paths: Paths,
): Spot['path'] {
  if (unitId === null) return NOWHERE
  const known = paths.get(unitId)
  if (known) return known
  const unit = next.tables.unit.get(unitId) ?? base.tables.unit.get(unitId)
  if (!unit) return NOWHERE
  paths.set(unitId, [[unit.order, unit.id]])
  const path = [...pathOf(base, next, unit.parentId, paths), [unit.order, unit.id] as const]
  paths.set(unitId, path)
  return path
}

const NOWHERE: Spot['path'] = []

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
