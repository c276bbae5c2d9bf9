import { eselonRank } from '../../ranks/eselon.ts'
import { fullName } from '../../records/full-name.ts'
import type { Appointment } from '../../records/records.ts'
import { all, get, type Structure } from '../../structure/structure.ts'

/**
 * All who took up their posts with one, by eselon, title and name: whoever was sworn in on the same day, else whoever
 * the same SK named from the same day. The one alone where neither is on record.
 */
export function eventOf(structure: Structure, held: Appointment): Appointment[] {
  const key = eventKey(held)
  if (!key) return [held]
  return all(structure, 'appointment')
    .filter((one) => eventKey(one) === key)
    .map((one) => ({ one, key: rankKey(structure, one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
}

/** What all appointments of one event share; null of one that stands alone. */
export function eventKey({ role, swornOn, decreeNo, from }: Appointment): string | null {
  if (role !== 'definitif') return null
  if (swornOn) return `sworn ${swornOn}`
  return decreeNo && from ? `decree ${from} ${decreeNo}` : null
}

function rankKey(structure: Structure, { postId, personId, id }: Appointment): string {
  const post = get(structure, postId)
  const person = get(structure, personId)
  const rank = post?.eselon ? eselonRank(post.eselon) : 99
  return [String(rank).padStart(2, '0'), post?.title, person && fullName(person), id].join(' ')
}
