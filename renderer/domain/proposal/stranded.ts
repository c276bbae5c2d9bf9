import type {
  Appointment,
  PersonId,
  Post,
  Step,
  StructureRecord,
  Vacancy,
} from '../records/records.ts'
import { type Change, changeOf, type Delta } from '../structure/change.ts'
import { type Clash, type Rebased, rebase } from '../structure/rebase.ts'
import { get, type Structure } from '../structure/structure.ts'
import { judged } from './judged-clashes.ts'

/** What hangs on a post, and on a case of it. */
type Hanging = Appointment | Vacancy | Step | Post

/**
 * A change carried over to the structure in force, where posts have gone on either side: who was to be placed on a
 * post that is no more stays without, and whatever came to a post that the change abolishes goes along with it. Both
 * then wait for a place among those who lose theirs. The same change where nothing hangs in the air.
 */
export function withoutStranded(change: Change, live: Structure): Change {
  const more: Record<string, Delta> = {}
  for (const [id, delta] of Object.entries(change)) {
    const { before, after } = delta
    if (after) {
      if (isStranded(change, live, after)) more[id] = { before, after: released(after) }
    } else if (before?.kind === 'post') {
      for (const record of hangingOn(live, before.id)) {
        if (!change[record.id]) more[record.id] = { before: record, after: released(record) }
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
  return record.kind !== 'post' && isStranded(change, live, record)
}

/** True where it hangs on a post that is no more after the change, or reports to one. */
function isStranded(change: Change, live: Structure, record: StructureRecord): record is Hanging {
  switch (record.kind) {
    case 'appointment':
    case 'vacancy':
      return isGone(change, live, record.postId)
    case 'step': {
      const vacancy = change[record.vacancyId]?.after ?? get(live, record.vacancyId)
      return vacancy?.kind === 'vacancy' && isGone(change, live, vacancy.postId)
    }
    case 'post':
      return record.reportsTo !== null && isGone(change, live, record.reportsTo)
    default:
      return false
  }
}

function isGone(change: Change, live: Structure, postId: string): boolean {
  const delta = change[postId]
  return delta ? delta.after === null : get(live, postId) === undefined
}

/** A post stays and reports as the tree says; anything else goes. */
function released(record: Hanging): Post | null {
  return record.kind === 'post' ? { ...record, reportsTo: null } : null
}

function hangingOn({ groups, tables }: Structure, postId: string): Hanging[] {
  const cases = groups.vacanciesOf.get(postId) ?? []
  return [
    ...(groups.appointmentsOfPost.get(postId) ?? []).map((id) => tables.appointment.get(id)),
    ...cases.map((id) => tables.vacancy.get(id)),
    ...cases.flatMap((id) => groups.stepsOf.get(id) ?? []).map((id) => tables.step.get(id)),
    ...(groups.reportersOf.get(postId) ?? []).map((id) => tables.post.get(id)),
  ].filter((record) => record !== undefined)
}
