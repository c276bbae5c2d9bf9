import type { Post } from '../records/records.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { isApproved } from '../vacancy/freezes/approvals.ts'
import { freezesOf, freezesOn } from '../vacancy/freezes/freezes.ts'
import { openCases } from '../vacancy/register/vacancies.ts'
import { emptySeatsOn } from '../vacancy/register/vacant-seats.ts'
import { stepDay } from '../vacancy/road/pelantikan-road.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import type { Placed } from './movements.ts'

/** A written permit of the Mendagri: for a post, or for a whole window. */
export interface Permit {
  readonly on: CalendarDate
  readonly no: string | null
  readonly post: Post | null
  /** Of the window it lifts; null of a permit for one post. */
  readonly freeze: string | null
}

/** Written permits of the Mendagri: had in the span, the earliest first, and posts that want one on its last day. */
export interface Permits {
  readonly had: readonly Permit[]
  readonly wanting: number
  /** Of those how many have a candidate: they stand in the letter that asks for the permit. */
  readonly named: number
}

/**
 * Permits of a span, both days included: as steps, as cases and appointments bear them, each once for a post, and those
 * that lift a window, which are of every office. What bears no day is not counted.
 */
export function permitsOf(
  structure: Structure,
  from: CalendarDate,
  until: CalendarDate,
  isCounted: (post: Placed) => boolean,
): Permits {
  const had = new Map<string, Permit>()
  const add = (on: CalendarDate | null, no: string | null, post: Post | undefined) => {
    if (on === null || on < from || on > until || !post || !isCounted(post)) return
    const key = `${post.id} ${no ?? on}`
    if (!had.has(key)) had.set(key, { on, no, post, freeze: null })
  }
  for (const step of all(structure, 'step')) {
    if (step.stage !== 'izin-mendagri') continue
    const held = get(structure, step.vacancyId)
    add(stepDay(step), step.docNo, held && get(structure, held.postId))
  }
  for (const held of [...all(structure, 'vacancy'), ...all(structure, 'appointment')]) {
    if (held.approvalNo === null) continue
    add(held.approvalDate, held.approvalNo, get(structure, held.postId))
  }
  for (const { id, approvalNo: no, approvalDate: on, name: freeze } of freezesOf(structure)) {
    if (no === null || on === null || on < from || on > until) continue
    had.set(id, { on, no, post: null, freeze })
  }
  const wanting = wantingOn(structure, until, isCounted)
  return {
    had: [...had.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    wanting: wanting.length,
    named: wanting.filter((post) =>
      openCases(structure, post, until).some(({ candidateId }) => candidateId !== null),
    ).length,
  }
}

/** Vacant posts in a window for which no case bears a permit. */
function wantingOn(
  structure: Structure,
  on: CalendarDate,
  isCounted: (post: Placed) => boolean,
): Post[] {
  return [...new Set(emptySeatsOn(structure, on).map(({ post }) => post))].filter(
    (post) =>
      isCounted(post) &&
      freezesOn(structure, post, on).length > 0 &&
      !openCases(structure, post, on).some((one) => isApproved(one, on)),
  )
}

function sortKey({ on, no, post, freeze }: Permit): string {
  return `${on} ${no ?? ''} ${freeze ?? ''} ${post?.title ?? ''} ${post?.id ?? ''}`
}
