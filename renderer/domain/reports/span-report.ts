import { isCity, officeOf, officesOf } from '../readings/offices.ts'
import { ESELONS, POST_CATEGORIES } from '../records/form/choices.ts'
import type { Eselon, Post, PostCategory } from '../records/records.ts'
import { asOf } from '../structure/as-of.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { type Retirement, retirementsAhead } from '../tenure/retirement.ts'
import { holdersOn, timelineOf } from '../tenure/timeline.ts'
import { emptySeatsOn } from '../vacancy/register/vacant-seats.ts'
import { addDays, addMonths, type CalendarDate } from '../values/calendar-date.ts'
import {
  byDay,
  type FormerStructure,
  type Movement,
  movementsIn,
  movementsLost,
  type Placed,
} from './movements.ts'
import { type Permits, permitsOf } from './permits.ts'

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

/** Posts that stand otherwise than before for who holds them, and how often somebody began or ended to act. */
export interface SinceCounts {
  /** Posts that have fewer holders than before, and those that have more. */
  readonly vacated: number
  readonly filled: number
  readonly actingBegun: number
  readonly actingEnded: number
}

/** A month (or another span) of an organisation: its formation at both ends, and what happened between. */
export interface SpanReport {
  readonly from: CalendarDate
  readonly until: CalendarDate
  readonly lines: readonly FormationLine[]
  readonly total: FormationTotal
  readonly movements: readonly Movement[]
  /** The same in sum, by post, of posts that are there at both ends. */
  readonly since: SinceCounts
  readonly permits: Permits
  /** Who retires within 3, 6 and 12 months of the last day. */
  readonly retiring: readonly { readonly months: number; readonly count: number }[]
  /** Those of the longest of these spans, the next first. */
  readonly retirees: readonly Retirement[]
  /** Of a city the same figures by perangkat daerah. */
  readonly offices: readonly OfficeLine[]
}

export type FormationTotal = Omit<FormationLine, 'key'>

export interface OfficeLine extends FormationTotal {
  readonly name: string
}

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
  isCounted: (post: Placed) => boolean = () => true,
  former: FormerStructure | null = null,
): SpanReport {
  const eve = addDays(from, -1)
  const then = former ? asOf(former.structure, eve) : structure
  const before = staffedBy(then, eve, isCounted, rankOf)
  const after = staffedBy(structure, until, isCounted, rankOf)
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
  const permits = permitsOf(then, structure, from, until, isCounted)
  const offices = officeLines(then, structure, eve, until, isCounted)
  return {
    from,
    until,
    lines,
    total: totalOf(lines),
    movements,
    since: sinceEve(then, structure, eve, until, isCounted, movements),
    permits,
    retiring,
    retirees,
    offices,
  }
}

function sinceEve(
  then: Structure,
  now: Structure,
  eve: CalendarDate,
  until: CalendarDate,
  isCounted: (post: Placed) => boolean,
  movements: readonly Movement[],
): SinceCounts {
  const more = all(now, 'post')
    .filter(isCounted)
    .flatMap((post) => {
      const before = get(then, post.id)
      if (!before) return []
      const held = (at: Structure, one: Post, day: CalendarDate) =>
        holdersOn(timelineOf(at, one).terms, day)
      return [held(now, post, until) - held(then, before, eve)]
    })
  // Whose order is over and who acts on is told of twice, and is one.
  const count = (...kinds: readonly Movement['kind'][]) =>
    new Set(
      movements.flatMap(({ kind, person, post }) =>
        kinds.includes(kind) ? [`${person.id} ${post.title} ${post.unit}`] : [],
      ),
    ).size
  return {
    vacated: more.filter((by) => by < 0).length,
    filled: more.filter((by) => by > 0).length,
    actingBegun: count('acting-begun'),
    actingEnded: count('acting-ended', 'acting-overrun'),
  }
}

const NOBODY: Staffed = { seats: 0, filled: 0, vacant: 0 }

function rankOf({ eselon, category }: Post): FormationLine['key'] {
  return eselon ?? category
}

/** The same by perangkat daerah, in the order of the chart; those that are no more at the end. None of one office. */
function officeLines(
  then: Structure,
  now: Structure,
  eve: CalendarDate,
  until: CalendarDate,
  isCounted: (post: Placed) => boolean,
): OfficeLine[] {
  if (!isCity(then) && !isCity(now)) return []
  const before = staffedBy(then, eve, isCounted, ({ unitId }) => officeOf(then, unitId)?.id)
  const after = staffedBy(now, until, isCounted, ({ unitId }) => officeOf(now, unitId)?.id)
  const inOrder = [now, then].flatMap((one) => officesOf(one).map(({ id }) => id))
  const ids = new Set([...inOrder, ...after.keys(), ...before.keys()])
  return [...ids].flatMap((id): OfficeLine[] => {
    const [was, is] = [before.get(id), after.get(id)]
    const name = id && (get(now, id) ?? get(then, id))?.name
    return was || is ? [{ name: name ?? '', before: was ?? NOBODY, after: is ?? NOBODY }] : []
  })
}

/** Seats, filled and vacant of a structure on a day, by what `keyOf` says of a post. */
function staffedBy<K>(
  structure: Structure,
  day: CalendarDate,
  isCounted: (post: Placed) => boolean,
  keyOf: (post: Post) => K,
): ReadonlyMap<K, Staffed> {
  const vacant = vacantByPost(structure, day)
  const found = new Map<K, Staffed>()
  for (const post of all(structure, 'post').filter(isCounted)) {
    const key = keyOf(post)
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
