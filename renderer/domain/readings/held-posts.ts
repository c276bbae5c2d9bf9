import type { PostId } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'

/** Posts a person holds definitively without a last day, by id. */
export function postsHeld(structure: Structure, personId: string): PostId[] {
  const posts: PostId[] = []
  for (const id of structure.groups.appointmentsOfPerson.get(personId) ?? []) {
    const appointment = structure.tables.appointment.get(id)
    if (appointment?.role === 'definitif' && appointment.until === null) {
      posts.push(appointment.postId)
    }
  }
  return posts.sort()
}

/** True where somebody held a post definitively and holds none any more: one of those to be placed. A Plt is none. */
export function losesPost(before: Structure, after: Structure, personId: string): boolean {
  return postsHeld(before, personId).length > 0 && postsHeld(after, personId).length === 0
}
