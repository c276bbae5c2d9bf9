import type { Appointment, Person, Post, Unit } from '../../../domain/records/records.ts'
import { all, type Structure } from '../../../domain/structure/structure.ts'
import { unitsToWrite } from '../../write/write-tables.ts'

/** What Popolo has no word for, beside what it has: seats, eselon, kelas, koordinasi, the order of siblings … */
type Own = Readonly<Record<string, unknown>>

/**
 * The structure in force as Popolo JSON (popoloproject.com/specs): organizations, posts, persons, memberships. What is
 * not known is left out: older versions of its schemas allow no null. `sotk` holds what Popolo has no word for, so
 * that this program reads its own file back without loss; `seats` and `reports_to_id` stand beside the rest, where
 * others look for them. `leftOut`: a sentence on what is not told of people, as `left_out`.
 */
export function popoloJson(structure: Structure, leftOut = ''): string {
  const units = unitsToWrite(structure).flatMap((id) => structure.tables.unit.get(id) ?? [])
  const file = {
    ...(leftOut === '' ? {} : { left_out: leftOut }),
    organizations: units.map(organization),
    posts: byId(all(structure, 'post')).map(position),
    persons: byId(all(structure, 'person')).map(person),
    memberships: byId(all(structure, 'appointment')).map((one) => membership(one, structure)),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function organization(unit: Unit) {
  const { id, name, parentId, type, shortName, code } = unit
  return {
    id,
    name,
    classification: type,
    ...(parentId ? { parent_id: parentId } : {}),
    ...(shortName ? { other_names: [{ name: shortName, note: 'short' }] } : {}),
    ...(code ? { identifiers: [{ identifier: code, scheme: 'kode unit' }] } : {}),
    sotk: own(unit),
  }
}

function position(post: Post) {
  const { id, title, category, unitId, seats, reportsTo } = post
  return {
    id,
    label: title,
    role: category,
    organization_id: unitId,
    seats,
    ...(reportsTo ? { reports_to_id: reportsTo } : {}),
    sotk: own(post),
  }
}

function person(one: Person) {
  const { id, name, frontTitle, backTitle, birthDate, sex, nip } = one
  return {
    id,
    name,
    ...(frontTitle ? { honorific_prefix: frontTitle } : {}),
    ...(backTitle ? { honorific_suffix: backTitle } : {}),
    ...(birthDate ? { birth_date: birthDate } : {}),
    ...(sex ? { gender: sex } : {}),
    ...(nip ? { identifiers: [{ scheme: 'NIP', identifier: nip }] } : {}),
    sotk: own(one),
  }
}

function membership(one: Appointment, structure: Structure) {
  const { id, personId, postId, role, from, until } = one
  return {
    id,
    person_id: personId,
    organization_id: structure.tables.post.get(postId)?.unitId ?? '',
    post_id: postId,
    role,
    ...(from ? { start_date: from } : {}),
    ...(until ? { end_date: until } : {}),
    sotk: own(one),
  }
}

/** The fields that no word of Popolo carries; those that hold nothing are left out. */
function own(record: Unit | Post | Person | Appointment): Own {
  const carried = CARRIED[record.kind]
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => value !== null && !carried.has(name)),
  )
}

const COMMON = ['id', 'kind']
const CARRIED: Readonly<Record<'unit' | 'post' | 'person' | 'appointment', ReadonlySet<string>>> = {
  unit: new Set([...COMMON, 'name', 'parentId', 'type']),
  post: new Set([...COMMON, 'title', 'category', 'unitId', 'seats', 'reportsTo']),
  person: new Set([...COMMON, 'name', 'frontTitle', 'backTitle', 'birthDate', 'sex', 'nip']),
  appointment: new Set([...COMMON, 'personId', 'postId', 'role', 'from', 'until']),
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
}
