import { eselonRank } from '../ranks/eselon.ts'
import { type Jenjang, jenjangOf } from '../ranks/jenjang.ts'
import { officeOf } from '../readings/offices.ts'
import type { Appointment, Eselon, Person, Post, PostCategory } from '../records/records.ts'
import {
  appointmentsOfPerson,
  get,
  pathUp,
  postsOf,
  type Structure,
  subtree,
} from '../structure/structure.ts'
import { birthDateOf, retirementFrom } from '../tenure/retirement.ts'
import { type Hindrance, hindranceOf } from '../tenure/standing.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { isActing, termEnd, termMonths } from './acting-term.ts'

/** Why somebody may act, or may not; the words are in `words`. */
export type ActingReason =
  | 'same-level'
  | 'one-level-up'
  | 'jenjang-fits'
  | 'same-branch'
  | 'level-too-low'
  | 'level-too-high'
  | 'jenjang-too-low'
  | 'no-structural-level'
  | 'own-not-structural'
  | 'other-office'
  | 'acts-already'
  | 'retires-before-end'
  | 'has-gone'
  | 'is-away'
  | 'goes-before-end'
  | 'not-pns'

const AGAINST: ReadonlySet<ActingReason> = new Set<ActingReason>([
  'level-too-low',
  'level-too-high',
  'jenjang-too-low',
  'no-structural-level',
  'own-not-structural',
  'other-office',
  'acts-already',
  'retires-before-end',
  'has-gone',
  'is-away',
  'goes-before-end',
  'not-pns',
])

/** Whether a reason bars somebody from acting; the others are only told. */
export function speaksAgainst(reason: ActingReason): boolean {
  return AGAINST.has(reason)
}

export interface ActingCandidate {
  readonly person: Person
  /** The definitive post the person keeps. */
  readonly ownPost: Post
  readonly may: boolean
  readonly reasons: readonly ActingReason[]
  /** What keeps the person from it by their standing, with its day: told beside `has-gone`, `is-away`, `goes-before-end`. */
  readonly hindrance: Hindrance | null
}

/**
 * The highest level a functional level may act on, as levels of eselon; all below it too (SE Kepala BKN 2/SE/VII/2019
 * butir 13): Ahli Utama from a JPT pratama down, never a JPT madya.
 */
const HIGHEST_OF_JENJANG: Readonly<Partial<Record<Jenjang, number>>> = {
  'Ahli Utama': 2,
  'Ahli Madya': 3,
  'Ahli Muda': 4,
  'Ahli Pertama': 4,
}

/**
 * Holders of the same perangkat daerah with the reasons for and against each as Plt of a post. The vacant post may be
 * of their own level or one level higher (BKN K.26-30/V.20-3/99; Permendag 5/2025 Ps 6): an administrator for a JPT
 * pratama, a pengawas for an administrator, a pelaksana of the same unit for a pengawas. Functional levels by
 * SE Kepala BKN 2/SE/VII/2019 butir 13. Those who may come first, of them those of the same branch and then those of
 * the higher eselon: the Sekretaris before any Kepala Bidang. Only hints: nobody is blocked. `last`: the last day of
 * the order; else a whole term of a Plt is meant.
 */
export function whoMayAct(
  structure: Structure,
  post: Post,
  on: CalendarDate,
  last: CalendarDate = usualEnd(structure, on),
): ActingCandidate[] {
  const office = officeOf(structure, post.unitId)
  if (!office) return []
  const list: ActingCandidate[] = []
  for (const unitId of subtree(structure, office.id)) {
    // What stands beside the perangkat daerah, as a Staf Ahli does, has the whole city below its office.
    if (officeOf(structure, unitId)?.id !== office.id) continue
    for (const postId of postsOf(structure, unitId)) {
      const ownPost = get(structure, postId)
      if (!ownPost || ownPost.id === post.id || !isAsked(structure, post, ownPost)) continue
      for (const person of definitiveHolders(structure, ownPost, on)) {
        list.push(judge(structure, post, person, ownPost, on, last))
      }
    }
  }
  return list.sort(
    (a, b) =>
      weight(b) - weight(a) ||
      rankOf(a.ownPost) - rankOf(b.ownPost) ||
      (a.person.name < b.person.name ? -1 : 1),
  )
}

