import { postInCity } from '../../domain/readings/names-told-apart.ts'
import type { Appointment, PostId } from '../../domain/records/records.ts'
import { apply, type Change } from '../../domain/structure/change.ts'
import { appointmentsOfPost, get, type Structure } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import type { Difference } from './differences.ts'
import { holding } from './leave-seats.ts'

/**
 * Who is new on a post without a free seat comes together with whoever left it: both are ticked, also where no file
 * of that name was imported before. Where nobody is known to have left it, or by hand only, it is a clash.
 */
export function withLeavers(
  office: Structure,
  file: Structure,
  differences: readonly Difference[],
): Difference[] {
  const coming = new Map<PostId, number>()
  const going = new Map<PostId, Difference[]>()
  for (const one of differences) {
    const record = holding(get(one.act === 'new' ? file : office, one.id))
    if (!record) continue
    const { postId } = record
    if (one.act === 'new' && one.take) coming.set(postId, (coming.get(postId) ?? 0) + 1)
    else if (one.act === 'gone') going.set(postId, [...(going.get(postId) ?? []), one])
  }
  const leave = new Set<string>()
  const clashing = new Set<PostId>()
  for (const [postId, count] of coming) {
    const post = get(office, postId)
    const held = holdersOf(office, postId).length
    if (!post || held === 0) continue
    const seats = Math.max(post.seats, takenSeats(differences, postId))
    const listed = going.get(postId) ?? []
    const sure = listed.filter(({ take, clash }) => take || !clash)
    const leaving = listed.filter(({ take }) => take).length
    if (held - leaving + count <= seats) continue
    if (held - sure.length + count > seats) clashing.add(postId)
    else for (const { key } of sure) leave.add(key)
  }
  return differences.map((one) => {
    if (leave.has(one.key)) return { ...one, take: true }
    const record = one.act === 'new' && one.take ? holding(get(file, one.id)) : null
    return record && clashing.has(record.postId) ? { ...one, take: false, clash: true } : one
  })
}

function takenSeats(differences: readonly Difference[], postId: PostId): number {
  const seats = differences.find(({ key, take }) => take && key === `${postId}#seats`)
  return Number(seats?.to ?? 0)
}

/** The problem of a change that gives a post of one seat a second holder beside the one the office names. */
export function secondHolder(office: Structure, change: Change): Problem | null {
  const next = apply(office, change)
  for (const record of next.tables.appointment.values()) {
    if (get(office, record.id) || !holding(record)) continue
    const post = get(next, record.postId)
    const before = holdersOf(next, record.postId).find((one) => get(office, one.id))
    if (post?.seats !== 1 || !before) continue
    const person = get(next, before.personId)?.name ?? ''
    return { code: 'seat-ticked-alone', params: { post: postInCity(next, post), person } }
  }
  return null
}

function holdersOf(structure: Structure, postId: PostId): Appointment[] {
  return appointmentsOfPost(structure, postId).flatMap((id) => holding(get(structure, id)) ?? [])
}
