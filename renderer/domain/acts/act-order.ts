import { isCity } from '../readings/offices.ts'
import type { UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import { ACT_KINDS, type Act, type Atom } from './act.ts'
import { officeOfUnitIn, unitOfSubject } from './act-office.ts'
import { WEIGHTS, weightOf } from './act-weight.ts'
import { followed } from './acts-under.ts'

type Path = readonly (readonly [order: number, id: string])[]

/** Where an act stands: its office, how much it weighs, its place in the tree, and the kind of act. */
interface Spot {
  readonly office: Path
  readonly weight: number
  readonly path: Path
  readonly post: number
  readonly kind: number
}

/**
 * Acts office by office in the order of the tree, in each the heaviest first, and what only follows from another act
 * below that; what was abolished stands where it stood. Acts about no unit come last. The cost is that of the acts, not
 * of the structure.
 */
export function inOrderOfWeight<A extends Act>(
  base: Structure,
  next: Structure,
  acts: readonly A[],
): A[] {
  const paths: Paths = new Map()
  const officeOfUnit = new Map<UnitId | null, UnitId | null>([[null, null]])
  const offices = new Map<string, UnitId | null>()
  const spots = acts.map((act) => {
    const unitId = unitOfSubject(act, base, next)
    let office = officeOfUnit.get(unitId)
    if (office === undefined) {
      office = officeOfUnitIn(unitId, base, next)
      officeOfUnit.set(unitId, office)
    }
    offices.set(act.key, office)
    return { act, spot: spotOf(base, next, act, unitId, office, paths) }
  })
  const sorted = spots
    .sort((a, b) => compareSpots(a.spot, b.spot) || (a.act.key < b.act.key ? -1 : 1))
    .map(({ act }) => act)
  const roots = followed(sorted, base, (key, above) => offices.get(key) === offices.get(above))
  const below = new Map<string, A[]>()
  for (const act of sorted) {
    const root = roots.get(act.key)
    if (root !== undefined) below.set(root, [...(below.get(root) ?? []), act])
  }
  return sorted.flatMap((act) => (roots.has(act.key) ? [] : [act, ...(below.get(act.key) ?? [])]))
}

function spotOf(
  base: Structure,
  next: Structure,
  act: Act,
  unitId: UnitId | null,
  officeId: UnitId | null,
  paths: Paths,
): Spot {
  const post = act.subject === 'post' ? (get(next, act.id) ?? get(base, act.id)) : undefined
  return {
    office: isOrderOfOffices(act, next) ? NOWHERE : pathOf(base, next, officeId, paths),
    weight: WEIGHTS.indexOf(weightOf(act, base, next)),
    path: pathOf(base, next, unitId, paths),
    post: post?.kind === 'post' ? (post.head ? 0 : 1 + post.order) : -1,
    kind: ACT_KINDS.indexOf(act.act),
  }
}

/**
 * Parts of an act as they stand in the tree, on the earlier side where they are there: units, then posts, the head of
 * each first; then what is neither, as it came.
 */
export function inTreeOrder<A extends Atom>(
  base: Structure,
  next: Structure,
  atoms: readonly A[],
): readonly A[] {
  if (atoms.length < 2) return atoms
  const paths: Paths = new Map()
  const spots = atoms.map((atom) => {
    const record = get(base, atom.id) ?? get(next, atom.id)
    if (record?.kind === 'unit')
      return { atom, kind: 0, path: pathOf(next, base, record.id, paths), post: 0 }
    if (record?.kind !== 'post') return { atom, kind: 2, path: NOWHERE, post: 0 }
    const post = record.head ? 0 : 1 + record.order
    return { atom, kind: 1, path: pathOf(next, base, record.unitId, paths), post }
  })
  return spots
    .sort((a, b) => a.kind - b.kind || comparePaths(a.path, b.path) || a.post - b.post)
    .map(({ atom }) => atom)
}

/** In a city the order of its offices: a leader reads first what becomes of them. */
function isOrderOfOffices(act: Act, next: Structure): boolean {
  if (act.act !== 'reorder' || act.subject !== 'unit' || !isCity(next)) return false
  const unit = get(next, act.id)
  return unit?.kind === 'unit' && unit.parentId === null
}

/** Paths already worked out, by unit. */
type Paths = Map<string, Path>

function pathOf(base: Structure, next: Structure, unitId: string | null, paths: Paths): Path {
  if (unitId === null) return NOWHERE
  const known = paths.get(unitId)
  if (known) return known
  const record = get(next, unitId) ?? get(base, unitId)
  if (record?.kind !== 'unit') return NOWHERE
  paths.set(unitId, [[record.order, record.id]])
  const path = [...pathOf(base, next, record.parentId, paths), [record.order, record.id] as const]
  paths.set(unitId, path)
  return path
}

const NOWHERE: Path = []

function compareSpots(a: Spot, b: Spot): number {
  return (
    comparePaths(a.office, b.office) ||
    a.weight - b.weight ||
    comparePaths(a.path, b.path) ||
    a.post - b.post ||
    a.kind - b.kind
  )
}

/** From the top down; nowhere is after everything. */
function comparePaths(a: Path, b: Path): number {
  if (a === b) return 0
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0)
  for (let depth = 0; ; depth++) {
    const left = a[depth]
    const right = b[depth]
    if (!left || !right) return a.length - b.length
    if (left[1] === right[1]) continue
    return left[0] - right[0] || (left[1] < right[1] ? -1 : 1)
  }
}
