import { actingRegister } from '../../acting/acting.ts'
import type {
  AppointmentId,
  FreezeId,
  Post,
  PostId,
  Vacancy,
  VacancyId,
} from '../../records/records.ts'
import { vacancyLimit } from '../../rule-table/vacancy-limits.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { retirementsInSlices } from '../../tenure/retirement.ts'
import { addWorkingDays, holidaysOf } from '../../tenure/working-days.ts'
import { addDays, type CalendarDate, daysBetween } from '../../values/calendar-date.ts'
import { freezesOf } from '../freezes/freezes.ts'
import { awaitingOath } from '../road/awaiting-oath.ts'
import { roadOf, stepsDone } from '../road/pelantikan-road.ts'
import { comingVacancies } from './coming.ts'

/** So many days ahead the card and the list of what needs attention reach. */
export const DUE_DAYS = 30

/** Something that ends or becomes due within the days asked for, or is overdue. */
export interface Due {
  readonly kind: 'acting' | 'retirement' | 'leaving' | 'freeze' | 'target' | 'swearing' | 'oath'
  readonly subjectId: AppointmentId | FreezeId | VacancyId
  readonly postId: PostId | null
  /** Of the person, or of the freeze. */
  readonly name: string
  readonly on: CalendarDate
  /** Negative where the day has passed. */
  readonly daysLeft: number
}

/** Acting terms, retirements and other leavings, freezes, target dates and the 30 working days after an SK that come due, the next first. */
export function dueSoon(structure: Structure, today: CalendarDate, days: number): Due[] {
  const last = addDays(today, days)
  const list = [
    ...actingDue(structure, today),
    // Written down or worked out alike: recording a retirement does not take it out.
    ...comingVacancies(structure, today, Math.ceil(days / 28)).map(
      ({ appointment, post, person, on, cause }): Due =>
        due(
          cause === 'pensiun-bup' ? 'retirement' : 'leaving',
          appointment.id,
          post.id,
          person.name,
          on,
          today,
        ),
    ),
    ...freezesOf(structure)
      .filter(({ until }) => until !== null && until >= today)
      .map(({ id, name, until }): Due => due('freeze', id, null, name, until ?? today, today)),
    ...casesDue(structure, today),
    ...oathsDue(structure, today),
  ]
  return list.filter(({ on }) => on <= last).sort(byDay)
}

function byDay(a: Due, b: Due): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
}

/** Whether what is due is the end of an appointment that is written down already, and not one that is worked out. */
export function isWrittenDown(structure: Structure, { kind, subjectId, on }: Due): boolean {
  const held = get(structure, subjectId)
  if (kind !== 'retirement' && kind !== 'leaving') return false
  return held?.kind === 'appointment' && held.until !== null && addDays(held.until, 1) === on
}

/** The same, the costly part a few records at a time. */
export function* dueSoonInSlices(
  structure: Structure,
  today: CalendarDate,
  days: number,
): Generator<void, Due[]> {
  yield* retirementsInSlices(structure, today)
  yield
  return dueSoon(structure, today, days)
}

function due(
  kind: Due['kind'],
  subjectId: Due['subjectId'],
  postId: PostId | null,
  name: string,
  on: CalendarDate,
  today: CalendarDate,
): Due {
  return { kind, subjectId, postId, name, on, daysLeft: daysBetween(today, on) }
}

function actingDue(structure: Structure, today: CalendarDate): Due[] {
  return actingRegister(structure, today).flatMap(({ appointment, until, succeeded }) => {
    const name = get(structure, appointment.personId)?.name ?? ''
    return until && !succeeded
      ? [due('acting', appointment.id, appointment.postId, name, until, today)]
      : []
  })
}

/** What was promised for a day, whenever that is: target dates of open cases, and the 30 working days after an SK. */
export function promisedDays(structure: Structure, today: CalendarDate): Due[] {
  return [...casesDue(structure, today), ...oathsDue(structure, today)].sort(byDay)
}

/** The same working days for whoever is in the post already, by its SK, without a day of the oath. */
function oathsDue(structure: Structure, today: CalendarDate): Due[] {
  const waiting = awaitingOath(structure, today)
  if (waiting.length === 0) return []
  const holidays = holidaysOf(structure)
  return waiting.map(({ appointment, post, person, since }) => {
    const most = vacancyLimit(structure, since, 'swearing-late')
    const on = addWorkingDays(since, most, holidays)
    return due('oath', appointment.id, post.id, person.name, on, today)
  })
}

function casesDue(structure: Structure, today: CalendarDate): Due[] {
  const list: Due[] = []
  structure.tables.vacancy.forEach((held) => {
    const post = get(structure, held.postId)
    if (!post || held.closedOn !== null) return
    const name = post.title
    if (held.targetDate) list.push(due('target', held.id, post.id, name, held.targetDate, today))
    const swearing = swearingOfCase(structure, held, post, today)
    if (swearing && !swearing.isSworn)
      list.push(due('swearing', held.id, post.id, name, swearing.on, today))
  })
  return list
}

/** The last working day for the oath after the SK of a case, and whether it was taken; null before there is an SK. */
export function swearingOfCase(
  structure: Structure,
  held: Vacancy,
  post: Post,
  today: CalendarDate,
): { readonly on: CalendarDate; readonly isSworn: boolean } | null {
  const steps = stepsDone(structure, held.id, today)
  const decree = steps.find(({ stage }) => stage === 'sk')
  const decreed = decree?.docDate ?? decree?.doneOn
  if (!decreed || !roadOf(post, false).includes('pelantikan')) return null
  const most = vacancyLimit(structure, decreed, 'swearing-late')
  return {
    on: addWorkingDays(decreed, most, holidaysOf(structure)),
    isSworn: steps.some(({ stage }) => stage === 'pelantikan'),
  }
}
