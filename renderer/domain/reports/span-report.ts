import { actingStanding } from '../acting/acting.ts'
import { type ActingAppointment, isActing, ordersBeside } from '../acting/acting-term.ts'
import { ESELONS, LEAVING_CAUSES, POST_CATEGORIES } from '../records/form/choices.ts'
import type {
  Appointment,
  Eselon,
  Person,
  Post,
  PostCategory,
  Step,
  VacancyCause,
} from '../records/records.ts'
import { all, appointmentsOfPerson, get, type Structure } from '../structure/structure.ts'
import { retirementsAhead } from '../tenure/retirement.ts'
import { holdersOn, timelineOf } from '../tenure/timeline.ts'
import { isApproved } from '../vacancy/freezes/approvals.ts'
import { freezesOn } from '../vacancy/freezes/freezes.ts'
import { openCases } from '../vacancy/register/vacancies.ts'
import { emptySeatsOn } from '../vacancy/register/vacant-seats.ts'
import { addDays, type CalendarDate, within } from '../values/calendar-date.ts'

/** Seats of one eselon, or of one kind of post without eselon, on the eve of the span and on its last day. */
export interface FormationLine {
  readonly key: Eselon | PostCategory
  /** Formasi: seats there are. */
  readonly seats: number
  readonly before: Staffed
  readonly after: Staffed
}

export interface Staffed {
  readonly filled: number
  /** As the register of that day counts them. */
  readonly vacant: number
}

export const MOVEMENTS = [
  'in',
  'out',
  'moved',
  'left-post',
  'sworn',
  'acting-begun',
  'acting-extended',
  'acting-ended',
  'acting-overrun',
] as const
export type MovementKind = (typeof MOVEMENTS)[number]

/** Something that happened in the span. */
export interface Movement {
  readonly kind: MovementKind
  readonly on: CalendarDate
  readonly person: Person
  readonly post: Post
  readonly cause: VacancyCause | null
  readonly decreeNo: string | null
}

/** Written permits of the Mendagri: had in the span, and wanting on its last day. */
export interface Permits {
  readonly had: readonly Step[]
  readonly wanting: number
}

/** A month (or another span) of an organisation: its formation at both ends, and what happened between. */
export interface SpanReport {
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly lines: readonly FormationLine[]
  readonly total: FormationTotal
  readonly movements: readonly Movement[]
  readonly permits: Permits
  /** Who retires within 3, 6 and 12 months of the last day. */
  readonly retiring: readonly { readonly months: number; readonly count: number }[]
}

export type FormationTotal = Omit<FormationLine, 'key'>

const AHEAD = [3, 6, 12] as const

/**
 * The report of a span, both days included. Numbers are those of the registers: of the eve of `from` and of `until`.
 * `isCounted`: of these posts alone.
 */
export function spanReport(
  structure: Structure,
  from: CalendarDate,
  until: CalendarDate,
  isCounted: (post: Post) => boolean = () => true,
): SpanReport {
  const lines = formationLines(structure, addDays(from, -1), until, isCounted)
  const retiring = AHEAD.map((months) => ({
    months,
    count: retirementsAhead(structure, until, months).filter(({ post }) => isCounted(post)).length,
  }))
  const movements = movementsIn(structure, from, until).filter(({ post }) => isCounted(post))
  const permits = permitsOf(structure, from, until, isCounted)
  return { from, until, lines, total: totalOf(lines), movements, permits, retiring }
}

function formationLines(
  structure: Structure,
  eve: CalendarDate,
  last: CalendarDate,
  isCounted: (post: Post) => boolean,
): FormationLine[] {
  const keys: readonly (Eselon | PostCategory)[] = [...ESELONS, ...POST_CATEGORIES]
  const posts = all(structure, 'post').filter(isCounted)
  const [before, after] = [eve, last].map((day) => vacantByPost(structure, day))
  return keys.flatMap((key) => {
    const own = posts.filter((post) => (post.eselon ?? post.category) === key)
    if (own.length === 0) return []
    const sum = (count: (post: Post) => number) => own.reduce((all, post) => all + count(post), 0)
    const on = (day: CalendarDate, vacant: ReadonlyMap<string, number> | undefined): Staffed => ({
      filled: sum((post) => post.unnamed + holdersOn(timelineOf(structure, post).terms, day)),
      vacant: sum((post) => vacant?.get(post.id) ?? 0),
    })
    return [
      { key, seats: sum(({ seats }) => seats), before: on(eve, before), after: on(last, after) },
    ]
  })
}

function vacantByPost(structure: Structure, day: CalendarDate): ReadonlyMap<string, number> {
  return new Map(
    emptySeatsOn(structure, day).map(({ post, vacantSeats }) => [post.id, vacantSeats] as const),
  )
}

