import type { Person, Post } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import { lastPostOn, ownPostOn } from '../tenure/own-post.ts'
import { holdersOn, timelineOf } from '../tenure/timeline.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { actingOn } from './acting.ts'

/** One link: who acts on `post`, and the desk that person comes from. */
export interface ChainLink {
  readonly post: Post
  readonly person: Person
  /** The person's own definitive post, the one left last where none is held now; null where there never was one. */
  readonly ownPost: Post | null
  /** True where nobody holds that own post on the day. */
  readonly ownEmpty: boolean
}

/**
 * From a post that is acted on, the line of those who act: who sits there, who sits at their own desk meanwhile …
 * It ends at a desk nobody acts on, or where it would come back to itself.
 */
export function actingChain(structure: Structure, post: Post, on: CalendarDate): ChainLink[] {
  const links: ChainLink[] = []
  const seen = new Set<string>()
  let at: Post | null = post
  while (at && !seen.has(at.id)) {
    seen.add(at.id)
    const acting = actingOn(structure, at.id, on)
    const person = acting && get(structure, acting.appointment.personId)
    if (!person) break
    const ownPost =
      ownPostOn(structure, person.id, on) ?? lastPostOn(structure, person.id, on) ?? null
    links.push({
      post: at,
      person,
      ownPost,
      ownEmpty: ownPost !== null && isEmpty(structure, ownPost, on),
    })
    at = ownPost
  }
  return links
}

function isEmpty(structure: Structure, post: Post, on: CalendarDate): boolean {
  const { room, terms } = timelineOf(structure, post)
  return room > 0 && holdersOn(terms, on) === 0 && post.unnamed === 0
}
