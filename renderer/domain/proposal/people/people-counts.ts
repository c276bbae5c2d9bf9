import type { Act } from '../../acts/act.ts'
import { changeOfAtoms } from '../../acts/atoms.ts'
import { lineageOf } from '../../acts/lineage.ts'
import { unnamedLeft } from '../../acts/unnamed-left.ts'
import type { Appointment, PostId } from '../../records/records.ts'
import type { Change } from '../../structure/change.ts'
import { get, type Structure, subtree } from '../../structure/structure.ts'
import { type CalendarDate, within } from '../../values/calendar-date.ts'
import { type Fate, type FateKind, fatesOf, isAnother, keepersOf } from './fates.ts'

/** What a change does to people, in numbers: the same on the tab of a proposal and on each of its papers. */
export interface PeopleCounts extends Readonly<Record<FateKind, number>> {
  /** Holders who keep their post as it is. */
  readonly keeps: number
  /** Of those who keep it: carried along with a unit that goes elsewhere. */
  readonly along: number
  /** Known only as a number, on posts that are abolished. */
  readonly unnamed: number
  /** Known only as a number, on posts that are merged, moved, renamed or carried along. */
  readonly unnamedAlong: number
  /** Running orders of Plt, Plh and Pj that end. */
  readonly acting: number
}

/** `on`: the day by which an acting order runs. */
export function peopleCounts(
  base: Structure,
  next: Structure,
  change: Change,
  on: CalendarDate,
  fates: readonly Fate[] = fatesOf(base, next, change),
): PeopleCounts {
  const of = (kind: FateKind) => fates.filter((fate) => fate.kind === kind).length
  const named = new Set<string>(fates.map(({ person }) => person.id))
  const carried = carriedPosts(base, next, change)
  const along = new Set<string>()
  let unnamedAlong = 0
  for (const id of carried) {
    unnamedAlong += get(base, id)?.unnamed ?? 0
    for (const one of base.groups.appointmentsOfPost.get(id) ?? []) {
      const held = base.tables.appointment.get(one)
      if (held?.role !== 'definitif' || held.until !== null || named.has(held.personId)) continue
      along.add(held.personId)
    }
  }
  return {
    loses: of('loses'),
    moves: of('moves'),
    reinstalled: of('reinstalled'),
    gains: of('gains'),
    keeps: keepersOf(base, fates),
    along: along.size,
    unnamed: total(unnamedLeft(change)),
    unnamedAlong,
    acting: actingEnds(change, on).length,
  }
}

/** Acting orders that run on the day and that the change ends, be it with the post. */
export function actingEnds(change: Change, on: CalendarDate): Appointment[] {
  return Object.values(change).flatMap(({ before, after }) => {
    if (before?.kind !== 'appointment' || before.role === 'definitif') return []
    if (!within(on, before.from, before.until)) return []
    const ends = after?.kind !== 'appointment' || (after.until !== null && after.until < on)
    return ends ? [before] : []
  })
}

/** What one act of a change does to people without a name and to acting orders. */
export function peopleOfAct(
  change: Change,
  { atoms }: Pick<Act, 'atoms'>,
  on: CalendarDate,
): Pick<PeopleCounts, 'unnamed' | 'acting'> {
  const left = unnamedOf(change)
  const unnamed = atoms.reduce((sum, { id }) => sum + (left.get(id) ?? 0), 0)
  return { unnamed, acting: actingEnds(changeOfAtoms(change, atoms), on).length }
}

const unnamedKnown = new WeakMap<Change, ReadonlyMap<string, number>>()

/** How many without a name lose which post; asked for every act of a change, so it is worked out once. */
function unnamedOf(change: Change): ReadonlyMap<string, number> {
  const known = unnamedKnown.get(change)
  if (known) return known
  const left = new Map<string, number>(
    unnamedLeft(change).map(({ post, count }) => [post.id, count]),
  )
  unnamedKnown.set(change, left)
  return left
}

/** Posts that stay and whose holders are taken along: merged, changed as one that asks for pengukuhan, or in a unit that moves. */
function carriedPosts(base: Structure, next: Structure, change: Change): Set<PostId> {
  const posts = new Set<PostId>()
  const { mergedInto } = lineageOf(change)
  for (const { before, after } of Object.values(change)) {
    if (before?.kind === 'post') {
      const stays = after?.kind === 'post' && isAnother(base, next, before.id)
      if (stays || mergedInto.has(before.id)) posts.add(before.id)
    }
    if (before?.kind !== 'unit' || after?.kind !== 'unit') continue
    const moved = before.parentId !== after.parentId
    if (!moved && before.name === after.name) continue
    for (const unit of moved ? subtree(base, before.id) : [before.id]) {
      for (const id of base.groups.postsOf.get(unit) ?? []) {
        const post = id as PostId
        if (get(next, post) && (moved || isAnother(base, next, post))) posts.add(post)
      }
    }
  }
  return posts
}

function total(list: readonly { readonly count: number }[]): number {
  return list.reduce((sum, { count }) => sum + count, 0)
}
