import type { PostId, UnitId } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { referencesOf, referrersOf } from '../structure/references.ts'
import { get, headOf, type Structure } from '../structure/structure.ts'
import type { Atom } from './act.ts'

/** `id` or `id#field` → the act whose atom it is. */
export type Owners = ReadonlyMap<string, string>

/** Which act each record or field of a change belongs to, from act → atoms. */
export function ownersOf(assigned: ReadonlyMap<string, readonly Atom[]>): Owners {
  const owners = new Map<string, string>()
  for (const [key, atoms] of assigned) {
    for (const { id, fields } of atoms) {
      if (fields === null) owners.set(id, key)
      else for (const field of fields) owners.set(`${id}#${field}`, key)
    }
  }
  return owners
}

/**
 * The acts without which this one leaves a hole: what brings the unit, post or person it refers to, what takes away
 * everything that hangs on what it abolishes, and what removes the head it
 * replaces or the post an appointed person leaves. Loops between moves are not
 * among them: they depend on which others are taken, see `applyActs`.
 */
export function needsOf(
  key: string,
  atoms: readonly Atom[],
  base: Structure,
  change: Change,
  owners: Owners,
): string[] {
  const needs = new Set<string>()
  const need = (other: string | undefined) => {
    if (other && other !== key) needs.add(other)
  }
  for (const atom of atoms) {
    const delta = change[atom.id]
    if (!delta) continue
    if (delta.after === null) {
      for (const { id } of referrersOf(base, atom.id))
        releasedBy(id, atom.id, base, owners).forEach(need)
      continue
    }
    for (const { field, id } of referencesOf(delta.after)) {
      if (atom.fields && !atom.fields.includes(field)) continue
      if (change[id]?.before === null) need(owners.get(id))
    }
    need(formerHead(atom, base, change, owners))
    formerPosts(atom, base, change, owners).forEach(need)
  }
  return [...needs]
}

/** The acts that end what the record `id` has to do with `target`: its own going, or another value of the field. */
function releasedBy(id: string, target: string, base: Structure, owners: Owners): string[] {
  const whole = owners.get(id)
  if (whole) return [whole]
  const record = get(base, id)
  const found: string[] = []
  for (const reference of record ? referencesOf(record) : []) {
    const owner = reference.id === target ? owners.get(`${id}#${reference.field}`) : undefined
    if (owner) found.push(owner)
  }
  return found
}

/** Where the atom appoints somebody definitively: the acts that take their former posts from them. */
function formerPosts({ id }: Atom, base: Structure, change: Change, owners: Owners): string[] {
  const { before, after } = change[id] ?? {}
  if (before || after?.kind !== 'appointment' || after.role !== 'definitif') return []
  const taking: string[] = []
  for (const held of base.groups.appointmentsOfPerson.get(after.personId) ?? []) {
    const appointment = base.tables.appointment.get(held)
    if (appointment?.role !== 'definitif' || appointment.until !== null) continue
    const owner = owners.get(held) ?? owners.get(`${held}#until`)
    if (owner) taking.push(owner)
  }
  return taking
}

/** Where the atom gives a unit its head: the act that takes the former head from there. */
function formerHead(
  { id, fields }: Atom,
  base: Structure,
  change: Change,
  owners: Owners,
): string | undefined {
  const after = change[id]?.after
  if (after?.kind !== 'post' || !after.head) return undefined
  if (fields && !fields.includes('head') && !fields.includes('unitId')) return undefined
  const former = headOf(base, after.unitId as UnitId) as PostId | undefined
  if (!former || former === id) return undefined
  return owners.get(former) ?? owners.get(`${former}#unitId`) ?? owners.get(`${former}#head`)
}
