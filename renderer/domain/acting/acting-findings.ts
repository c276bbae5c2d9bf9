import type { Person, Post } from '../records/records.ts'
import type { VacancyRule } from '../rule-table/rule-names.ts'
import { vacancyLimit } from '../rule-table/vacancy-limits.ts'
import { type VacancyFinding, vacancyFinding } from '../rule-table/vacancy-rules.ts'
import { derived } from '../structure/derived/derived.ts'
import { appointmentsOfPerson, get, type Structure } from '../structure/structure.ts'
import { lastPostOn, ownPostOn } from '../tenure/own-post.ts'
import { birthDateOf, retirementFrom } from '../tenure/retirement.ts'
import { standingOf } from '../tenure/standing.ts'
import { holdersOn, timelineOf, vacantAfter } from '../tenure/timeline.ts'
import { holidaysOf, workingDaysBetween } from '../tenure/working-days.ts'
import { addDays, type CalendarDate, within } from '../values/calendar-date.ts'
import { type ActingNow, actingStanding, endsFirst } from './acting.ts'
import { actingChain } from './acting-chain.ts'
import { type ActingAppointment, actingOfPost, termNumber } from './acting-term.ts'
import { judge, speaksAgainst } from './who-may-act.ts'

interface Case {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly now: ActingNow
  readonly post: Post
  readonly person: Person
}

/** What was found at one acting appointment; that of two posts is told once for a person. */
interface Judged {
  readonly now: ActingNow
  readonly own: readonly VacancyFinding[]
  readonly twoPosts: readonly VacancyFinding[]
}

const judgedActing = derived<Judged>({
  name: 'acting-findings',
  keys: 'appointment',
  value(read, on, key) {
    const held = read.tables.appointment.get(key)
    const now = held && actingStanding(read, held, on)
    const post = now && get(read, now.appointment.postId)
    const person = now && get(read, now.appointment.personId)
    if (!post || !person) return undefined
    const it: Case = { structure: read, on, now, post, person }
    const term = [...termFindings(it), ...retiresFindings(it), ...standingFindings(it)]
    const seat = [
      ...filledFindings(it),
      ...earlyFindings(it),
      ...besideFindings(it),
      ...chainFindings(it),
    ]
    const own = [...term, ...seat, ...eligibleFindings(it), ...plhFindings(it)]
    return { now, own, twoPosts: twoPostFindings(it) }
  },
})

/** What is found at one acting appointment on a day. */
export function actingFindingsAt(
  structure: Structure,
  on: CalendarDate,
  id: string,
): readonly VacancyFinding[] {
  const judged = judgedActing.of(structure, on, id)
  return judged ? [...judged.own, ...judged.twoPosts] : []
}

/** The costly part of `actingFindings`, a few appointments at a time. */
export const actingInSlices = judgedActing.inSlices

/** What is wrong, or soon will be, with each acting appointment that runs on a day. */
export function actingFindings(structure: Structure, on: CalendarDate): VacancyFinding[] {
  const found: VacancyFinding[] = []
  const counted = new Set<string>()
  const judged = [...judgedActing(structure, on).values()]
  for (const { now, own, twoPosts } of judged.sort((a, b) => endsFirst(a.now, b.now))) {
    found.push(...own)
    if (!counted.has(now.appointment.personId)) found.push(...twoPosts)
    counted.add(now.appointment.personId)
  }
  return found
}

function about(
  rule: VacancyRule,
  { structure, on, post, person, now }: Case,
  found: number | string,
  limit: number | string | null,
  params: Readonly<Record<string, string | number>> = {},
): VacancyFinding {
  return vacancyFinding(structure, on, rule, {
    subjectId: now.appointment.id,
    unitId: post.unitId,
    found,
    limit,
    params: { person: person.name, post: post.title, role: now.appointment.role, ...params },
  })
}

function termFindings(it: Case): VacancyFinding[] {
  const { daysLeft, until, appointment, succeeded } = it.now
  // Of the order that runs: a third term recorded for a coming day is no finding before it begins.
  const term = termNumber(it.structure, appointment)
  const found: VacancyFinding[] = []
  const warned = vacancyLimit(it.structure, it.on, 'acting-soon')
  const most = vacancyLimit(it.structure, it.on, 'acting-third-term')
  if (daysLeft !== null && until && daysLeft < 0) {
    found.push(about('acting-over', it, -daysLeft, 0, { until, days: -daysLeft }))
  } else if (daysLeft !== null && until && daysLeft <= warned && !succeeded) {
    found.push(about('acting-soon', it, daysLeft, warned, { until, days: daysLeft }))
  }
  if (appointment.role === 'plt' && term > most) {
    found.push(about('acting-third-term', it, term, most, { term }))
  }
  return found
}

/** A Plt is for a post without a holder; a Plh stands in for one who is away. */
function filledFindings(it: Case): VacancyFinding[] {
  if (it.now.appointment.role === 'plh') return []
  const { room, terms } = timelineOf(it.structure, it.post)
  const holders = holdersOn(terms, it.on)
  return room > 0 && holders >= room ? [about('acting-on-filled', it, holders, 0)] : []
}

