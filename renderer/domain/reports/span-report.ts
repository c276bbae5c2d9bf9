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
import { asOf } from '../structure/as-of.ts'
import { all, appointmentsOfPerson, get, type Structure } from '../structure/structure.ts'
import { type Retirement, retirementsAhead } from '../tenure/retirement.ts'
import { holdersOn, timelineOf } from '../tenure/timeline.ts'
import { isApproved } from '../vacancy/freezes/approvals.ts'
import { freezesOn } from '../vacancy/freezes/freezes.ts'
import { openCases } from '../vacancy/register/vacancies.ts'
import { emptySeatsOn } from '../vacancy/register/vacant-seats.ts'
import { addDays, addMonths, type CalendarDate, within } from '../values/calendar-date.ts'

/** Seats of one eselon, or of one kind of post without eselon, on the eve of the span and on its last day. */
export interface FormationLine {
  readonly key: Eselon | PostCategory
  readonly before: Staffed
  readonly after: Staffed
}

export interface Staffed {
  /** Formasi: seats there are in the structure in force on the day. */
  readonly seats: number
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
  /** Those of the longest of these spans, the next first. */
  readonly retirees: readonly Retirement[]
}

/** The structure that stood before another, and its last day. */
export interface FormerStructure {
  readonly structure: Structure
  readonly until: CalendarDate
}

export type FormationTotal = Omit<FormationLine, 'key'>

const AHEAD = [3, 6, 12] as const

/**
 * The report of a span, both days included. Numbers are those of the registers: of the eve of `from` and of `until`.
 * `former`: the structure that stood on the eve, where it is another than `structure`, which stands on the last day.
 * `isCounted`: of these posts alone.
 */
export function spanReport(
  structure: Structure,
  from: CalendarDate,
  until: CalendarDate,
  isCounted: (post: Post) => boolean = () => true,
  former: FormerStructure | null = null,
): SpanReport {
  const eve = addDays(from, -1)
  const before = staffedBy(former ? asOf(former.structure, eve) : structure, eve, isCounted)
  const after = staffedBy(structure, until, isCounted)
  const keys: readonly FormationLine['key'][] = [...ESELONS, ...POST_CATEGORIES]
  const lines = keys.flatMap((key) =>
    before.has(key) || after.has(key)
      ? [{ key, before: before.get(key) ?? NOBODY, after: after.get(key) ?? NOBODY }]
      : [],
  )
  const retirees = retirementsAhead(structure, until, Math.max(...AHEAD)).filter(({ post }) =>
    isCounted(post),
  )
  const retiring = AHEAD.map((months) => {
    const last = addMonths(until, months)
    return { months, count: retirees.filter(({ on }) => on <= last).length }
  })
  const movements = [
    ...movementsIn(structure, from, until),
    ...(former ? movementsLost(structure, former, from, until) : []),
  ]
    .filter(({ post }) => isCounted(post))
    .sort(byDay)
  const permits = permitsOf(structure, from, until, isCounted)
  return { from, until, lines, total: totalOf(lines), movements, permits, retiring, retirees }
}

const NOBODY: Staffed = { seats: 0, filled: 0, vacant: 0 }

/** Seats, filled and vacant of a structure on a day, by eselon or kind of post. */
function staffedBy(
  structure: Structure,
  day: CalendarDate,
  isCounted: (post: Post) => boolean,
): ReadonlyMap<FormationLine['key'], Staffed> {
  const vacant = vacantByPost(structure, day)
  const found = new Map<FormationLine['key'], Staffed>()
  for (const post of all(structure, 'post').filter(isCounted)) {
    const key = post.eselon ?? post.category
    const known = found.get(key) ?? NOBODY
    found.set(key, {
      seats: known.seats + post.seats,
      filled: known.filled + post.unnamed + holdersOn(timelineOf(structure, post).terms, day),
      vacant: known.vacant + (vacant.get(post.id) ?? 0),
    })
  }
  return found
}

function vacantByPost(structure: Structure, day: CalendarDate): ReadonlyMap<string, number> {
  return new Map(
    emptySeatsOn(structure, day).map(({ post, vacantSeats }) => [post.id, vacantSeats] as const),
  )
}

function totalOf(lines: readonly FormationLine[]): FormationTotal {
  const sum = (of: (line: FormationLine) => Staffed): Staffed => ({
    seats: lines.reduce((all, line) => all + of(line).seats, 0),
    filled: lines.reduce((all, line) => all + of(line).filled, 0),
    vacant: lines.reduce((all, line) => all + of(line).vacant, 0),
  })
  return { before: sum(({ before }) => before), after: sum(({ after }) => after) }
}

/**
 * What happened to appointments the structure of the last day does not know any more: until a reform ended that of the
 * eve, and, of who held a post that went with it, that it was left on its first day.
 */
function movementsLost(
  structure: Structure,
  { structure: old, until: end }: FormerStructure,
  from: CalendarDate,
  until: CalendarDate,
): Movement[] {
  const isLost = ({ id, postId }: Appointment) => !get(structure, id) || !get(structure, postId)
  const lost = all(old, 'appointment').filter(isLost)
  const ids = new Set(lost.map(({ id }) => id))
  const happened = movementsIn(old, from, end < until ? end : until, (held) => ids.has(held.id))
  const reform = addDays(end, 1)
  const left = lost.flatMap((held): Movement[] => {
    const person = get(old, held.personId)
    const post = get(old, held.postId)
    if (!person || !post || isActing(held) || reform > until) return []
    if (!within(end, held.from, held.until) || held.until === end) return []
    const stays = definitive(structure, held).some((one) => within(reform, one.from, one.until))
    const kind = stays ? 'moved' : 'left-post'
    return [{ kind, on: reform, person, post, cause: null, decreeNo: null }]
  })
  return [...happened, ...left]
}

/** Everything that happened to these appointments. */
function movementsIn(
  structure: Structure,
  from: CalendarDate,
  until: CalendarDate,
  isAsked: (held: Appointment) => boolean = () => true,
): Movement[] {
  const list: Movement[] = []
  const isIn = (on: CalendarDate | null): on is CalendarDate =>
    on !== null && from <= on && on <= until
  for (const held of all(structure, 'appointment')) {
    const person = get(structure, held.personId)
    const post = get(structure, held.postId)
    if (!person || !post || !isAsked(held)) continue
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
  return list
}

/** By day, then by the order of `MOVEMENTS`, then by name. */
function byDay(a: Movement, b: Movement): number {
  return (
    order(a.on, b.on) ||
    MOVEMENTS.indexOf(a.kind) - MOVEMENTS.indexOf(b.kind) ||
    order(a.person.name, b.person.name) ||
    order(a.post.id, b.post.id)
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
