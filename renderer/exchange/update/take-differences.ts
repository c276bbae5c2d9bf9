import type { Appointment, StructureRecord } from '../../domain/records/records.ts'
import { type Change, changeOf, type Delta } from '../../domain/structure/change.ts'
import { referrersOf } from '../../domain/structure/references.ts'
import { get, type Structure, vacanciesOf } from '../../domain/structure/structure.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Difference, Fields } from './differences.ts'

/**
 * The one change that brings the ticked differences into the office. What hangs on a record that goes, goes along;
 * a unit or post that still has something of its own in it stays. An appointment that is gone from the file ends
 * the day before its successor begins, or on `on`.
 */
export function takeDifferences(
  office: Structure,
  file: Structure,
  taken: readonly Difference[],
  on: CalendarDate,
): Change {
  const after = new Map<string, StructureRecord | null>()
  for (const { id, act, field } of taken) {
    const ours = get(office, id) ?? null
    if (act === 'new') after.set(id, get(file, id) ?? null)
    else if (act === 'changed' && field !== null) {
      const held = after.get(id) ?? ours
      const theirs = get(file, id)
      if (held && theirs) after.set(id, withField(held, theirs, field))
    }
  }
  withWhatTheyNeed(office, file, after)
  const gone = taken.filter(({ act }) => act === 'gone').map(({ id }) => id)
  takeOut(office, file, gone, after, on)
  return changeOf(
    [...after].map(([id, record]): readonly [string, Delta] => [
      id,
      { before: get(office, id) ?? null, after: record },
    ]),
  )
}

function withField(held: StructureRecord, theirs: StructureRecord, field: string): StructureRecord {
  const value = (theirs as unknown as Fields)[field] ?? null
  const moved = field === 'parentId' ? { unplaced: null } : {}
  return { ...held, ...moved, [field]: value } as StructureRecord
}

/** New records bring along what they name and the office has not: a unit its parent, a post its unit. */
function withWhatTheyNeed(
  office: Structure,
  file: Structure,
  after: Map<string, StructureRecord | null>,
): void {
  const open = [...after.values()]
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    if (!record) continue
    for (const value of Object.values(record)) {
      if (typeof value !== 'string' || value === record.id || after.has(value)) continue
      const needed = get(file, value)
      if (!needed || get(office, value)) continue
      after.set(value, needed)
      open.push(needed)
    }
  }
}

/** What goes along with a post or unit that goes. */
const ALONG: ReadonlySet<StructureRecord['kind']> = new Set([
  'branch',
  'vacancy',
  'step',
  'duty',
  'task',
])

function takeOut(
  office: Structure,
  file: Structure,
  gone: readonly string[],
  after: Map<string, StructureRecord | null>,
  on: CalendarDate,
): void {
  const told = new Set(gone)
  const going = new Set(gone.filter((id) => !/^(appointment|vacancy):/.test(id)))
  const stays = (id: string): boolean => {
    const record = get(office, id)
    if (!record || ALONG.has(record.kind)) return false
    if (record.kind === 'appointment') return !told.has(id) || !going.has(record.postId)
    return !going.has(id)
  }
  // From the ends of the branches upwards: one that still holds something stays.
  for (let held = true; held; ) {
    held = false
    for (const id of going) {
      if (!referrersOf(office, id).some((other) => stays(other.id))) continue
      going.delete(id)
      held = true
    }
  }
  for (const id of told) {
    const record = get(office, id)
    // Who held a post that stays is remembered, and so are the days.
    if (record?.kind === 'vacancy') after.set(id, { ...record, closedOn: on })
    else if (record?.kind === 'appointment' && stays(id)) after.set(id, ended(file, record, on))
    else if (record?.kind === 'appointment') after.set(id, null)
  }
  const open = [...going]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    after.set(id, null)
    for (const other of referrersOf(office, id)) {
      if (after.get(other.id) !== null) open.push(other.id)
    }
  }
}

/**
 * The appointment with its last day: that before the file's holder of the post begins, or before the person begins
 * elsewhere; and with the cause the file tells of the vacancy.
 */
function ended(file: Structure, record: Appointment, on: CalendarDate): Appointment {
  if (record.until !== null) return record
  const next = (file.groups.appointmentsOfPost.get(record.postId) ?? [])
    .map((id) => file.tables.appointment.get(id))
    .find((one) => one?.role === record.role && one.personId !== record.personId)
  const moved = (file.groups.appointmentsOfPerson.get(record.personId) ?? [])
    .map((id) => file.tables.appointment.get(id))
    .find((one) => one?.postId !== record.postId && one?.role === record.role)
  const starts = [next?.from, moved?.from].filter((one) => one != null).sort()
  const until = addDays(starts[0] ?? on, -1)
  const cause = vacanciesOf(file, record.postId)
    .flatMap((id) => get(file, id) ?? [])
    .find((one) => one.closedOn === null)?.cause
  return {
    ...record,
    until: record.from !== null && until < record.from ? record.from : until,
    endCause: record.endCause ?? cause ?? null,
  }
}
