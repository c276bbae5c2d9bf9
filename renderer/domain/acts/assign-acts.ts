import { postsHeld } from '../readings/held-posts.ts'
import { linksFrom } from '../records/links.ts'
import type { Appointment, Duty, StructureRecord, Task, Unit } from '../records/records.ts'
import type { Change, Delta } from '../structure/change.ts'
import { get, type Structure } from '../structure/structure.ts'
import { textKey } from './act-text.ts'
import { atomsOf, type TopicAtom } from './atoms.ts'
import { candidatesOf, type Lineage, lineageOf } from './lineage.ts'
import { sortReorders } from './reorders.ts'

/** Act key → the atoms of that act. A key is the kind of act, a colon and the id of its subject. */
export type Assigned = ReadonlyMap<string, readonly TopicAtom[]>

interface Context {
  readonly base: Structure
  readonly next: Structure
  readonly change: Change
  readonly lineage: Lineage
}

/** Puts every atom of the change into exactly one act. `next` is `base` after the change. */
export function assignActs(base: Structure, next: Structure, change: Change): Assigned {
  const context: Context = { base, next, change, lineage: lineageOf(change) }
  const assigned = new Map<string, TopicAtom[]>()
  const late: TopicAtom[] = []
  for (const [id, delta] of Object.entries(change)) {
    for (const atom of atomsOf(id, delta)) {
      if ((delta.after ?? delta.before)?.kind === 'succession') late.push(atom)
      else put(assigned, keyOf(context, atom, delta), atom)
    }
  }
  for (const atom of late) put(assigned, successionKey(context, assigned, atom), atom)
  return sortReorders(base, next, change, assigned)
}

function put(assigned: Map<string, TopicAtom[]>, key: string, atom: TopicAtom): void {
  const list = assigned.get(key)
  if (list) list.push(atom)
  else assigned.set(key, [atom])
}

function keyOf(context: Context, atom: TopicAtom, delta: Delta): string {
  const record = (delta.after ?? delta.before) as StructureRecord
  switch (record.kind) {
    case 'unit':
      return delta.before && delta.after
        ? unitChangeKey(context, atom, delta)
        : ownerKey(context, record.id)
    case 'post':
      return delta.before && delta.after
        ? postChangeKey(context, atom, delta)
        : ownerKey(context, record.id)
    case 'appointment':
      return appointmentKey(context, record, delta)
    case 'person':
      return personKey(context, record.id, delta)
    case 'vacancy':
      return goesAlong(context, delta.before, record.postId) ?? caseKey(context, record.postId)
    case 'step': {
      const vacancy = get(context.next, record.vacancyId) ?? get(context.base, record.vacancyId)
      return vacancy ? caseKey(context, vacancy.postId) : `other:${record.id}`
    }
    case 'override':
      return goneWith(context, record.subjectId, delta) ?? `other:${record.id}`
    case 'duty':
      return dutyKey(context, record, delta)
    case 'task':
      return taskKey(context, record, delta)
    case 'branch':
      return ownerIfTouched(context, record.unitId) ?? `arrange:${record.unitId}`
    default:
      return (
        ownersAct(context, record) ??
        textKey(context.next, context.base, record) ??
        `other:${record.id}`
      )
  }
}

/**
 * With the unit that brings or takes it, the merger or split in which it goes from one unit to another; else the duties
 * of a unit are decided on together, those it gives away with those it keeps.
 */
function dutyKey(context: Context, { unitId }: Duty, { before, after }: Delta): string {
  const from = before?.kind === 'duty' ? before.unitId : null
  if (!from) return ownerIfTouched(context, unitId) ?? `duties:${unitId}`
  const own = ownerIfTouched(context, from) ?? (after && along(context, from, unitId))
  return own ?? `duties:${from}`
}

/** The workload of a post is among what is said of it, unless its post comes, goes or goes into another. */
function taskKey(context: Context, { postId }: Task, { before }: Delta): string {
  const from = before?.kind === 'task' ? before.postId : postId
  return ownerIfTouched(context, from) ?? `details:${from}`
}

/** The act that takes what an accepted finding is on: nobody has to accept it any more. Null where that stays. */
function goneWith(context: Context, subjectId: string, { after }: Delta): string | null {
  const subject = after ? undefined : context.change[subjectId]
  if (!subject || subject.after) return null
  const [atom] = atomsOf(subjectId, subject)
  return atom ? keyOf(context, atom, subject) : null
}

