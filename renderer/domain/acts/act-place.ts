import { cityOfficeOf } from '../readings/offices.ts'
import type { Post, PostId, Unit, UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'

/** A unit as an act names it: a functional group with the unit it serves, as every bidang has one. */
export function unitInAct(structure: Structure, { type, name, parentId }: Unit): string {
  const parent = parentId ? get(structure, parentId) : undefined
  return type === 'kjf' && parent ? `${name} · ${parent.name}` : name
}

/**
 * Where something stands: its unit, in a city with the perangkat daerah, as every one has its Sekretariat. `called`:
 * what a functional group is called instead of its name.
 */
export function placeInAct(
  structure: Structure,
  unitId: UnitId | null,
  called: string | null = null,
): string | null {
  const unit = unitId ? get(structure, unitId) : undefined
  if (!unit) return null
  const told = unitInAct(
    structure,
    called && unit.type === 'kjf' ? { ...unit, name: called } : unit,
  )
  const office = cityOfficeOf(structure, unit.id)
  return !office || office.id === unit.id || told.endsWith(office.name)
    ? told
    : `${told}, ${office.name}`
}

/** A post by its title, and where that does not say it, with the unit it stands in. */
export function postInAct(structure: Structure, postId: PostId | null): string | null {
  const post: Post | undefined = postId ? get(structure, postId) : undefined
  const unit = post && get(structure, post.unitId)
  if (!post || !unit) return post?.title ?? null
  const place = placeInAct(structure, unit.id, unit.shortName)
  return post.title.endsWith(unit.name) && place === unit.name
    ? post.title
    : `${post.title} (${place})`
}