function totalOf(lines: readonly FormationLine[]): FormationTotal {
  const sum = (count: (line: FormationLine) => number) =>
    lines.reduce((all, line) => all + count(line), 0)
  return {
    seats: sum(({ seats }) => seats),
    before: { filled: sum((one) => one.before.filled), vacant: sum((one) => one.before.vacant) },
    after: { filled: sum((one) => one.after.filled), vacant: sum((one) => one.after.vacant) },
  }
}

/** Everything that happened, by day, then by the order of `MOVEMENTS`, then by name. */
function movementsIn(structure: Structure, from: CalendarDate, until: CalendarDate): Movement[] {
  const list: Movement[] = []
  const isIn = (on: CalendarDate | null): on is CalendarDate =>
    on !== null && from <= on && on <= until
  for (const held of all(structure, 'appointment')) {
    const person = get(structure, held.personId)
    const post = get(structure, held.postId)
    if (!person || !post) continue
    const add = (kind: MovementKind, on: CalendarDate, told: Partial<Movement> = {}) =>
      list.push({ kind, on, person, post, cause: null, decreeNo: held.decreeNo, ...told })
    const firstDayOut = held.until && addDays(held.until, 1)
    const ended = { cause: held.endCause, decreeNo: held.endDecreeNo }
    if (!isActing(held)) {
      if (isIn(held.from)) add(cameFromHere(structure, held) ? 'moved' : 'in', held.from)
      if (isIn(held.swornOn)) add('sworn', held.swornOn)
      if (isIn(firstDayOut) && !takesAnother(structure, held, firstDayOut)) {
        const gone = held.endCause !== null && LEAVING_CAUSES.has(held.endCause)
        add(gone ? 'out' : 'left-post', firstDayOut, ended)
      }
      continue
    }
    if (isIn(held.from)) {
      add(precedes(structure, held) ? 'acting-extended' : 'acting-begun', held.from)
    }
    if (isIn(held.until) && !isFollowed(structure, held)) add('acting-ended', held.until, ended)
    const now = actingStanding(structure, held, until)
    if (now?.until && now.until < until && isIn(addDays(now.until, 1))) {
      add('acting-overrun', addDays(now.until, 1))
    }
  }
  return list.sort(
    (a, b) =>
      order(a.on, b.on) ||
      MOVEMENTS.indexOf(a.kind) - MOVEMENTS.indexOf(b.kind) ||
      order(a.person.name, b.person.name) ||
      order(a.post.id, b.post.id),
  )
}

/** Whether the person held another definitive post here on the eve, or one that ended within it. */
function cameFromHere(structure: Structure, held: Appointment): boolean {
  const eve = held.from && addDays(held.from, -1)
  return definitive(structure, held).some((one) => eve !== null && within(eve, one.from, one.until))
}

/** Whether the person takes up another definitive post on that day: told there, as a move. */
function takesAnother(structure: Structure, held: Appointment, on: CalendarDate): boolean {
  return definitive(structure, held).some((one) => one.from === on)
}

function definitive(structure: Structure, held: Appointment): Appointment[] {
  return appointmentsOfPerson(structure, held.personId)
    .map((id) => get(structure, id))
    .filter((one): one is Appointment => one?.role === 'definitif' && one.id !== held.id)
}

/** Whether an order of the same person, post and role ran until the eve of this one. */
function precedes(structure: Structure, held: ActingAppointment): boolean {
  return ordersBeside(structure, held).some(
    ({ until }) => held.from !== null && until === addDays(held.from, -1),
  )
}

function isFollowed(structure: Structure, held: ActingAppointment): boolean {
  return ordersBeside(structure, held).some(
    ({ from }) => held.until !== null && from === addDays(held.until, 1),
  )
}

function permitsOf(
  structure: Structure,
  from: CalendarDate,
  until: CalendarDate,
  isCounted: (post: Post) => boolean,
): Permits {
  const had = all(structure, 'step').filter(({ stage, doneOn, docDate, vacancyId }) => {
    const day = doneOn ?? docDate
    const held = get(structure, vacancyId)
    const post = held && get(structure, held.postId)
    return (
      stage === 'izin-mendagri' &&
      day !== null &&
      from <= day &&
      day <= until &&
      post &&
      isCounted(post)
    )
  })
  const frozen = [...new Set(emptySeatsOn(structure, until).map(({ post }) => post))].filter(
    (post) => isCounted(post) && freezesOn(structure, post, until).length > 0,
  )
  const wanting = frozen.filter(
    (post) => !openCases(structure, post, until).some((one) => isApproved(one, until)),
  ).length
  return { had, wanting }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
