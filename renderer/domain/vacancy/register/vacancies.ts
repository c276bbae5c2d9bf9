import { type ActingNow, actingOn } from '../../acting/acting.ts'
import type {
  Freeze,
  PersonId,
  Post,
  Vacancy,
  VacancyCause,
  VacancyId,
  VacancyStage,
} from '../../records/records.ts'
import { get, type Structure, vacanciesOf } from '../../structure/structure.ts'
import { holdersOn, timelineOf } from '../../tenure/timeline.ts'
import { type CalendarDate, daysBetween } from '../../values/calendar-date.ts'
import { comingActing, comingHolders, type Successor } from '../coming/coming.ts'
import { isApproved } from '../freezes/approvals.ts'
import { freeFrom, freezesOn } from '../freezes/freezes.ts'
import { stageOn } from '../road/pelantikan-road.ts'
import { type AgeBand, bandOf } from './age-band.ts'
import { createdOn } from './created-on.ts'
import { type EmptySeat, emptySeatsOf, emptySeatsOn } from './vacant-seats.ts'

/** What has to happen next: the TMT of who is named, the end of a freeze (or an approval inside it), or a step. */
export type Wait =
  | {
      readonly kind: 'filled'
      /** The day on which somebody who is named already takes the seat up. */
      readonly on: CalendarDate
      readonly name: string
    }
  | {
      readonly kind: 'freeze'
      readonly freeze: Freeze
      /** First day outside every window; null where an end is not known. */
      readonly freeFrom: CalendarDate | null
    }
  | { readonly kind: 'step'; readonly stage: VacancyStage }

/** One row of the register: a seat that is vacant on the day shown, with HR's case on it. */
export interface VacantSeat {
  readonly post: Post
  /** 1 for the seat of the post that has been empty longest. */
  readonly seat: number
  readonly vacantSeats: number
  readonly since: CalendarDate | null
  /** Whether a holder on record, or the revision that made the post, tells that day; else its case does, or nothing. */
  readonly sinceTold: boolean
  /** Age in days on the day shown; null where `since` is not known. */
  readonly days: number | null
  readonly band: AgeBand
  readonly cause: VacancyCause | null
  /** True where the holder is only expected to have retired by then. */
  readonly expected: boolean
  readonly acting: ActingNow | null
  /** Who is named to act from a later day, while nobody acts. */
  readonly actingComing: Successor | null
  /** HR's case; null where nobody has opened one. */
  readonly vacancyId: VacancyId | null
  readonly stage: VacancyStage | null
  readonly waitsFor: Wait | null
  /** Freezes that cover the post on the day and for which the case holds no approval. */
  readonly blockedBy: readonly Freeze[]
  /** The day its approval was asked for; null where it was not by the day shown, or nobody wrote it down. */
  readonly askedOn: CalendarDate | null
  readonly candidateId: PersonId | null
  readonly targetDate: CalendarDate | null
}

/**
 * The register: one row per vacant seat on a day, in no particular order. That a seat is vacant and since when is
 * worked out from appointments alone; a case adds cause, stage and candidate, and `since` only where no holder is on
 * record. Where `on` lies after `today`, those who retire in between are counted as gone. `isCounted`: of these posts
 * alone.
 */
export function vacanciesOn(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate = on,
  isCounted: (post: Post) => boolean = () => true,
): VacantSeat[] {
  const rows: VacantSeat[] = []
  const seats = emptySeatsOn(structure, on, today).filter(({ post }) => isCounted(post))
  for (let at = 0; at < seats.length; ) {
    const ofPost = seats.slice(at, at + (seats[at]?.vacantSeats ?? 1))
    const cases = casesOfSeats(structure, ofPost, on)
    for (const seat of ofPost) rows.push(rowOf(structure, seat, cases.get(seat) ?? null, on))
    at += ofPost.length
  }
  return rows
}

/** The rows of one post, as the register of a day has them without what is only expected. */
export function vacanciesOfPost(structure: Structure, post: Post, on: CalendarDate): VacantSeat[] {
  const seats = emptySeatsOf(structure, post, on)
  const cases = casesOfSeats(structure, seats, on)
  return seats.map((seat) => rowOf(structure, seat, cases.get(seat) ?? null, on))
}

/** By whom a full post is held: who took its last free seat, by name, or how many are known as a number only. */
export type HolderOfFull = { readonly person: string } | { readonly unnamed: number }

