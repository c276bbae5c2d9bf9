import { postInCity } from '../../domain/readings/names-told-apart.ts'
import type { Appointment, VacancyCause } from '../../domain/records/records.ts'
import type { Change } from '../../domain/structure/change.ts'
import { apply } from '../../domain/structure/change.ts'
import { appointmentsOfPost, get, type Structure } from '../../domain/structure/structure.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'

/** What a list that comes again says has happened to who holds a post. */
export const SINCE_ACTS = ['left', 'came', 'acting-ended', 'acting-begun'] as const
export type SinceActKind = (typeof SINCE_ACTS)[number]

export interface SinceAct {
  readonly kind: SinceActKind
  /** The first day it is so; null where nothing tells it. */
  readonly on: CalendarDate | null
  readonly person: string
  readonly post: string
  readonly cause: VacancyCause | null
}

/** What is other than in the office before: acts by their days, and posts that stand otherwise for it. */
export interface SinceLast {
  readonly acts: readonly SinceAct[]
  /** Posts that have fewer holders than before, and seats nobody holds. */
  readonly vacated: number
  readonly filled: number
  readonly actingBegun: number
  readonly actingEnded: number
}

/** What a change of who holds which post says has happened since. */
export function sinceLast(office: Structure, change: Change): SinceLast {
  const after = apply(office, change)
  const acts: SinceAct[] = []
  const posts = new Set<Appointment['postId']>()
  for (const { before, after: now } of Object.values(change)) {
    const [was, is] = [holding(before), holding(now)]
    if (was && !is) acts.push(ended(office, after, was, now))
    if (is && !was) acts.push(begun(after, is))
    for (const one of [was, is]) if (one) posts.add(one.postId)
  }
  const held = (at: Structure, post: Appointment['postId']) =>
    appointmentsOfPost(at, post).filter((id) => {
      const one = get(at, id)
      return one?.role === 'definitif' && one.until === null
    }).length
  const changed = [...posts].map((post) => held(after, post) - held(office, post))
  return {
    acts: acts.sort((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : 1)),
    vacated: changed.filter((more) => more < 0).length,
    filled: changed.filter((more) => more > 0).length,
    actingBegun: acts.filter(({ kind }) => kind === 'acting-begun').length,
    actingEnded: acts.filter(({ kind }) => kind === 'acting-ended').length,
  }
}

/** An appointment without a last day; null for any other record. */
function holding(record: unknown): Appointment | null {
  const one = record as Appointment | null | undefined
  return one?.kind === 'appointment' && one.until === null ? one : null
}

function ended(office: Structure, after: Structure, was: Appointment, now: unknown): SinceAct {
  const told = now as Appointment | null
  const kind = was.role === 'definitif' ? 'left' : 'acting-ended'
  const on = told?.until ? addDays(told.until, 1) : null
  return {
    kind,
    on,
    ...named(get(after, was.postId) ? after : office, was),
    cause: told?.endCause ?? null,
  }
}

function begun(after: Structure, is: Appointment): SinceAct {
  const kind = is.role === 'definitif' ? 'came' : 'acting-begun'
  return { kind, on: is.from, ...named(after, is), cause: null }
}

function named(at: Structure, { personId, postId }: Appointment) {
  const post = get(at, postId)
  return { person: get(at, personId)?.name ?? '', post: post ? postInCity(at, post) : '' }
}