/** The act that brings or takes the unit or post on which a record hangs, or null. */
function ownersAct(context: Context, record: StructureRecord): string | null {
  for (const { to, field, whenGone } of linksFrom(record.kind)) {
    const id = (record as unknown as Readonly<Record<string, unknown>>)[field]
    if (whenGone !== 'goes-along' || typeof id !== 'string') continue
    if (to === 'unit' || to === 'post') return ownerIfTouched(context, id)
    const owner = get(context.next, id) ?? get(context.base, id)
    if (owner) return ownersAct(context, owner)
  }
  return null
}

/** The act that brings or takes a unit or post that the change creates or deletes. */
function ownerKey(context: Context, id: string): string {
  const { change, lineage } = context
  const delta = change[id]
  const record = (delta?.after ?? delta?.before) as StructureRecord
  if (record.kind === 'post') {
    const unitsAct = ownerIfTouched(context, record.unitId)
    if (unitsAct) return unitsAct
  }
  const merged = lineage.mergedInto.get(id)
  if (merged) return `merge:${merged}`
  const origin = lineage.splitFrom.get(id)
  if (origin) return `split:${origin}`
  if (isTarget(lineage.mergedInto, id) && delta?.before === null) return `merge:${id}`
  if (isTarget(lineage.splitFrom, id)) return `split:${id}`
  if (record.kind === 'post') return `${delta?.after ? 'create' : 'abolish'}:${id}`
  return delta?.after ? `create:${id}` : `abolish:${topAbolished(context, record as Unit)}`
}

const targets = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>()

function isTarget(map: ReadonlyMap<string, string>, id: string): boolean {
  let set = targets.get(map)
  if (!set) {
    set = new Set(map.values())
    targets.set(map, set)
  }
  return set.has(id)
}

/** The act of the unit or post where the change creates or deletes it; null where it stays. */
function ownerIfTouched(context: Context, id: string): string | null {
  const delta = context.change[id]
  return delta && (!delta.before || !delta.after) ? ownerKey(context, id) : null
}

/** A branch that goes as a whole is one act, named by its top. */
function topAbolished({ base, change, lineage }: Context, unit: Unit): string {
  let top = unit
  const seen = new Set<string>()
  while (top.parentId && !seen.has(top.id)) {
    seen.add(top.id)
    const parent = get(base, top.parentId)
    if (!parent || change[parent.id]?.after !== null || hasLineage(lineage, parent.id)) break
    top = parent
  }
  return top.id
}

function hasLineage({ mergedInto, splitFrom }: Lineage, id: string): boolean {
  return mergedInto.has(id) || isTarget(splitFrom, id) || isTarget(mergedInto, id)
}

function unitChangeKey(context: Context, { id, topic }: TopicAtom, delta: Delta): string {
  const before = delta.before as Unit
  const after = delta.after as Unit
  if (topic === 'move') {
    return along(context, before.parentId, after.parentId) ?? `move:${id}`
  }
  if (topic === 'reorder') return `reorder:${after.parentId ?? 'top'}`
  return `${topic}:${id}`
}

/** The merge or split with which something goes from one unit to another, or null. */
function along({ lineage }: Context, from: string | null, to: string | null): string | null {
  if (!from || !to) return null
  if (lineage.mergedInto.get(from) === to) return `merge:${to}`
  if (lineage.splitFrom.get(to) === from) return `split:${from}`
  return null
}

/** What becomes of the head of a unit that is merged away, or of one split off, is decided with that. */
const TITULAR: ReadonlySet<string> = new Set(['category', 'rename', 'eselon', 'kelas', 'head'])

function postChangeKey(context: Context, { id, topic }: TopicAtom, delta: Delta): string {
  const { before, after } = delta
  if (before?.kind !== 'post' || after?.kind !== 'post') return `details:${id}`
  if (topic === 'move') return along(context, before.unitId, after.unitId) ?? `move:${id}`
  if (before.head !== after.head && TITULAR.has(topic)) {
    const own = along(context, before.unitId, after.unitId)
    if (own) return own
  }
  if (topic === 'reorder') return `reorder:${after.unitId}:posts`
  if (topic === 'seats' || topic === 'details') return seatsGo(context, id) ?? `${topic}:${id}`
  if (
    topic === 'rename' &&
    before.head &&
    after.head &&
    followsUnit(context, after.unitId, after.title)
  ) {
    return `rename:${after.unitId}`
  }
  if (topic === 'reports-to' && before.reportsTo && after.reportsTo === null) {
    return ownerIfTouched(context, before.reportsTo) ?? `reports-to:${id}`
  }
  return `${topic}:${id}`
}

