import { all, type Structure } from '../../domain/structure/structure.ts'

/**
 * The structure in force as Popolo JSON: organizations, posts, persons, memberships. `seats` and `reports_to_id` are
 * not of Popolo: it knows neither a number of seats nor a post that reports to another. `leftOut`: a sentence on what
 * is not told, as `left_out`.
 */
export function popoloJson(structure: Structure, leftOut = ''): string {
  const organizations = all(structure, 'unit').map((unit) => ({
    id: unit.id,
    name: unit.name,
    parent_id: unit.parentId,
    classification: unit.type,
    ...(unit.shortName ? { other_names: [{ name: unit.shortName, note: 'short' }] } : {}),
    ...(unit.code ? { identifiers: [{ identifier: unit.code }] } : {}),
  }))
  const posts = all(structure, 'post').map((post) => ({
    id: post.id,
    label: post.title,
    role: post.category,
    organization_id: post.unitId,
    seats: post.seats,
    reports_to_id: post.reportsTo,
  }))
  const persons = all(structure, 'person').map((person) => ({
    id: person.id,
    name: person.name,
    honorific_prefix: person.frontTitle,
    honorific_suffix: person.backTitle,
    birth_date: person.birthDate,
    gender: person.sex,
    ...(person.nip ? { identifiers: [{ scheme: 'NIP', identifier: person.nip }] } : {}),
  }))
  const memberships = all(structure, 'appointment').map((one) => ({
    id: one.id,
    person_id: one.personId,
    post_id: one.postId,
    organization_id: structure.tables.post.get(one.postId)?.unitId ?? null,
    role: one.role,
    start_date: one.from,
    end_date: one.until,
  }))
  const lists = { organizations, posts, persons, memberships }
  const sorted = Object.entries(lists).map(([name, list]) => [name, byId<{ id: string }>(list)])
  const head = leftOut === '' ? {} : { left_out: leftOut }
  return `${JSON.stringify({ ...head, ...Object.fromEntries(sorted) }, null, 2)}\n`
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
}
