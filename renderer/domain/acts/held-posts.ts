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
