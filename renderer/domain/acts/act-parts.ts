import { nameOf } from '../records/record-name.ts'
import type { Post, PostId, StructureRecord, UnitId } from '../records/records.ts'
import { childrenOf, get, postsOf, type Structure } from '../structure/structure.ts'
import type { Atom, FieldChange } from './act.ts'
import { unitInAct } from './act-place.ts'
import type { Sides } from './act-tells.ts'
import { lineageOf } from './lineage.ts'

/**
 * What a split leaves and what goes out, frozen with the act: `stays` one each, then for every part its name as `part`
 * and behind it, one each, what is new there (`brings`) and what goes there (`leaves`). `from` is the seats of a post
 * that is no head, else null; `to` the name.
 */
export function splitParts({ base, next, change }: Sides, id: string): FieldChange[] {
  const { splitFrom } = lineageOf(change)
  const parts = [...splitFrom].filter(([, from]) => from === id).map(([part]) => part)
  if (!id.startsWith('unit:') || !get(next, id)) return []
  const isNew = (one: string) => !get(base, one) && !splitFrom.has(one)
  return [
    ...contentsOf(next, id as UnitId).map((one) => told(next, one, 'stays')),
    ...parts.flatMap((part) => {
      const unit = get(next, part)
      if (unit?.kind !== 'unit') return []
      return [
        { field: 'part', from: null, to: unitInAct(next, unit) },
        ...contentsOf(next, unit.id).map((one) =>
          told(next, one, isNew(one) ? 'brings' : 'leaves'),
        ),
      ]
    }),
  ]
}

/** What stands in a unit, posts first, told as the parts of a split are; none where it is no unit of that structure. */
export function standingIn(structure: Structure, id: string): FieldChange[] {
  const unit = get(structure, id)
  if (unit?.kind !== 'unit') return []
  return contentsOf(structure, unit.id).map((one) => told(structure, one, 'stays'))
}

function contentsOf(structure: Structure, unitId: UnitId): string[] {
  return [...postsOf(structure, unitId), ...childrenOf(structure, unitId)]
}

function told(structure: Structure, id: string, field: string): FieldChange {
  const record = get(structure, id)
  const seats = record?.kind === 'post' && !record.head ? record.seats : null
  return { field, from: seats, to: nameOf(record) }
}

/**
 * What becomes of the structural posts of an act, frozen with it: `equalised` from the title to the functional title,
 * `ends` for one that goes without one.
 */
export function postsInAct(sides: Sides, atoms: readonly Atom[]): FieldChange[] {
  const { base, next } = sides
  const { mergedInto } = lineageOf(sides.change)
  return recordsOf(atoms).flatMap((id): FieldChange[] => {
    const was = get(base, id)
    if (was?.kind !== 'post') return []
    const goneInto = mergedInto.get(id) as PostId | undefined
    const is = get(next, was.id) ?? (goneInto && get(next, goneInto))
    if (is && isEqualised(was, is)) return [{ field: 'equalised', from: was.title, to: is.title }]
    return is ? [] : [{ field: 'ends', from: was.title, to: null }]
  })
}

/**
 * What a merger or penyetaraan takes along of what stood in the units that go, frozen with it: `along` one each, units
 * before posts, with the seats of a post that is no head. What gets another title or ends is told by `postsInAct`;
 * `founds`, where the unit it all goes into comes with it.
 */
export function goesAlong(
  { base, next, change }: Sides,
  id: string,
  atoms: readonly Atom[],
): FieldChange[] {
  const { mergedInto } = lineageOf(change)
  const merged = recordsOf(atoms).filter(
    (one): one is UnitId =>
      one.startsWith('unit:') && mergedInto.get(one) === id && !get(next, one),
  )
  const along = (one: string) => {
    const [was, is] = [get(base, one), get(next, one) ?? get(next, mergedInto.get(one) ?? '')]
    return is !== undefined && mergedInto.get(one) !== id && !isEqualised(was, is)
  }
  const list = (read: typeof childrenOf | typeof postsOf) =>
    merged.flatMap((unitId) => [...read(base, unitId)]).filter(along)
  return [
    ...[...list(childrenOf), ...list(postsOf)].map((one) => told(base, one, 'along')),
    ...(get(next, id)?.kind === 'unit' && !get(base, id)
      ? [{ field: 'founds', from: null, to: null }]
      : []),
  ]
}

function recordsOf(atoms: readonly Atom[]): string[] {
  return [...new Set(atoms.map(({ id }) => id))]
}

/** Kinds of post that penyetaraan makes functional. */
const STRUCTURAL: ReadonlySet<Post['category']> = new Set(['jpt', 'administrator', 'pengawas'])

/** Penyetaraan jabatan: a structural post becomes, or goes into, a functional one (PermenPANRB 17/2021). */
export function isEqualised(
  was: StructureRecord | undefined,
  is: StructureRecord | undefined,
): boolean {
  return (
    was?.kind === 'post' &&
    is?.kind === 'post' &&
    STRUCTURAL.has(was.category) &&
    is.category === 'fungsional'
  )
}
