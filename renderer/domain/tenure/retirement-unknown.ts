import type { PersonId, Post } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ownPostOn } from './own-post.ts'
import { withoutBirthDate } from './retirement.ts'

/** Holders of whom no retirement can be worked out: what a forecast does not count. */
export interface RetirementUnknown {
  /** Posts with such holders. */
  readonly posts: number
  /** Without a birth date and without an NIP that tells one. */
  readonly people: readonly PersonId[]
  /** Holders on file as a number alone, without names. */
  readonly unnamed: number
}

/** The holders on a day of whom no retirement can be worked out, in the posts asked for. */
export function retirementUnknown(
  structure: Structure,
  on: CalendarDate,
  isShown: (post: Post) => boolean,
): RetirementUnknown {
  const posts = new Set<string>()
  const people = withoutBirthDate(structure, on).filter((id) => {
    const post = ownPostOn(structure, id, on)
    if (!post || !isShown(post)) return false
    posts.add(post.id)
    return true
  })
  let unnamed = 0
  structure.tables.post.forEach((post) => {
    if (post.unnamed === 0 || !isShown(post)) return
    posts.add(post.id)
    unnamed += post.unnamed
  })
  return { posts: posts.size, people: people.sort(byName(structure)), unnamed }
}

function byName(structure: Structure): (a: PersonId, b: PersonId) => number {
  const name = (id: PersonId) => get(structure, id)?.name ?? ''
  return (a, b) => (name(a) < name(b) ? -1 : 1)
}
