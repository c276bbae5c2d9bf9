import { eselonRank } from '../ranks/eselon.ts'
import { golonganRank, outsideRange } from '../ranks/golongan.ts'
import { officeOf } from '../readings/offices.ts'
import type { Eselon, Person, Post } from '../records/records.ts'
import { ruleTable } from '../rule-table/effective-rules.ts'
import { golonganRange } from '../rule-table/ladder-row.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { ownPostOn } from '../tenure/own-post.ts'
import { birthDateOf, monthsBetween, retirementFrom } from '../tenure/retirement.ts'
import { everHeld, type Held, hindranceOf } from '../tenure/standing.ts'
import { emptySeatsOn } from '../vacancy/register/vacant-seats.ts'
import { roadOf } from '../vacancy/road/pelantikan-road.ts'
import { addDays, addMonths, type CalendarDate, daysBetween } from '../values/calendar-date.ts'

/** What speaks for a candidate; the words are in `words`. */
export const PRO = [
  'same-level',
  'one-level-up',
  'golongan-fits',
  'long-in-golongan',
  'long-in-level',
  'degree',
  'same-office',
  'certified',
] as const
/** What speaks against one, or is not on file. */
export const CONTRA = [
  'golongan-low',
  'golongan-high',
  'golongan-missing',
  'short-in-golongan',
  'golongan-since-missing',
  'short-in-level',
  'level-since-missing',
  'no-degree',
  'education-missing',
  'punished',
  'retires-soon',
  'retires-within-year',
  'birth-missing',
  'away',
  'leaves',
] as const
export type Pro = (typeof PRO)[number]
export type Contra = (typeof CONTRA)[number]

/** Somebody who may be considered for a post, as a Tim Penilai reads it. */
export interface Candidate {
  readonly person: Person
  readonly ownPost: Post
  /** Whole months in posts of the level of the own one; null where a first day is not on record. */
  readonly monthsInLevel: number | null
  readonly pro: readonly Pro[]
  readonly contra: readonly Contra[]
  /** The first day of retirement from the post that is filled, where it comes within a year. */
  readonly retires: CalendarDate | null
}

/** Months in the golongan and in the level asked for, and before retirement (Bogor SIMPEG's checks of a nominative). */
const IN_GOLONGAN = 36
const IN_LEVEL = 24
const BEFORE_RETIREMENT = 6
/** A retirement as near as that is told, with its day. */
const TOLD_RETIREMENT = 12

/** Somebody who may be considered for some post: what is the same whichever it is. */
interface Considered {
  readonly person: Person
  readonly ownPost: Post
  readonly level: number
  readonly officeId: string | undefined
}

/**
 * Who may be considered for structural posts on a day: PNS in service whose own post is of the level of the post (a
 * rotation) or one below it (a promotion), with what speaks for and against each; those with least against them first,
 * of these the nearest in level and rank. Only hints: a Tim Penilai decides. Nobody for a post without eselon. People
 * are looked through once, however many posts are asked.
 */
export function selectionOn(
  structure: Structure,
  on: CalendarDate,
): (post: Post) => readonly Candidate[] {
  const byLevel = new Map<number, Considered[]>()
  for (const person of all(structure, 'person')) {
    const ownPost = person.status === 'pns' ? ownPostOn(structure, person.id, on) : undefined
    if (!ownPost?.eselon || hindranceOf(structure, person.id, on, on)?.kind === 'gone') continue
    const level = levelOf(ownPost.eselon)
    const officeId = officeOf(structure, ownPost.unitId)?.id
    const known = byLevel.get(level)
    const one = { person, ownPost, level, officeId }
    if (known) known.push(one)
    else byLevel.set(level, [one])
  }
  return (post) => {
    if (!post.eselon) return []
    const wanted = levelOf(post.eselon)
    const near = [...(byLevel.get(wanted) ?? []), ...(byLevel.get(wanted + 1) ?? [])]
    if (near.length === 0) return []
    const officeId = officeOf(structure, post.unitId)?.id
    return near
      .filter(({ ownPost }) => ownPost.id !== post.id)
      .map((one) => judged(structure, post, officeId, one, on))
      .sort(leastAgainstFirst)
  }
}

function leastAgainstFirst(a: Candidate, b: Candidate): number {
  const rank = ({ person }: Candidate) => golonganRank(person.golongan ?? '') ?? -1
  return (
    a.contra.length - b.contra.length ||
    b.pro.length - a.pro.length ||
    rank(b) - rank(a) ||
    (a.person.name < b.person.name ? -1 : a.person.name > b.person.name ? 1 : 0) ||
    (a.person.id < b.person.id ? -1 : 1)
  )
}

