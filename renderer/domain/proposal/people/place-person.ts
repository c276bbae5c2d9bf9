import { outsideLevel, professionOf } from '../../ranks/functional-level.ts'
import { outsideRange } from '../../ranks/golongan.ts'
import { appointmentRecord } from '../../records/record-makers.ts'
import type { AppointmentId, Person, PersonId, Post, PostId } from '../../records/records.ts'
import { ruleTable } from '../../rule-table/effective-rules.ts'
import { golonganRange } from '../../rule-table/ladder-row.ts'
import { lastRuleDay } from '../../rule-table/rule-days.ts'
import { squash } from '../../structure/change.ts'
import { drop, type Edit, put } from '../../structure/edit.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { deathOf } from '../../tenure/standing.ts'
import { ok, refuse } from '../../values/result.ts'
import { freeSeats } from './fates.ts'

/**
 * Puts a person on a post in a draft: they leave the definitive post they have there. The first day stays open until
 * the proposal is in force. Refused where the post is full, and of whoever has died, whatever the day.
 */
export function placePerson(
  personId: PersonId,
  postId: PostId,
  appointmentId: AppointmentId,
): Edit {
  return (structure) => {
    const post = get(structure, postId)
    const person = get(structure, personId)
    if (!person) return refuse('person-gone')
    const died = deathOf(structure, personId)
    if (died)
      return refuse('person-has-gone', { person: person.name, on: died.on, cause: died.cause })
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

/**
 * Free posts with what speaks for or against them: the suitable first, among them those of the profession the person
 * had, then those nearest in kelas to the post they leave.
 */
export function suitablePosts(
  structure: Structure,
  person: Person,
  posts: readonly Post[],
  former: Post | null,
): Suitability[] {
  const kelas = former?.kelas ?? 0
  const profession = former && professionOf(former.title)
  const strange = (post: Post) =>
    Number(profession === null || professionOf(post.title) !== profession)
  const away = (post: Post) => Math.abs((post.kelas ?? 0) - kelas)
  return posts
    .filter((post) => freeSeats(structure, post) > 0)
    .map((post) => suitabilityOf(structure, person, post))
    .sort(
      (a, b) =>
        Number(b.fits) - Number(a.fits) ||
        strange(a.post) - strange(b.post) ||
        away(a.post) - away(b.post),
    )
}

function suitabilityOf(structure: Structure, person: Person, post: Post): Suitability {
  if (!post.eselon && post.category !== 'fungsional') return { post, fits: true, why: 'ok' }
  if (post.eselon && person.status === 'pppk') return { post, fits: false, why: 'pppk-structural' }
  const { golongan } = person
  const range =
    post.eselon && golonganRange(ruleTable(structure, lastRuleDay(structure)), post.eselon)
  const outside =
    golongan &&
    (post.eselon
      ? outsideRange(golongan, post.eselon, range ?? undefined)
      : outsideLevel(golongan, post.title))
  if (typeof outside !== 'number')
    return { post, fits: true, why: golongan && !post.eselon ? 'ok' : 'golongan-unknown' }
  if (outside === 0) return { post, fits: true, why: 'ok' }
  return { post, fits: false, why: outside < 0 ? 'golongan-low' : 'golongan-high' }
}
