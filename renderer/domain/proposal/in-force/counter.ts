import { postsHeld } from '../../readings/held-posts.ts'
import { appointmentRecord } from '../../records/record-makers.ts'
import type {
  Appointment,
  DutyId,
  PersonId,
  PostId,
  RecordId,
  RecordKind,
  StructureRecord,
  Succession,
  UnitId,
} from '../../records/records.ts'
import {
  apply,
  type Change,
  changeOf,
  type Delta,
  invert,
  sameRecord,
  squash,
} from '../../structure/change.ts'
import { drop, put } from '../../structure/edit.ts'
import { takenOut } from '../../structure/references.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { successionLine } from '../../structure/succession-line.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { carryOver } from '../carry/carry.ts'
import { type NewProposal, newProposal, type Proposal } from '../proposal.ts'

type NewId = <K extends RecordKind>(kind: K) => RecordId<K>

/** A proposal that takes back one that is in force: units, posts and who holds them; history stays. */
export function counterProposal(
  enacted: Proposal,
  live: Structure,
  given: NewProposal,
  newId: NewId,
): Proposal {
  return {
    ...newProposal(given),
    change: counterChange(enacted, live, given.date, newId),
    counterTo: enacted.id,
  }
}

const STRUCTURAL: ReadonlySet<string> = new Set(['unit', 'post', 'branch', 'duty'])

/**
 * The change on `live` that restores the units, posts and duties an enacted change touched, and puts back on them who
 * held them. What the enactment created goes with all that hangs on it; appointments and lineage of the time between
 * remain on record. What was merged is split again and the other way round, so that the acts tell it as one. Where the
 * structure in force has changed since, what both changed clashes, and the rest of it is restored all the same.
 */
export function counterChange(
  proposal: Pick<Proposal, 'change' | 'inForceFrom'>,
  live: Structure,
  on: CalendarDate,
  newId: NewId,
): Change {
  const { change: enacted } = proposal
  const created = { units: [] as UnitId[], posts: [] as PostId[], duties: [] as DutyId[] }
  const back: [string, Delta][] = []
  for (const [id, delta] of Object.entries(invert(enacted))) {
    const record = (delta.before ?? delta.after) as StructureRecord
    if (!STRUCTURAL.has(record.kind)) continue
    if (delta.after !== null) back.push([id, delta])
    else if (get(live, id) && record.kind === 'unit') created.units.push(record.id)
    else if (get(live, id) && record.kind === 'post') created.posts.push(record.id)
    else if (get(live, id) && record.kind === 'duty') created.duties.push(record.id)
  }
  const gone = takenOut(live, [...created.units, ...created.posts, ...created.duties])
  const restored = { ...gone, ...overlaid(back, gone) }
  return people(proposal, live, { ...restored, ...lineageBack(enacted, live, on) }, newId)
}

/** Mergers of the enacted change told as splits, and splits as mergers; of duties, which are there again, nothing. */
function lineageBack(enacted: Change, live: Structure, on: CalendarDate): Change {
  const lines: Succession[] = []
  const ofDuties: string[] = []
  for (const { before, after } of Object.values(enacted)) {
    if (before || after?.kind !== 'succession' || !after.fromId) continue
    if (after.fromId.startsWith('duty:')) ofDuties.push(after.id)
    if (!after.toId || after.fromId.startsWith('duty:')) continue
    const { act, fromId, toId } = after
    const back = act === 'merge' ? 'split' : act === 'split' ? 'merge' : null
    if (!back || !get(live, toId)) continue
    lines.push(successionLine(live, back, toId, fromId, { on, basis: null }))
  }
  return { ...drop(live, ofDuties), ...put(live, lines) }
}

/** What is restored, where a reference was cut at the same time: from what stands in force to what was. */
function overlaid(back: readonly [string, Delta][], gone: Change): Change {
  return changeOf(
    back.map(([id, delta]) => [
      id,
      { before: gone[id]?.before ?? delta.before, after: delta.after },
    ]),
  )
}

/**
 * Everybody leaves the posts the enactment gave them and is back on those they held, with a first day that is still
 * open. Who was only sworn in again on the same post stays on it, and so does who was appointed to another one since.
 */
function people(
  { change: enacted, inForceFrom }: Pick<Proposal, 'change' | 'inForceFrom'>,
  live: Structure,
  restored: Change,
  newId: NewId,
): Change {
  const at = carryOver(restored, live).next
  const held = heldBefore(enacted)
  const had = new Set(held.map(({ personId, postId }) => `${personId} ${postId}`))
  const given = Object.keys(enacted).filter((id) => {
    const { before, after } = enacted[id] ?? {}
    if (before || after?.kind !== 'appointment' || after.role !== 'definitif') return false
    return get(at, id) !== undefined && !had.has(`${after.personId} ${after.postId}`)
  })
  const left = drop(at, given)
  const free = apply(at, left)
  const back: Appointment[] = []
  for (const { personId, postId } of held) {
    if (!get(free, personId) || !get(free, postId)) continue
    if (postsHeld(free, personId).includes(postId)) continue
    if (appointedSince(free, personId, inForceFrom)) continue
    back.push(appointmentRecord({ id: newId('appointment'), personId, postId, from: null }))
  }
  return squash(restored, squash(left, put(free, back)))
}

function heldBefore(enacted: Change): Appointment[] {
  const list: Appointment[] = []
  for (const { before, after } of Object.values(enacted)) {
    if (before?.kind !== 'appointment' || before.role !== 'definitif' || before.until !== null) {
      continue
    }
    if (!sameRecord(before, after)) list.push(before)
  }
  return list
}

/** True where a person came to the post they hold after that day. */
function appointedSince(
  structure: Structure,
  personId: PersonId,
  day: CalendarDate | null,
): boolean {
  if (day === null) return false
  return [...(structure.groups.appointmentsOfPerson.get(personId) ?? [])].some((id) => {
    const one = structure.tables.appointment.get(id)
    return one?.role === 'definitif' && one.until === null && one.from !== null && one.from > day
  })
}