/** A Plt begins when the holder is gone for good; told once the seat is vacant, for until then it is filled. */
function earlyFindings(it: Case): VacancyFinding[] {
  const { role, from } = it.now.appointment
  if (role === 'plh' || from === null) return []
  const since = vacantAfter(it.structure, it.post, from)
  if (!since || since > it.on) return []
  return [about('acting-before-vacancy', it, from, since, { from, since })]
}

/** Whoever acts reaches the BUP of the own post before the term is over, or has reached it. */
function retiresFindings(it: Case): VacancyFinding[] {
  const { until } = it.now
  const retires = until && retiresWithin(it.structure, it.person, it.on, until)
  return until && retires ? [about('acting-retires', it, retires, until, { retires, until })] : []
}

/** Whoever acts is in service no more, or away: set aside from their own post, or on leave beyond what a Plh is for. */
function standingFindings(it: Case): VacancyFinding[] {
  const { gone, away } = standingOf(it.structure, it.person.id, it.on)
  if (gone) return [about('acting-gone', it, gone.on, null, { on: gone.on, why: gone.cause })]
  if (!away) return []
  const params = { on: away.from ?? '', why: away.why }
  return [about('acting-away', it, away.from ?? '', null, params)]
}

/** The day on which somebody retires from the post held on a day, or held last, where that is no later than `last`. */
export function retiresWithin(
  structure: Structure,
  person: Person,
  on: CalendarDate,
  last: CalendarDate,
): CalendarDate | null {
  const own = ownPostOn(structure, person.id, on) ?? lastPostOn(structure, person.id, on)
  const bornOn = birthDateOf(person)
  if (!own || !bornOn) return null
  const retires = retirementFrom(structure, own, bornOn).on
  return retires <= last ? retires : null
}

/** Somebody else acts on the same post on the same day; told at the one who came later. */
function besideFindings(it: Case): VacancyFinding[] {
  const { appointment } = it.now
  const beside = actingOfPost(it.structure, it.post.id).filter(
    (one) => one.id !== appointment.id && within(it.on, one.from, one.until),
  )
  const first = beside.find((one) => startsBefore(one, appointment))
  if (!first || !within(it.on, appointment.from, appointment.until)) return []
  const other = get(it.structure, first.personId)?.name ?? ''
  const most = vacancyLimit(it.structure, it.on, 'acting-two-on-post')
  return [about('acting-two-on-post', it, beside.length + 1, most, { other })]
}

function startsBefore(a: ActingAppointment, b: ActingAppointment): boolean {
  const [from, other] = [a.from ?? '', b.from ?? '']
  return from === other ? a.id < b.id : from < other
}

/** One person on two extra posts. */
function twoPostFindings(it: Case): VacancyFinding[] {
  const posts = new Set<string>()
  for (const id of appointmentsOfPerson(it.structure, it.person.id)) {
    const held = get(it.structure, id)
    if (!held || held.role === 'definitif' || !within(it.on, held.from, held.until)) continue
    posts.add(get(it.structure, held.postId)?.title ?? '')
  }
  const most = vacancyLimit(it.structure, it.on, 'acting-two-posts')
  if (posts.size <= most) return []
  return [about('acting-two-posts', it, posts.size, most, { posts: [...posts].join(', ') })]
}

/** The acting person's own desk is empty, or somebody acts there in turn: a chain of borrowed desks. */
function chainFindings(it: Case): VacancyFinding[] {
  const chain = actingChain(it.structure, it.post, it.on)
  const [first] = chain
  if (first?.person.id !== it.person.id || !(first.ownEmpty || chain.length > 1)) return []
  const last = chain.at(-1)?.ownPost
  const path = [...chain.map(({ post }) => post.title), ...(last ? [last.title] : [])]
  return [
    about('acting-chain', it, chain.length, 1, {
      path: path.join(' ← '),
      own: first.ownPost?.title ?? '',
    }),
  ]
}

function eligibleFindings(it: Case): VacancyFinding[] {
  if (it.now.appointment.role === 'pj' || it.post.category === 'pelaksana') return []
  const own = ownPostOn(it.structure, it.person.id, it.on)
  if (!own) return []
  const { appointment, until } = it.now
  const from = appointment.from ?? it.on
  const against = judge(it.structure, it.post, it.person, own, from, until ?? undefined)
    .reasons.filter(speaksAgainst)
    .filter((reason) => reason !== 'acts-already' && reason !== 'retires-before-end')
  const [reason] = against
  return reason ? [about('acting-not-eligible', it, reason, null, { reason })] : []
}

function plhFindings(it: Case): VacancyFinding[] {
  const { role, from, until } = it.now.appointment
  if (role !== 'plh' || !from || !until) return []
  const days = workingDaysBetween(addDays(from, -1), until, holidaysOf(it.structure))
  const least = vacancyLimit(it.structure, from, 'plh-too-short')
  return days < least ? [about('plh-too-short', it, days, least, { days })] : []
}
