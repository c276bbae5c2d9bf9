import type { StructureRecord, Unit, UnitId } from '../records/records.ts'
import type { Change, Delta } from '../structure/change.ts'
import { postsOf, type Structure, unitsDown } from '../structure/structure.ts'

/**
 * Acting appointments whose findings may differ after a change; null: all. What is found at one depends on its post
 * and all who serve there, on all its person serves at, on the desks down its chain, and on the offices of these: so
 * from a touched post the change goes on to every post on which somebody who serves there acts.
 */
export function touchedActing(change: Change, before: Structure, after: Structure) {
  if (before.tables.holiday !== after.tables.holiday) return null
  if (before.tables.limit !== after.tables.limit) return null
  const touched = new Set<string>()
  for (const structure of [before, after]) {
    const posts = new Set<string>()
    const branches: UnitId[] = []
    for (const [id, delta] of Object.entries(change)) {
      for (const record of [delta.before, delta.after]) {
        if (record?.kind !== 'unit') addPosts(posts, structure, id, record)
        else if (concernsOffices(delta)) branches.push(record.id)
      }
    }
    for (const unitId of unitsDown(structure, branches)) {
      for (const postId of postsOf(structure, unitId)) posts.add(postId)
    }
    // A set visits what is added to it on the way.
    for (const postId of posts) {
      for (const held of appointments(structure, 'appointmentsOfPost', postId)) {
        if (held.role !== 'definitif') touched.add(held.id)
        addActedOn(posts, structure, held.personId)
      }
    }
  }
  for (const [id, { before: was, after: is }] of Object.entries(change)) {
    if ((was ?? is)?.kind === 'appointment') touched.add(id)
  }
  return touched
}

function addPosts(
  posts: Set<string>,
  structure: Structure,
  id: string,
  record: StructureRecord | null | undefined,
): void {
  switch (record?.kind) {
    case 'post':
      posts.add(id)
      return
    case 'appointment':
      posts.add(record.postId)
      addActedOn(posts, structure, record.personId)
      return
    case 'person':
      addActedOn(posts, structure, id)
  }
}

function addActedOn(posts: Set<string>, structure: Structure, personId: string): void {
  for (const held of appointments(structure, 'appointmentsOfPerson', personId)) {
    if (held.role !== 'definitif') posts.add(held.postId)
  }
}

function* appointments(
  structure: Structure,
  group: 'appointmentsOfPost' | 'appointmentsOfPerson',
  key: string,
) {
  for (const id of structure.groups[group].get(key) ?? []) {
    const held = structure.tables.appointment.get(id)
    if (held) yield held
  }
}

/** Which office and branch a post belongs to depends on the kinds and places of the units above it alone. */
function concernsOffices({ before, after }: Delta): boolean {
  const [was, is] = [before as Unit | null, after as Unit | null]
  return !was || !is || was.parentId !== is.parentId || was.type !== is.type
}