/** Vacant posts of a day whose holder is sworn in, each once, by eselon and then by title. */
export function postsToFill(structure: Structure, on: CalendarDate): Post[] {
  const posts = [...new Set(emptySeatsOn(structure, on).map(({ post }) => post))]
  return posts
    .filter((post) => post.eselon !== null && roadOf(post, false).includes('pelantikan'))
    .sort(
      (a, b) =>
        eselonRank(a.eselon as Eselon) - eselonRank(b.eselon as Eselon) ||
        (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1),
    )
}

function judged(
  structure: Structure,
  post: Post,
  officeId: string | undefined,
  { person, ownPost, level, officeId: own }: Considered,
  on: CalendarDate,
): Candidate {
  const isSame = post.eselon !== null && level === levelOf(post.eselon)
  const pro: Pro[] = [isSame ? 'same-level' : 'one-level-up']
  const contra: Contra[] = []
  const tell = (good: Pro | null, bad: Contra | null, isGood: boolean | null) => {
    if (isGood === true && good) pro.push(good)
    if (isGood === false && bad) contra.push(bad)
  }
  golonganPoints(structure, post, person, on, pro, contra)
  const monthsInLevel = monthsIn(structure, person, ownPost, on)
  if (monthsInLevel === null) contra.push('level-since-missing')
  else tell('long-in-level', 'short-in-level', monthsInLevel >= IN_LEVEL)
  if (!person.education) contra.push('education-missing')
  else tell('degree', 'no-degree', hasDegree(person.education))
  tell('same-office', null, officeId !== undefined && officeId === own)
  tell('certified', null, person.certificates !== null)
  if (person.discipline) contra.push('punished')
  const bornOn = birthDateOf(person)
  const retires = bornOn && retirementFrom(structure, post, bornOn).on
  const isNear = retires !== null && retires <= addMonths(on, TOLD_RETIREMENT)
  contra.push(...timePoints(structure, person, retires, on))
  return { person, ownPost, monthsInLevel, pro, contra, retires: isNear ? retires : null }
}

function golonganPoints(
  structure: Structure,
  post: Post,
  { golongan, golonganSince }: Person,
  on: CalendarDate,
  pro: Pro[],
  contra: Contra[],
): void {
  const range = post.eselon && golonganRange(ruleTable(structure, on), post.eselon)
  if (!golongan) contra.push('golongan-missing')
  else if (post.eselon && range) {
    const outside = outsideRange(golongan, post.eselon, range)
    if (outside === 0) pro.push('golongan-fits')
    else if (outside !== null) contra.push(outside < 0 ? 'golongan-low' : 'golongan-high')
  }
  if (!golonganSince) contra.push('golongan-since-missing')
  else if (addMonths(golonganSince, IN_GOLONGAN) <= on) pro.push('long-in-golongan')
  else contra.push('short-in-golongan')
}

/** Retirement from the post that is filled, absence, and leaving on record. */
function timePoints(
  structure: Structure,
  person: Person,
  retires: CalendarDate | null,
  on: CalendarDate,
): readonly Contra[] {
  const contra: Contra[] = []
  if (!retires) contra.push('birth-missing')
  else if (retires <= addMonths(on, BEFORE_RETIREMENT)) contra.push('retires-soon')
  else if (retires <= addMonths(on, TOLD_RETIREMENT)) contra.push('retires-within-year')
  const hindrance = hindranceOf(structure, person.id, on, addMonths(on, BEFORE_RETIREMENT))
  if (hindrance?.kind === 'away') contra.push('away')
  if (hindrance?.kind === 'goes' && hindrance.told.heldId !== null) contra.push('leaves')
  return contra
}

const DEGREE =
  /\b(s[\s.-]?[123]|strata[\s.-]?([123]|satu|dua|tiga)|d(iploma)?[\s.-]?(iv|4)|sarjana(?!\s+muda)|magister|doktor)\b/i

/** D-IV, S-1 and above, as they are written; a Sarjana Muda of old is none. */
function hasDegree(education: string): boolean {
  return DEGREE.test(education)
}

/** Whole months in posts of that level or above up to a day; null where the first day of one is not on record. */
function monthsIn(
  structure: Structure,
  person: Person,
  { eselon }: Post,
  on: CalendarDate,
): number | null {
  let days = 0
  for (const held of heldInLevel(structure, person, eselon)) {
    if (held.from === null) return null
    if (held.from > on) continue
    const last = held.until !== null && held.until < on ? held.until : on
    days += daysBetween(held.from, last) + 1
  }
  const start = addDays(on, -days)
  return monthsBetween(start, on)
}

function heldInLevel(
  structure: Structure,
  person: Person,
  eselon: Post['eselon'],
): readonly Held[] {
  return everHeld(structure, person.id).filter((one) => {
    const held = one.kind === 'term' ? one.eselon : get(structure, one.postId)?.eselon
    return one.role === 'definitif' && held && eselon && levelOf(held) <= levelOf(eselon)
  })
}

/** 1 for eselon I … 5. */
function levelOf(eselon: Eselon): number {
  return Math.floor(eselonRank(eselon) / 2) + 1
}
