import { slipsTo } from '../readings/almost-word.ts'
import { type Found, folded, type Match } from '../readings/find.ts'
import { officeOf } from '../readings/offices.ts'
import { spokenOf } from '../readings/spoken-names.ts'
import type { Person, Post } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { actingRegister } from './acting.ts'
import type { ActingRole } from './acting-term.ts'

/** What each role is called; folded. */
const CALLED: ReadonlyMap<string, ActingRole> = new Map(
  Object.entries({
    plt: 'plt',
    plh: 'plh',
    pj: 'pj',
    penjabat: 'pj',
  }),
)

/** An official who acts, and on which post. */
export interface FoundActing extends Found {
  readonly post: Post
  readonly role: ActingRole
}

/**
 * Officials who act on a day, for a query that names the role ("plt", "plt kasi persandian", "plh sekretaris"): those
 * whose name, post as it is called in speech too, or office says every other word, those who say them without a slip
 * before all others, then the term that ends first. None where no role is named.
 */
export function findActing(structure: Structure, query: string, on: CalendarDate): FoundActing[] {
  const words = folded(query).split(' ').filter(Boolean)
  const roles = new Set(words.flatMap((word) => CALLED.get(word) ?? []))
  if (roles.size === 0) return []
  const others = words.filter((word) => !CALLED.has(word))
  const found = actingRegister(structure, on).flatMap(({ appointment: { role, ...held } }) => {
    const person = get(structure, held.personId)
    const post = get(structure, held.postId)
    const match = roles.has(role) && person && post && matchOf(structure, person, post, others)
    return match
      ? [{ kind: 'person', id: person.id, text: person.name, match, post, role } as const]
      : []
  })
  return (['word', 'slip'] as const).flatMap((match) => found.filter((one) => one.match === match))
}

function matchOf(
  structure: Structure,
  { name, nip }: Person,
  post: Post,
  others: readonly string[],
): Match | null {
  const title = folded(post.title)
  const office = officeOf(structure, post.unitId)?.name ?? ''
  const said = folded(`${title} ${spokenOf(title)} ${name} ${nip ?? ''} ${office}`).split(' ')
  if (others.every((word) => said.some((one) => one.startsWith(word)))) return 'word'
  const meant = (word: string) =>
    said.some((one) => one.startsWith(word) || slipsTo(one, word) !== null)
  return others.every(meant) ? 'slip' : null
}
