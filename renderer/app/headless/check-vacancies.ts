import { type ActingNow, actingRegister } from '../../domain/acting/acting.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Role } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { monthsBetween, retirementsAhead } from '../../domain/tenure/retirement.ts'
import { type VacantSeat, vacanciesOn } from '../../domain/vacancy/vacancies.ts'
import { RETIREMENT_MONTHS } from '../../domain/vacancy/vacancy-findings.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'

/** One post with vacant seats, as `check --json` prints it. Dates are `YYYY-MM-DD`. */
export interface CheckedVacancy {
  readonly postId: string
  readonly post: string
  readonly unitId: string
  readonly unit: string
  /** Perangkat daerah. */
  readonly office: string
  readonly eselon: string | null
  readonly seats: number
  readonly vacantSeats: number
  /** Of the seat that has been vacant longest; null where no holder is on record. */
  readonly since: string | null
  readonly days: number | null
  readonly cause: string | null
  readonly stage: string | null
  /** What ends the wait: the freeze's own words, or the next stage. */
  readonly waitsFor: string | null
  readonly acting: CheckedActing | null
  /** Names of the freezes for which the case holds no approval. */
  readonly blockedBy: readonly string[]
}

export interface CheckedActing {
  readonly name: string
  readonly role: Role
  readonly from: string | null
  readonly until: string | null
  readonly daysLeft: number | null
}

export interface VacancyCheck {
  readonly vacancies: readonly CheckedVacancy[]
  readonly acting: readonly (CheckedActing & {
    readonly postId: string
    readonly post: string
    readonly unit: string
    readonly office: string
    readonly term: number
  })[]
  /** Within twelve months. */
  readonly retirements: readonly {
    readonly name: string
    readonly nip: string | null
    readonly post: string
    readonly unit: string
    readonly office: string
    readonly on: string
    readonly monthsLeft: number
  }[]
}

/** The part of `check` that speaks of vacancies, acting appointments and retirements on a day. */
export function vacancyCheck(
  structure: Structure,
  on: CalendarDate,
  today: CalendarDate = on,
): VacancyCheck {
  const seats = vacanciesOn(structure, on, today).filter(({ seat }) => seat === 1)
  return {
    vacancies: seats
      .map((seat) => checkedVacancy(structure, seat))
      .sort((a, b) => (a.postId < b.postId ? -1 : 1)),
    acting: actingRegister(structure, on).map((now) => {
      const post = get(structure, now.appointment.postId)
      return {
        postId: now.appointment.postId,
        post: post?.title ?? '',
        unit: (post && get(structure, post.unitId)?.name) ?? '',
        office: officeName(structure, post?.unitId),
        ...checkedActing(structure, now),
        term: now.term,
      }
    }),
    retirements: retirementsAhead(structure, on, RETIREMENT_MONTHS[0]).map((one) => ({
      name: fullName(one.person),
      nip: one.person.nip,
      post: one.post.title,
      unit: get(structure, one.post.unitId)?.name ?? '',
      office: officeName(structure, one.post.unitId),
      on: one.on,
      monthsLeft: monthsBetween(on, one.on),
    })),
  }
}

function checkedVacancy(structure: Structure, seat: VacantSeat): CheckedVacancy {
  const { post, waitsFor } = seat
  return {
    postId: post.id,
    post: post.title,
    unitId: post.unitId,
    unit: get(structure, post.unitId)?.name ?? '',
    office: officeName(structure, post.unitId),
    eselon: post.eselon,
    seats: post.seats,
    vacantSeats: seat.vacantSeats,
    since: seat.since,
    days: seat.days,
    cause: seat.cause,
    stage: seat.stage,
    waitsFor:
      waitsFor?.kind === 'freeze'
        ? (waitsFor.freeze.waitsFor ?? waitsFor.freeze.name)
        : (waitsFor?.stage ?? null),
    acting: seat.acting && checkedActing(structure, seat.acting),
    blockedBy: seat.blockedBy.map(({ name }) => name),
  }
}

function checkedActing(structure: Structure, now: ActingNow): CheckedActing {
  const { appointment, until, daysLeft } = now
  const person = get(structure, appointment.personId)
  return {
    name: person ? fullName(person) : '',
    role: appointment.role,
    from: appointment.from,
    until,
    daysLeft,
  }
}
