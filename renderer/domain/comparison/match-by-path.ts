import { folded } from '../readings/find.ts'
import type { Post, Unit } from '../records/records.ts'
import { all, childrenOf, postsOf, type Structure, trayOf } from '../structure/structure.ts'
import { adoptIds, matchPersons } from './adopt-ids.ts'
import { likenessOf } from './likeness.ts'
import { type Confirmed, type LikelyRename, type Pairs, renames, sameNames } from './pair-names.ts'

export interface Matched {
  readonly next: Structure
  readonly likely: readonly LikelyRename[]
}

/**
 * Gives the units, posts and persons of `b` the ids they have in `a`: from the top down, what bears the same name
 * below the same parent is the same; among the rest below one parent the likeliest pairs are renames.
 */
export function matchByPath(a: Structure, b: Structure, confirmed: Confirmed): Matched {
  const ids = new Map<string, string>()
  const likely: LikelyRename[] = []
  matchPersons(a, b, ids)
  const open: (readonly [readonly Unit[], readonly Unit[]])[] = [
    [unitsOf(a, childrenOf(a, null)), unitsOf(b, childrenOf(b, null))],
    [unitsOf(a, trayOf(a)), unitsOf(b, trayOf(b))],
  ]
  const matched = new Set<string>()
  const join = ([ours, theirs]: readonly [Unit, Unit]) => {
    ids.set(theirs.id, ours.id)
    matched.add(ours.id)
    pairPosts(a, b, ours, theirs, confirmed, ids, likely)
    const rest = (list: readonly Unit[], done: { has(id: string): boolean }) =>
      list.filter(({ id }) => !done.has(id))
    open.push([
      rest(unitsOf(a, childrenOf(a, ours.id)), matched),
      rest(unitsOf(b, childrenOf(b, theirs.id)), ids),
    ])
  }
  do {
    for (let level = open.pop(); level; level = open.pop()) {
      pairUnits(a, b, level, confirmed, ids, likely).forEach(join)
    }
    elsewhere(a, b, matched, ids, confirmed, likely).forEach(join)
  } while (open.length > 0)
  return { next: adoptIds(a, b, ids), likely }
}

/** Units left on both sides that bear a name nobody else left bears: they moved. */
function elsewhere(
  a: Structure,
  b: Structure,
  matched: ReadonlySet<string>,
  ids: ReadonlyMap<string, string>,
  confirmed: Confirmed,
  likely: LikelyRename[],
): Pairs<Unit> {
  const ours = onlyNames(all(a, 'unit').filter(({ id }) => !matched.has(id)))
  const theirs = onlyNames(all(b, 'unit').filter(({ id }) => !ids.has(id)))
  const pairs: Pairs<Unit> = []
  for (const [name, x] of ours) {
    const y = theirs.get(name)
    if (!x || !y || confirmed.get(`${x.id} ${y.id}`) === false) continue
    const found = { kind: 'unit', aId: x.id, bId: y.id, from: x.name, to: y.name } as const
    likely.push({ ...found, score: 0.6, why: ['same-name'], taken: true })
    pairs.push([x, y])
  }
  return pairs
}

/** Folded name → the unit, null where several bear it. */
function onlyNames(units: readonly Unit[]): Map<string, Unit | null> {
  const names = new Map<string, Unit | null>()
  for (const unit of units) {
    const key = folded(unit.name)
    names.set(key, names.has(key) ? null : unit)
  }
  return names
}

function unitsOf(structure: Structure, ids: readonly Unit['id'][]): Unit[] {
  return ids.map((id) => structure.tables.unit.get(id)).filter((unit) => unit !== undefined)
}

function pairUnits(
  a: Structure,
  b: Structure,
  [ours, theirs]: readonly [readonly Unit[], readonly Unit[]],
  confirmed: Confirmed,
  ids: ReadonlyMap<string, string>,
  likely: LikelyRename[],
): Pairs<Unit> {
  const { pairs, restA, restB } = sameNames(ours, theirs, ({ name }) => name)
  const grounds = (x: Unit, y: Unit) =>
    likenessOf(
      {
        name: x.name,
        within: unitsOf(a, childrenOf(a, x.id)),
        sort: x.type,
        holders: headHolders(a, x.id),
      },
      {
        name: y.name,
        within: unitsOf(b, childrenOf(b, y.id)),
        sort: y.type,
        holders: headHolders(b, y.id, ids),
      },
    )
  return [
    ...pairs,
    ...renames('unit', restA, restB, ({ name }) => name, grounds, confirmed, likely),
  ]
}

function pairPosts(
  a: Structure,
  b: Structure,
  ours: Unit,
  theirs: Unit,
  confirmed: Confirmed,
  ids: Map<string, string>,
  likely: LikelyRename[],
): void {
  const posts = (structure: Structure, unit: Unit) =>
    postsOf(structure, unit.id)
      .map((id) => structure.tables.post.get(id))
      .filter((post) => post !== undefined)
  const [left, right] = [posts(a, ours), posts(b, theirs)]
  const [headA, headB] = [left[0], right[0]]
  const heads: Pairs<Post> = headA?.head && headB?.head ? [[headA, headB]] : []
  const without = (list: Post[], head: Post | undefined) =>
    list.filter((post) => heads.length === 0 || post !== head)
  const title = (post: Post) => post.title
  const { pairs, restA, restB } = sameNames(without(left, headA), without(right, headB), title)
  const grounds = (x: Post, y: Post) =>
    likenessOf(
      { name: x.title, within: [], sort: x.category, holders: holders(a, x.id) },
      { name: y.title, within: [], sort: y.category, holders: holders(b, y.id, ids) },
    )
  const found = renames('post', restA, restB, title, grounds, confirmed, likely)
  for (const [x, y] of [...heads, ...pairs, ...found]) ids.set(y.id, x.id)
}

function headHolders(
  structure: Structure,
  unitId: Unit['id'],
  ids?: ReadonlyMap<string, string>,
): readonly string[] {
  const [head] = postsOf(structure, unitId)
  return head ? holders(structure, head, ids) : []
}

function holders(
  structure: Structure,
  postId: string,
  ids?: ReadonlyMap<string, string>,
): readonly string[] {
  return (structure.groups.appointmentsOfPost.get(postId) ?? []).map((id) => {
    const personId = structure.tables.appointment.get(id)?.personId ?? ''
    return ids?.get(personId) ?? personId
  })
}