/** The same of a post on a day; null where a seat is vacant, and of a post without seats. */
export function holderOfFull(
  structure: Structure,
  post: Post,
  on: CalendarDate,
): HolderOfFull | null {
  const { room, terms } = timelineOf(structure, post)
  if (post.seats === 0 || holdersOn(terms, on) < room) return null
  const last = terms.filter(({ from, until }) => from <= on && on <= until).at(-1)
  const person = last && get(structure, last.personId)
  if (person) return { person: person.name }
  return post.unnamed > 0 ? { unnamed: post.unnamed } : null
}

/**
 * Which case belongs to which empty seat of one post: first those of the same first day, then the oldest that are
 * left. A case from before the seat was last filled belongs to none.
 */
function casesOfSeats(
  structure: Structure,
  seats: readonly EmptySeat[],
  on: CalendarDate,
): ReadonlyMap<EmptySeat, Vacancy> {
  const taken = new Map<EmptySeat, Vacancy>()
  const [first] = seats
  if (!first) return taken
  const open = openCases(structure, first.post, on)
  if (open.length === 0) return taken
  const take = (seat: EmptySeat, fits: (one: Vacancy) => boolean) => {
    const at = taken.has(seat) ? -1 : open.findIndex(fits)
    const [found] = at < 0 ? [] : open.splice(at, 1)
    if (found) taken.set(seat, found)
  }
  for (const seat of seats) take(seat, ({ since }) => since === seat.since)
  for (const seat of seats) {
    take(seat, ({ since }) => since === null || seat.since === null || since >= seat.since)
  }
  return taken
}

/** Cases of a post that were open on a day, the oldest first. */
export function openCases(structure: Structure, post: Post, on: CalendarDate): Vacancy[] {
  const cases = vacanciesOf(structure, post.id)
  if (cases.length === 0) return []
  return cases
    .map((id) => get(structure, id))
    .filter((one): one is Vacancy => one !== undefined)
    .filter(
      ({ since, closedOn }) =>
        (since === null || since <= on) && (closedOn === null || closedOn > on),
    )
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
}

function rowOf(
  structure: Structure,
  empty: EmptySeat,
  open: Vacancy | null,
  on: CalendarDate,
): VacantSeat {
  const { post, seat, vacantSeats, endedBy, expected } = empty
  const created = empty.since === null ? createdOn(structure, post, on) : null
  const since = empty.since ?? open?.since ?? created
  const days = since && daysBetween(since, on)
  const ended = endedBy && get(structure, endedBy)
  const freezes = freezesOn(structure, post, on)
  const acting = seat === 1 ? actingOn(structure, post.id, on) : null
  const coming = comingHolders(structure, post.id, on)[seat - 1]
  const blockedBy = open && isApproved(open, on) ? [] : freezes
  const frozen = freezes.length > 0
  const { stage, next } = stageOn(
    structure,
    open ?? { id: 'vacancy:', stage: null },
    post,
    frozen,
    on,
  )
  return {
    post,
    seat,
    vacantSeats,
    since,
    sinceTold: empty.since !== null || (created !== null && !open?.since),
    days,
    band: bandOf(days),
    cause: expected
      ? 'pensiun-bup'
      : (open?.cause ?? (ended ? ended.endCause : null) ?? (created ? 'jabatan-baru' : null)),
    expected,
    acting,
    actingComing: acting || seat > 1 ? null : (comingActing(structure, post.id, on)[0] ?? null),
    vacancyId: open?.id ?? null,
    stage,
    waitsFor: coming
      ? { kind: 'filled', on: coming.on, name: coming.name }
      : waitOf(structure, post, blockedBy, next, on),
    blockedBy,
    askedOn: open?.approvalAskedOn && open.approvalAskedOn <= on ? open.approvalAskedOn : null,
    candidateId: open?.candidateId ?? null,
    targetDate: open?.targetDate ?? null,
  }
}

function waitOf(
  structure: Structure,
  post: Post,
  blockedBy: readonly Freeze[],
  next: VacancyStage | null,
  on: CalendarDate,
): Wait | null {
  const [freeze] = blockedBy
  if (freeze) return { kind: 'freeze', freeze, freeFrom: freeFrom(structure, post, on) }
  return next && { kind: 'step', stage: next }
}
