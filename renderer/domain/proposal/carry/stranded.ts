import { type Link, linksFrom } from '../../records/links.ts'
import type { PersonId, PostId, StructureRecord } from '../../records/records.ts'
import { type Change, changeOf, type Delta } from '../../structure/change.ts'
import { type Clash, type Rebased, rebase } from '../../structure/rebase.ts'
import { alongWith, referrersOf, unitAbove } from '../../structure/references.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { judged } from './judged-clashes.ts'

/**
 * A change carried over to the structure in force, where posts have gone on either side: who was to be placed on a
 * post that is no more stays without, and whatever came to a post or unit that the change abolishes goes along with it.
 * Both then wait for a place among those who lose theirs. The same change where nothing hangs in the air.
 */
export function withoutStranded(change: Change, live: Structure): Change {
  const more: Record<string, Delta> = {}
  for (const [id, delta] of Object.entries(change)) {
    const { before, after } = delta
    if (after) {
      if (isStranded(change, live, after))
        more[id] = { before, after: released(change, live, after) }
    } else if (before?.kind === 'post') {
      for (const record of hangingOn(live, before.id)) {
        if (change[record.id]) continue
        more[record.id] = { before: record, after: released(change, live, record) }
      }
    } else if (before?.kind === 'unit') {
      // Duties the unit got meanwhile, and how it is drawn: they are listed as without a home.
      for (const other of alongWith(live, before.id)) {
        const record = get(live, other)
        if (record && !change[other]) more[other] = { before: record, after: null }
      }
    }
  }
  return Object.keys(more).length === 0 ? change : changeOf(Object.entries({ ...change, ...more }))
}

/** Whom the change was to place on a post that is no more. */
export function strandedIn(change: Change, live: Structure): PersonId[] {
  const persons = new Set<PersonId>()
  for (const { before, after } of Object.values(change)) {
    if (before || after?.kind !== 'appointment' || after.role !== 'definitif') continue
    if (isGone(change, live, after.postId)) persons.add(after.personId)
  }
  return [...persons]
}

/**
 * The change rebased onto the structure in force. What was only done meanwhile to an appointment or a case on a post
 * that the change abolishes is no clash: it goes along with the post; nor is what follows by itself (`judged`). While
 * something clashes nothing else is taken out: a choice may bring the post back.
 */
export function rebaseDraft(change: Change, from: Structure, live: Structure): Rebased {
  const rebased = rebase(change, from, live)
  const along = rebased.clashes.filter((clash) => goesAlong(rebased.change, live, clash))
  const gone = Object.fromEntries(
    along.map(({ id }) => [id, { before: get(live, id) ?? null, after: null }]),
  )
  const left = rebased.clashes.filter((clash) => !along.includes(clash))
  const { change: settled, clashes } = judged(change, live, {
    change: rebased.change,
    clashes: left,
  })
  const merged = { ...settled, ...gone }
  return { change: clashes.length > 0 ? merged : withoutStranded(merged, live), clashes }
}

function goesAlong(change: Change, live: Structure, { id, field, ours }: Clash): boolean {
  const record = get(live, id)
  if (field !== null || ours !== null || !record) return false
  if (record.kind === 'post') return false
  return goesWithUnit(change, record) || isStranded(change, live, record)
}

/** True of a duty, or how a branch is drawn, where the change takes the unit away. */
function goesWithUnit(change: Change, record: StructureRecord): boolean {
  const id = record.kind === 'unit' ? null : unitAbove(record)
  return id !== null && change[id]?.after === null
}

/** True where it hangs on a post that is no more after the change, or on something that does; or reports to one. */
function isStranded(change: Change, live: Structure, record: StructureRecord): boolean {
  return hooksOf(record).some(({ link, id }) => {
    if (link.to === 'post') return isGone(change, live, id)
    const owner = change[id]?.after ?? get(live, id)
    return link.whenGone === 'goes-along' && owner ? isStranded(change, live, owner) : false
  })
}

/** The posts it hangs on or names, and what else it hangs on. Where a unit goes is told by faults. */
function hooksOf(record: StructureRecord): { readonly link: Link; readonly id: string }[] {
  const values = record as unknown as Readonly<Record<string, unknown>>
  return linksFrom(record.kind).flatMap((link) => {
    const id = values[link.field]
    const hangs =
      link.to !== 'unit' && (link.whenGone === 'goes-along' || link.whenGone === 'is-cleared')
    return hangs && typeof id === 'string' ? [{ link, id }] : []
  })
}

function isGone(change: Change, live: Structure, postId: string): boolean {
  const delta = change[postId]
  return delta ? delta.after === null : get(live, postId) === undefined
}

/** What goes along with a post goes; what only names it stays without (a post then reports as the tree says). */
function released(
  change: Change,
  live: Structure,
  record: StructureRecord,
): StructureRecord | null {
  const hooks = hooksOf(record)
  if (hooks.some(({ link }) => link.whenGone === 'goes-along')) return null
  const named = hooks.filter(({ id }) => isGone(change, live, id))
  return { ...record, ...Object.fromEntries(named.map(({ link }) => [link.field, null])) }
}

function hangingOn(structure: Structure, postId: PostId): StructureRecord[] {
  const named = referrersOf(structure, postId).filter(({ link }) => link.whenGone === 'is-cleared')
  return [...alongWith(structure, postId), ...named.map(({ id }) => id)]
    .map((id) => get(structure, id))
    .filter((record) => record !== undefined)
}
