import { squash } from '../change.ts'
import { drop, type Edit, put } from '../edit.ts'
import { appointmentRecord } from '../record-makers.ts'
import type { AppointmentId, Person, PersonId, Post, PostId } from '../records.ts'
import { ok, refuse } from '../result.ts'
import { outsideRange } from '../rules/golongan.ts'
import { get, type Structure } from '../structure.ts'
import { freeSeats } from './fates.ts'

/**
 * Puts a person on a post in a draft: they leave the definitive post they have there. The first day stays open until
 * the proposal is in force.
 */
export function placePerson(
  personId: PersonId,
  postId: PostId,
  appointmentId: AppointmentId,
): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!get(structure, personId)) return refuse('person-gone')
    if (!post) return refuse('post-gone')
    if (freeSeats(structure, post) === 0) return refuse('post-is-full', { post: post.title })
    const left = drop(structure, definitiveOf(structure, personId))
    const record = appointmentRecord({ id: appointmentId, personId, postId, from: null })
    return ok(squash(left, put(structure, [record])))
  }
}

function definitiveOf(structure: Structure, personId: PersonId): string[] {
  return [...(structure.groups.appointmentsOfPerson.get(personId) ?? [])].filter((id) => {
    const appointment = structure.tables.appointment.get(id)
    return appointment?.role === 'definitif' && appointment.until === null
  })
}

/** How well a post suits a person; `fits` false comes with the reason as a code. */
export interface Suitability {
  readonly post: Post
  readonly fits: boolean
  readonly why: 'ok' | 'golongan-low' | 'golongan-high' | 'golongan-unknown' | 'pppk-structural'
}

/** Free posts with what speaks for or against them, the suitable first, then by rank of the post. */
export function suitablePosts(
  structure: Structure,
  person: Person,
  posts: readonly Post[],
): Suitability[] {
  return posts
    .filter((post) => freeSeats(structure, post) > 0)
    .map((post) => suitabilityOf(person, post))
    .sort((a, b) => Number(b.fits) - Number(a.fits) || (b.post.kelas ?? 0) - (a.post.kelas ?? 0))
}

function suitabilityOf(person: Person, post: Post): Suitability {
  if (!post.eselon) return { post, fits: true, why: 'ok' }
  if (person.status === 'pppk') return { post, fits: false, why: 'pppk-structural' }
  const outside = person.golongan ? outsideRange(person.golongan, post.eselon) : null
  if (outside === null) return { post, fits: true, why: 'golongan-unknown' }
  if (outside === 0) return { post, fits: true, why: 'ok' }
  return { post, fits: false, why: outside < 0 ? 'golongan-low' : 'golongan-high' }
}
