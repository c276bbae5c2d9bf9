import { definitiveHolders } from '../../acts/act-impact.ts'
import { lineageOf } from '../../acts/lineage.ts'
import { losesPost, postsHeld } from '../../readings/held-posts.ts'
import { OFFICE_TYPES, officeOf } from '../../readings/offices.ts'
import type { Person, PersonId, Post, PostId, Unit } from '../../records/records.ts'
import { lastRuleDay } from '../../rule-table/rule-days.ts'
import { vacancyLimit } from '../../rule-table/vacancy-limits.ts'
import type { Change } from '../../structure/change.ts'
import { get, type Structure, subtree } from '../../structure/structure.ts'
import type { Proposal } from '../proposal.ts'

export const FATES = ['loses', 'moves', 'reinstalled', 'gains'] as const
/**
 * `reinstalled`: keeps the post, but under another name, place or rank, or as a seat of the post it was merged into:
 * pengukuhan is due.
 */
export type FateKind = (typeof FATES)[number]

/** What the change does to one person's definitive posts; who is not listed keeps what they have. */
export interface Fate {
  readonly kind: FateKind
  readonly person: Person
  readonly from: readonly PostId[]
  readonly to: readonly PostId[]
}

/** A post with seats that nobody will hold and that were not free before. */
export interface Opening {
  readonly post: Post
  readonly free: number
  readonly created: boolean
}

/** Everybody whose definitive post the change touches, the losers first, then by name. */
export function fatesOf(base: Structure, next: Structure, change: Change): Fate[] {
  const fates: Fate[] = []
  const { mergedInto } = lineageOf(change)
  for (const personId of touchedPersons(base, next, change)) {
    const person = get(next, personId) ?? get(base, personId)
    if (!person) continue
    const from = postsHeld(base, personId)
    const to = postsHeld(next, personId)
    const stayed = from.map((id) => mergedInto.get(id) ?? id).sort()
    const kind = losesPost(base, next, personId)
      ? 'loses'
      : fateKind(base, next, { from, to, stayed })
    if (kind) fates.push({ kind, person, from, to })
  }
  const rank = (fate: Fate) => FATES.indexOf(fate.kind)
  return fates.sort((a, b) => rank(a) - rank(b) || (a.person.name < b.person.name ? -1 : 1))
}

/** How many of those who hold a post definitively keep it as it is. */
export function keepersOf(base: Structure, fates: readonly Fate[]): number {
  const holders = new Set<PersonId>()
  base.tables.appointment.forEach(({ personId, role, until }) => {
    if (role === 'definitif' && until === null) holders.add(personId)
  })
  for (const { person } of fates) holders.delete(person.id)
  return holders.size
}

/** Holders who lose their post and for whom nothing was decided: with them nothing may be put in force. */
export function undecidedHolders(
  fates: readonly Fate[],
  { leftWithout }: Pick<Proposal, 'leftWithout'>,
): Fate[] {
  return fates.filter(({ kind, person }) => kind === 'loses' && !leftWithout[person.id])
}

/** Posts the change opens, in the order of the change. */
export function openingsOf(base: Structure, next: Structure, change: Change): Opening[] {
  const openings: Opening[] = []
  for (const postId of touchedPosts(base, next, change)) {
    const post = get(next, postId)
    if (!post) continue
    const free = freeSeats(next, post)
    const before = get(base, postId)
    if (free > (before ? freeSeats(base, before) : 0)) {
      openings.push({ post, free, created: before === undefined })
    }
  }
  return openings
}

/** Seats without a definitive holder, named or known as a number; never below 0. */
export function freeSeats(structure: Structure, post: Post): number {
  return Math.max(0, post.seats - post.unnamed - definitiveHolders(structure, post.id).length)
}

/** Posts held before and after; `stayed`: those before as they are called now where they were merged into others. */
interface FromTo {
  readonly from: readonly PostId[]
  readonly to: readonly PostId[]
  readonly stayed: readonly string[]
}

function fateKind(base: Structure, next: Structure, { from, to, stayed }: FromTo): FateKind | null {
  if (from.length === 0) return to.length > 0 ? 'gains' : null
  if (stayed.join() !== to.join()) return 'moves'
  if (from.join() !== to.join()) return 'reinstalled'
  return to.some((id) => isAnother(base, next, id)) ? 'reinstalled' : null
}

/**
 * True where the post bears another title, stands in another unit or one of another name, or has another rank; in another
 * perangkat daerah as the table of rules says.
 */
export function isAnother(base: Structure, next: Structure, postId: PostId): boolean {
  const was = get(base, postId)
  const is = get(next, postId)
  if (!was || !is) return true
  const renamed = get(base, was.unitId)?.name !== get(next, is.unitId)?.name
  return (
    renamed ||
    (vacancyLimit(base, lastRuleDay(base), 'reinstated-elsewhere') > 0 &&
      isOfAnotherOffice(officeOf(base, was.unitId), officeOf(next, is.unitId))) ||
    was.title !== is.title ||
    was.unitId !== is.unitId ||
    was.eselon !== is.eselon ||
    was.category !== is.category
  )
}

function isOfAnotherOffice(was: Unit | undefined, is: Unit | undefined): boolean {
  const offices = [was, is].filter((unit) => unit && OFFICE_TYPES.has(unit.type))
  return offices.length === 2 && was?.id !== is?.id
}

function touchedPosts(base: Structure, next: Structure, change: Change): Set<PostId> {
  const posts = new Set<PostId>()
  for (const { before, after } of Object.values(change)) {
    for (const record of [before, after]) {
      if (record?.kind === 'post') posts.add(record.id)
      if (record?.kind === 'appointment') posts.add(record.postId)
    }
    const unit = after?.kind === 'unit' ? after : before?.kind === 'unit' ? before : null
    if (!unit) continue
    const moved =
      before?.kind === 'unit' && after?.kind === 'unit' && before.parentId !== after.parentId
    for (const structure of [base, next]) {
      // What moves takes all that is below it along, to another perangkat daerah perhaps.
      for (const id of moved ? subtree(structure, unit.id) : [unit.id]) {
        for (const post of structure.groups.postsOf.get(id) ?? []) posts.add(post as PostId)
      }
    }
  }
  return posts
}

function touchedPersons(base: Structure, next: Structure, change: Change): Set<PersonId> {
  const persons = new Set<PersonId>()
  for (const postId of touchedPosts(base, next, change)) {
    for (const id of definitiveHolders(base, postId)) persons.add(id as PersonId)
    for (const id of definitiveHolders(next, postId)) persons.add(id as PersonId)
  }
  return persons
}