/** Why those who may not act may not, each by the first thing that speaks against them, the most frequent first. */
export function whyNot(
  candidates: readonly ActingCandidate[],
): readonly { readonly reason: ActingReason; readonly count: number }[] {
  const counts = new Map<ActingReason, number>()
  for (const { reasons } of candidates) {
    const reason = reasons.find(speaksAgainst)
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
}

/** The reasons for and against one person, whatever office they come from. */
export function judge(
  structure: Structure,
  post: Post,
  person: Person,
  ownPost: Post,
  on: CalendarDate,
  last: CalendarDate = usualEnd(structure, on),
): ActingCandidate {
  const reasons: ActingReason[] = [levelReason(post, ownPost)]
  const office = officeOf(structure, post.unitId)?.id
  const branch = branchOf(structure, post)
  if (officeOf(structure, ownPost.unitId)?.id !== office) reasons.push('other-office')
  // Beside the head of the office nobody is "of one bidang".
  else if (branch === branchOf(structure, ownPost) && branch !== office) reasons.push('same-branch')
  if (actsElsewhere(structure, person, post, on)) reasons.push('acts-already')
  if (retiresBy(structure, person, ownPost, last)) reasons.push('retires-before-end')
  if (person.status !== 'pns') reasons.push('not-pns')
  const hindrance = hindranceOf(structure, person.id, on, last)
  const standing = hindrance && standingReason(hindrance)
  if (standing) reasons.push(standing)
  return { person, ownPost, may: !reasons.some(speaksAgainst), reasons, hindrance }
}

/** The reason a standing gives; a retirement has one of its own, reckoned from the post that is kept. */
function standingReason({ kind, told }: Hindrance): ActingReason | null {
  if (kind === 'gone') return 'has-gone'
  if (kind === 'away') return 'is-away'
  return told.cause === 'pensiun-bup' && told.heldId === null ? null : 'goes-before-end'
}

function levelReason(post: Post, ownPost: Post): ActingReason {
  const wanted = post.category === 'pelaksana' ? null : levelOf(post)
  if (wanted === null) return 'no-structural-level'
  if (ownPost.category === 'fungsional') {
    const jenjang = jenjangOf(ownPost.title)
    const highest = jenjang && HIGHEST_OF_JENJANG[jenjang]
    return highest && wanted >= highest ? 'jenjang-fits' : 'jenjang-too-low'
  }
  const own = levelOf(ownPost)
  if (own === null) return 'own-not-structural'
  if (own === wanted) return 'same-level'
  if (own === wanted + 1) return 'one-level-up'
  return own > wanted ? 'level-too-low' : 'level-too-high'
}

/** Level of a kind of post whose eselon is not recorded; a pelaksana stands below every pengawas. */
const LEVEL_OF_CATEGORY: Readonly<Partial<Record<PostCategory, number>>> = {
  jpt: 2,
  administrator: 3,
  pengawas: 4,
  pelaksana: 5,
}

/** 1 for eselon I … 5; by the kind of post where the eselon is not recorded. */
function levelOf({ eselon, category }: Post): number | null {
  return eselon ? eselonLevel(eselon) : (LEVEL_OF_CATEGORY[category] ?? null)
}

/** Order among those who may: by eselon, a post without one behind those that have it. */
function rankOf({ eselon }: Post): number {
  return eselon ? eselonRank(eselon) : Number.POSITIVE_INFINITY
}

function eselonLevel(eselon: Eselon): number {
  return Math.floor(eselonRank(eselon) / 2) + 1
}

/**
 * Posts from which somebody may be asked at all: a pelaksana only for a pengawas of the same bidang or sekretariat,
 * else several hundred of them would fill the list.
 */
function isAsked(structure: Structure, post: Post, ownPost: Post): boolean {
  if (ownPost.category !== 'pelaksana') return ownPost.category !== 'other'
  return post.category === 'pengawas' && branchOf(structure, post) === branchOf(structure, ownPost)
}

/** The bidang or sekretariat a post belongs to: the unit below the office on the way down to it. */
function branchOf(structure: Structure, post: Post): string {
  const path = pathUp(structure, post.unitId)
  const office = officeOf(structure, post.unitId)
  const above = path.findIndex(({ id }) => id === office?.id)
  return path[Math.max(0, above - 1)]?.id ?? post.unitId
}

function definitiveHolders(structure: Structure, post: Post, on: CalendarDate): Person[] {
  const people: Person[] = []
  for (const id of structure.groups.appointmentsOfPost.get(post.id) ?? []) {
    const held = structure.tables.appointment.get(id)
    if (held?.role !== 'definitif' || !runs(held, on)) continue
    const person = get(structure, held.personId)
    if (person && !people.includes(person)) people.push(person)
  }
  return people
}

function actsElsewhere(
  structure: Structure,
  person: Person,
  post: Post,
  on: CalendarDate,
): boolean {
  return appointmentsOfPerson(structure, person.id).some((id) => {
    const held = get(structure, id)
    return held && isActing(held) && held.postId !== post.id && runs(held, on)
  })
}

/** The last day of one whole term of a Plt. */
function usualEnd(structure: Structure, from: CalendarDate): CalendarDate {
  return termEnd(from, termMonths(structure, from, 'plt') ?? 0)
}

function retiresBy(
  structure: Structure,
  person: Person,
  ownPost: Post,
  last: CalendarDate,
): boolean {
  const bornOn = birthDateOf(person)
  return bornOn !== null && retirementFrom(structure, ownPost, bornOn).on <= last
}

function runs({ from, until }: Appointment, on: CalendarDate): boolean {
  return (from === null || from <= on) && (until === null || on <= until)
}

function weight({ may, reasons }: ActingCandidate): number {
  const near = reasons.includes('same-branch') ? 2 : 0
  const level = reasons.includes('same-level') ? 1 : 0
  const against = reasons.filter(speaksAgainst).length
  return (may ? 100 : 0) - against * 10 + near + level
}
