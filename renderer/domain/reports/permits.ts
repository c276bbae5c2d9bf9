import { officeOf } from '../readings/offices.ts'
import type { Post } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'
import { isApproved } from '../vacancy/freezes/approvals.ts'
import { freezesOn } from '../vacancy/freezes/freezes.ts'
import {
  allPermits,
  isHadBy,
  type Permit,
  permitState,
  postsAsked,
} from '../vacancy/freezes/permits.ts'
import { openCases } from '../vacancy/register/vacancies.ts'
import { emptySeatsOn } from '../vacancy/register/vacant-seats.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import type { Placed } from './movements.ts'

/** Permits awaited on the eve of a span and on its last day, and what happened between: before + asked − had − over = after. */
export interface PermitSums {
  readonly before: number
  readonly asked: number
  readonly had: number
  /** Of those had, whose day of asking nobody wrote down. */
  readonly undated: number
  /** Awaited no more without one: the case was closed, the window is over. */
  readonly over: number
  readonly after: number
}

export interface PermitLine extends PermitSums {
  /** Perangkat daerah; null of permits for whole windows, which are of every office. */
  readonly name: string | null
}

/** Written permits of the Mendagri over a span, both days included. */
export interface Permits {
  /** What was asked for or had in the span, or is awaited on its last day. */
  readonly rows: readonly Permit[]
  readonly total: PermitSums
  readonly offices: readonly PermitLine[]
  /** Vacant posts in a window that want one on the last day. */
  readonly wanting: number
  /** Of those for how many nobody has asked. */
  readonly unasked: number
  /** Of those how many have a candidate: they stand in the letter that asks for the permit. */
  readonly named: number
}

/** @param then the structure that stood on the eve of `from` */
export function permitsOf(
  then: Structure,
  structure: Structure,
  from: CalendarDate,
  until: CalendarDate,
  isCounted: (post: Placed) => boolean,
): Permits {
  const eve = addDays(from, -1)
  const counted = (of: Structure) =>
    allPermits(of).filter(({ post }) => post === null || isCounted(post))
  const now = counted(structure)
  const known = new Map(then === structure ? [] : counted(then).map((one) => [one.id, one]))
  for (const one of now) known.set(one.id, one)
  const span = { eve, from, until, awaited: new Set(now.map(({ id }) => id)) }
  const rows = [...known.values()].filter((one) => countOf(one, span).isShown)
  const wanting = wantingOn(structure, until, isCounted)
  const asked = postsAsked(now, until)
  return {
    rows,
    total: sumOf([...known.values()], span),
    offices: linesOf([...known.values()], span, [structure, then]),
    wanting: wanting.length,
    unasked: wanting.filter((post) => !asked.has(post.id) && !isLiftAsked(structure, post, until))
      .length,
    named: wanting.filter((post) =>
      openCases(structure, post, until).some(({ candidateId }) => candidateId !== null),
    ).length,
  }
}

interface Span {
  readonly eve: CalendarDate
  readonly from: CalendarDate
  readonly until: CalendarDate
  /** Ids of permits the structure of the last day still has. */
  readonly awaited: ReadonlySet<string>
}

function countOf(one: Permit, { eve, from, until, awaited }: Span) {
  const isIn = (day: CalendarDate | null) => day !== null && day >= from && day <= until
  const wasAwaited = permitState(one, eve) === 'waiting'
  const wasAsked = isIn(one.askedOn)
  const wasHad = one.isHad && isIn(one.on)
  const isAwaited = permitState(one, until) === 'waiting' && awaited.has(one.id)
  const isOver = (wasAwaited || wasAsked) && !isAwaited && !isHadBy(one, until)
  return {
    wasAwaited,
    wasAsked,
    wasHad,
    isAwaited,
    isOver,
    isShown: wasAsked || wasHad || isAwaited || isOver,
  }
}

function sumOf(permits: readonly Permit[], span: Span): PermitSums {
  const counts = permits.map((one) => ({ ...countOf(one, span), one }))
  const sum = (is: (count: (typeof counts)[number]) => boolean) => counts.filter(is).length
  return {
    before: sum(({ wasAwaited }) => wasAwaited),
    asked: sum(({ wasAsked }) => wasAsked),
    had: sum(({ wasHad }) => wasHad),
    undated: sum(({ wasHad, one }) => wasHad && one.askedOn === null),
    over: sum(({ isOver }) => isOver),
    after: sum(({ isAwaited }) => isAwaited),
  }
}

/** By perangkat daerah in the order met, windows first; offices without any are left out. */
function linesOf(
  permits: readonly Permit[],
  span: Span,
  structures: readonly Structure[],
): PermitLine[] {
  const groups = new Map<string | null, Permit[]>()
  for (const one of permits) {
    if (!countOf(one, span).isShown && permitState(one, span.eve) !== 'waiting') continue
    const name = one.post && officeName(one.post, structures)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups]
    .map(([name, group]) => ({ name, ...sumOf(group, span) }))
    .sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
}

function officeName({ unitId }: Post, structures: readonly Structure[]): string {
  for (const one of structures) {
    const office = officeOf(one, unitId)
    if (office) return office.name
  }
  return ''
}

/** Whether the permit that lifts each window which covers the post was asked for. */
function isLiftAsked(structure: Structure, post: Post, on: CalendarDate): boolean {
  return freezesOn(structure, post, on).every(
    ({ approvalAskedOn }) => approvalAskedOn !== null && approvalAskedOn <= on,
  )
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
