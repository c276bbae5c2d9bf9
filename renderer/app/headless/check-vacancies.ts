import { type ActingNow, actingRegister } from '../../domain/acting/acting.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Role, VacancyCause, VacancyStage } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { monthsBetween } from '../../domain/tenure/retirement.ts'
import { retirementUnknown } from '../../domain/tenure/retirement-unknown.ts'
import { afterSwearing } from '../../domain/vacancy/after-swearing.ts'
import { comingVacancies } from '../../domain/vacancy/coming.ts'
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
  /** What ends the wait: the freeze's own words, the next stage, or `tmt` where somebody is named already. */
  readonly waitsFor: string | null
  /** The day somebody named already takes the seat up, and who. */
  readonly filledOn: string | null
  readonly filledBy: string | null
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
  /** Within twelve months, those written down already among them. */
  readonly retirements: readonly CheckedComing[]
  /** Every seat that turns vacant within twelve months, by whatever cause. */
  readonly coming: readonly CheckedComing[]
  /** Of whom no retirement could be worked out: posts, holders without birth date and NIP, holders without names. */
  readonly retirementsUnknown: {
    readonly posts: number
    readonly people: number
    readonly unnamed: number
  }
  /** Filled seats whose SPMT or SIASN is still owed. */
  readonly afterSwearing: readonly {
    readonly post: string
    readonly office: string
    readonly name: string
    readonly from: string | null
    readonly stage: VacancyStage
    readonly next: VacancyStage
  }[]
}

/** A holder who will leave a seat. */
export interface CheckedComing {
  readonly name: string
  readonly nip: string | null
  readonly post: string
  readonly unit: string
  readonly office: string
  /** The first day without the holder. */
  readonly on: string
  readonly monthsLeft: number
  readonly cause: VacancyCause | null
  /** False where only the birth date tells it. */
  readonly recorded: boolean
  readonly successor: string | null
  readonly successorOn: string | null
  /** Who is named to act on it then, in which role and from when. */
  readonly acting: string | null
  readonly actingRole: Role | null
  readonly actingFrom: string | null
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
    ...comingCheck(structure, on),
  }
}

/** Ends that are decided, and retirements: one that is written down stays among them. */
function comingCheck(
  structure: Structure,
  on: CalendarDate,
): Pick<VacancyCheck, 'retirements' | 'coming' | 'retirementsUnknown' | 'afterSwearing'> {
  const told = comingVacancies(structure, on, RETIREMENT_MONTHS[0]).map((one) => ({
    name: fullName(one.person),
    nip: one.person.nip,
    post: one.post.title,
    unit: get(structure, one.post.unitId)?.name ?? '',
    office: officeName(structure, one.post.unitId),
    on: one.on,
    monthsLeft: monthsBetween(on, one.on),
    cause: one.cause,
    recorded: one.recorded,
    successor: one.successor?.name ?? null,
    successorOn: one.successor?.on ?? null,
    acting: one.acting?.name ?? null,
    actingRole: one.acting?.appointment.role ?? null,
    actingFrom: one.acting?.on ?? null,
  }))
  const unknown = retirementUnknown(structure, on, () => true)
  return {
    retirements: told.filter(({ cause }) => cause === 'pensiun-bup'),
    coming: told,
    retirementsUnknown: { ...unknown, people: unknown.people.length },
    afterSwearing: afterSwearing(structure, on).map(({ post, name, appointment, stage, next }) => ({
      post: post.title,
      office: officeName(structure, post.unitId),
      name,
      from: appointment.from,
      stage,
      next,
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
    waitsFor: waitsForText(waitsFor),
    filledOn: waitsFor?.kind === 'filled' ? waitsFor.on : null,
    filledBy: waitsFor?.kind === 'filled' ? waitsFor.name : null,
    acting: seat.acting && checkedActing(structure, seat.acting),
    blockedBy: seat.blockedBy.map(({ name }) => name),
  }
}

function waitsForText(wait: VacantSeat['waitsFor']): string | null {
  if (wait?.kind === 'filled') return 'tmt'
  if (wait?.kind === 'freeze') return wait.freeze.waitsFor ?? wait.freeze.name
  return wait?.stage ?? null
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