function followsUnit({ base, next }: Context, unitId: string, title: string): boolean {
  const was = get(base, unitId)
  const is = get(next, unitId)
  if (was?.kind !== 'unit' || is?.kind !== 'unit') return false
  return was.name !== is.name && title.endsWith(is.name)
}

function appointmentKey(context: Context, record: Appointment, delta: Delta): string {
  const { personId, postId } = record
  if (context.change[personId]?.after === null) return `person:${personId}`
  const own = delta.after
    ? (goesAlong(context, delta.before, postId) ?? followsSplit(context, record))
    : (ownerIfTouched(context, postId) ?? leftForPart(context, record))
  return own ?? `appoint:${personId}`
}

/** The split with which a holder comes to a part of the post held before, or null. */
function followsSplit(context: Context, { personId, postId, role }: Appointment): string | null {
  const origin = context.lineage.splitFrom.get(postId)
  if (!origin || role !== 'definitif') return null
  const held = postsHeld(context.base, personId)
  return held.some((id) => id === origin) ? ownerKey(context, postId) : null
}

/** The split with which a holder leaves a post for a part of it, or null. */
function leftForPart(context: Context, { personId, postId, role }: Appointment): string | null {
  if (role !== 'definitif') return null
  const { splitFrom } = context.lineage
  const part = postsHeld(context.next, personId).find((id) => splitFrom.get(id) === postId)
  return part ? ownerKey(context, part) : null
}

/** The merge or split with which an appointment or a case goes from one post to another, or null. */
function goesAlong(
  context: Context,
  before: StructureRecord | null,
  postId: string,
): string | null {
  if (before?.kind !== 'appointment' && before?.kind !== 'vacancy') return null
  const { mergedInto, splitFrom } = context.lineage
  if (mergedInto.get(before.postId) === postId) return ownerKey(context, before.postId)
  return splitFrom.get(postId) === before.postId ? ownerKey(context, postId) : null
}

/** The merge that brings a post seats of another, or the split that takes some, or null. */
function seatsGo(context: Context, postId: string): string | null {
  const { mergedInto, splitFrom } = context.lineage
  if (isTarget(mergedInto, postId)) {
    for (const [from, into] of mergedInto) if (into === postId) return ownerKey(context, from)
  }
  if (isTarget(splitFrom, postId)) {
    for (const [part, from] of splitFrom) if (from === postId) return ownerKey(context, part)
  }
  return null
}

function personKey({ base, next }: Context, id: string, { before, after }: Delta): string {
  if (before || !after) return `person:${id}`
  const appointed = (next.groups.appointmentsOfPerson.get(id) ?? []).some(
    (appointment) => !base.tables.appointment.has(appointment),
  )
  return appointed ? `appoint:${id}` : `person:${id}`
}

function caseKey(context: Context, postId: string): string {
  return ownerIfTouched(context, postId) ?? `vacancy:${postId}`
}

/** With the act it tells of; else with the act that brings or takes what it is about. */
function successionKey(context: Context, assigned: Assigned, { id }: TopicAtom): string {
  const { change } = context
  const record = change[id]?.after ?? change[id]?.before
  if (record?.kind !== 'succession') return `other:${id}`
  const known = candidatesOf(record).find((key) => assigned.has(key))
  if (known) return known
  const { fromId, toId } = record
  const ofDuty = dutyLineKey(context, assigned, fromId, toId)
  if (ofDuty) return ofDuty
  const own = [fromId, toId].find((one) => one && isOwned(change, one))
  return own ? ownerKey(context, own) : `other:${id}`
}

/** What becomes of a duty is told where it goes, else where what covers it stands. */
function dutyLineKey(
  context: Context,
  assigned: Assigned,
  fromId: string | null,
  toId: string | null,
): string | null {
  if (!fromId?.startsWith('duty:')) return null
  for (const [key, atoms] of assigned) if (atoms.some(({ id }) => id === fromId)) return key
  const { base, next } = context
  const held = next.tables.duty.get(toId ?? '') ?? base.tables.duty.get(toId ?? '')
  return held ? `duties:${held.unitId}` : null
}

function isOwned(change: Change, id: string): boolean {
  const delta = change[id]
  const kind = (delta?.after ?? delta?.before)?.kind
  return (kind === 'unit' || kind === 'post') && (!delta?.before || !delta.after)
}
