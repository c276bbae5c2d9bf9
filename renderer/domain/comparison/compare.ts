import type { Act } from '../acts/act.ts'
import { actsOf } from '../acts/acts.ts'
import type { PostId, StructureRecord } from '../records/records.ts'
import { type Change, type Delta, diff } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import { matchByPath } from './match-by-path.ts'
import { withDutiesOf } from './match-duties.ts'
import { type Confirmed, type LikelyRename, NOTHING_CONFIRMED } from './pair-names.ts'

export interface CompareCounts {
  readonly postsAdded: number
  readonly postsAbolished: number
  readonly postsMoved: number
  readonly postsRenamed: number
  /** Held on both sides, by others. */
  readonly holderChanged: number
  /** Held before, by nobody after. */
  readonly becameVacant: number
  readonly unitsAdded: number
  readonly unitsAbolished: number
  readonly unitsMoved: number
  readonly unitsRenamed: number
}

export interface Comparison {
  readonly by: 'id' | 'path'
  readonly posts: { readonly a: number; readonly b: number }
  readonly counts: CompareCounts
  readonly acts: readonly Act[]
  /** `b` with the ids of `a` where the two were matched. */
  readonly next: Structure
  readonly change: Change
  /** What was taken for a rename, and why; empty by id. */
  readonly likely: readonly LikelyRename[]
}

/** Kinds a comparison tells of; settings, rules and drawing styles are not the organisation. */
const TOLD: ReadonlySet<StructureRecord['kind']> = new Set([
  'unit',
  'post',
  'person',
  'appointment',
  'vacancy',
  'step',
  'succession',
  'duty',
])

/**
 * The numbered acts that turn `a` into `b`, with counts. By id: the same id is the same unit or post. By path: for
 * files whose ids were issued anew, by the names from the top down, with likely renames (`confirmed` settles them).
 */
export function compareStructures(
  a: Structure,
  b: Structure,
  by: 'id' | 'path',
  confirmed: Confirmed = NOTHING_CONFIRMED,
): Comparison {
  const matched = by === 'path' ? matchByPath(a, b, confirmed) : { next: b, likely: [] }
  const next = withDutiesOf(a, matched.next)
  const change = toldOf(diff(a, next))
  const all = actsOf(a, change, next)
  const acts = all.every(isTold)
    ? all
    : all.filter(isTold).map((act, index) => ({ ...act, no: index + 1 }))
  return {
    by,
    posts: { a: a.tables.post.size, b: b.tables.post.size },
    counts: countsOf(a, next, change),
    acts,
    next,
    change,
    likely: matched.likely,
  }
}

/** True where hardly an id of the smaller side is one of the other: their ids were issued anew. */
export function strangers(a: Structure, b: Structure): boolean {
  const [few, many] = a.tables.unit.size < b.tables.unit.size ? [a, b] : [b, a]
  let common = 0
  few.tables.unit.forEach(({ id }) => {
    if (many.tables.unit.has(id)) common++
  })
  return few.tables.unit.size > 0 && common < few.tables.unit.size / 10
}

function toldOf(change: Change): Change {
  const told: Record<string, Delta> = {}
  for (const [id, delta] of Object.entries(change)) {
    const record = delta.after ?? delta.before
    if (record && TOLD.has(record.kind)) told[id] = delta
  }
  return told
}

/** Order numbers that changed while the order did not are no act between two files. */
function isTold({ act, from, to, fields }: Act): boolean {
  if (act === 'duties') return fields.length > 0
  return act !== 'reorder' || from !== to
}

function countsOf(a: Structure, b: Structure, change: Change): CompareCounts {
  const counts = {
    postsAdded: 0,
    postsAbolished: 0,
    postsMoved: 0,
    postsRenamed: 0,
    unitsAdded: 0,
    unitsAbolished: 0,
    unitsMoved: 0,
    unitsRenamed: 0,
  }
  const held = new Set<PostId>()
  for (const { before, after } of Object.values(change)) {
    if (before?.kind === 'unit' || after?.kind === 'unit') {
      countUnit(counts, before, after)
    } else if (before?.kind === 'post' || after?.kind === 'post') {
      countPost(counts, before, after)
      if (before && after) held.add(after.id as PostId)
    } else {
      for (const record of [before, after])
        if (record?.kind === 'appointment') held.add(record.postId)
    }
  }
  return { ...counts, postsMoved: movedPosts(a, b, change), ...countHolders(a, b, held) }
}

type Counts = { -readonly [K in keyof CompareCounts]?: number }

function add(counts: Counts, key: keyof CompareCounts): void {
  counts[key] = (counts[key] ?? 0) + 1
}

function countUnit(
  counts: Counts,
  before: StructureRecord | null,
  after: StructureRecord | null,
): void {
  if (before?.kind !== 'unit') add(counts, 'unitsAdded')
  else if (after?.kind !== 'unit') add(counts, 'unitsAbolished')
  else {
    if (before.name.trim() !== after.name.trim()) add(counts, 'unitsRenamed')
    if (before.parentId !== after.parentId) add(counts, 'unitsMoved')
  }
}

function countPost(
  counts: Counts,
  before: StructureRecord | null,
  after: StructureRecord | null,
): void {
  if (before?.kind !== 'post') add(counts, 'postsAdded')
  else if (after?.kind !== 'post') add(counts, 'postsAbolished')
  else if (before.title.trim() !== after.title.trim()) add(counts, 'postsRenamed')
}

/** A post moved where it reports elsewhere: another unit, another superior by name, or, for a head, another parent. */
function movedPosts(a: Structure, b: Structure, change: Change): number {
  const moved = new Set<string>()
  for (const { before, after } of Object.values(change)) {
    if (before?.kind === 'post' && after?.kind === 'post') {
      if (before.unitId !== after.unitId || before.reportsTo !== after.reportsTo)
        moved.add(after.id)
    }
    if (before?.kind !== 'unit' || after?.kind !== 'unit') continue
    if (before.parentId === after.parentId) continue
    const [head] = b.groups.postsOf.get(after.id) ?? []
    const now = head ? b.tables.post.get(head) : undefined
    const was = head ? a.tables.post.get(head) : undefined
    if (now?.head && was?.head && !now.reportsTo) moved.add(now.id)
  }
  return moved.size
}

function countHolders(
  a: Structure,
  b: Structure,
  posts: ReadonlySet<PostId>,
): Pick<CompareCounts, 'holderChanged' | 'becameVacant'> {
  let holderChanged = 0
  let becameVacant = 0
  for (const postId of posts) {
    const before = holdersOf(a, postId)
    const after = holdersOf(b, postId)
    if (before === null || after === null || before === after) continue
    if (before !== '' && after === '') becameVacant++
    else if (before !== '' && after !== '') holderChanged++
  }
  return { holderChanged, becameVacant }
}

/** Who holds a post definitively, as one text; empty for nobody, null where there is no such post. */
function holdersOf(structure: Structure, postId: PostId): string | null {
  const post = structure.tables.post.get(postId)
  if (!post) return null
  const names: string[] = []
  for (const id of structure.groups.appointmentsOfPost.get(postId) ?? []) {
    const appointment = structure.tables.appointment.get(id)
    if (appointment?.role === 'definitif' && appointment.until === null) {
      names.push(appointment.personId)
    }
  }
  if (names.length === 0 && post.unnamed === 0) return ''
  return `${names.sort().join(' ')} ${post.unnamed}`
}
