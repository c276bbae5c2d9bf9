import { actsOf } from '../../acts/acts.ts'
import {
  appointmentRecord,
  settingRecord,
  successionRecord,
  vacancyRecord,
} from '../../records/record-makers.ts'
import type {
  Appointment,
  RecordId,
  RecordKind,
  StructureRecord,
  Succession,
  SuccessionAct,
} from '../../records/records.ts'
import type { Change } from '../../structure/change.ts'
import { apply } from '../../structure/change.ts'
import { put } from '../../structure/edit.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { pastTermsOf } from '../../tenure/past-terms.ts'
import { addDays, type CalendarDate } from '../../values/calendar-date.ts'
import { fatesOf, freeSeats, isAnother } from '../people/fates.ts'
import type { Decree, Sk } from '../proposal.ts'

interface Day {
  readonly on: CalendarDate
  readonly decree: Decree
  /** What the appointments were made by; not the regulation. */
  readonly sk: Sk | null
  newId<K extends RecordKind>(kind: K): RecordId<K>
}

/**
 * What being put in force adds to a draft: first days of new appointments, last days of those that were left,
 * pengukuhan where a post bears another name or rank, cases for the free seats of new posts, lineage with its legal
 * basis, what was held on posts that go, and the decree as the basis of the structure.
 */
export function consequencesOf(base: Structure, next: Structure, change: Change, day: Day): Change {
  const appointments = [...begun(change, day), ...left(next, change, day)]
  const dated = apply(next, put(next, appointments))
  return put(next, [
    ...appointments,
    ...reinstalled(base, dated, change, day),
    ...cases(dated, change, day),
    ...lineage(base, next, change, day),
    ...pastTermsOf(base, change, {
      on: day.on,
      decreeNo: day.decree.no,
      decreeDate: day.decree.date,
    }),
    settingRecord('decreeNo', day.decree.no),
    settingRecord('decreeDate', day.decree.date),
  ])
}

function begun(change: Change, { on, sk }: Day): Appointment[] {
  const list: Appointment[] = []
  for (const { before, after } of Object.values(change)) {
    if (before || after?.kind !== 'appointment' || after.from !== null) continue
    list.push({ ...after, from: on, ...(after.decreeNo ? {} : fieldsOf(sk)) })
  }
  return list
}

function fieldsOf(sk: Sk | null): Pick<Appointment, 'decreeNo' | 'decreeDate'> {
  return { decreeNo: sk?.no ?? null, decreeDate: sk?.date ?? null }
}

/** An appointment that was taken out while its post stays was really held: it ends on the day before. */
function left(next: Structure, change: Change, { on }: Day): Appointment[] {
  const until = addDays(on, -1)
  const list: Appointment[] = []
  for (const { before, after } of Object.values(change)) {
    if (after || before?.kind !== 'appointment') continue
    if (!get(next, before.postId) || !get(next, before.personId)) continue
    if (before.from && before.from > until) continue
    list.push(ended(before, until))
  }
  return list
}

function ended(appointment: Appointment, until: CalendarDate): Appointment {
  const last = appointment.until && appointment.until < until ? appointment.until : until
  const endCause = appointment.endCause ?? 'penyederhanaan-organisasi'
  return { ...appointment, until: last, endCause }
}

function reinstalled(
  base: Structure,
  next: Structure,
  change: Change,
  { on, sk, newId }: Day,
): Appointment[] {
  const list: Appointment[] = []
  for (const fate of fatesOf(base, next, change)) {
    if (fate.kind !== 'reinstalled') continue
    for (const id of next.groups.appointmentsOfPerson.get(fate.person.id) ?? []) {
      const held = next.tables.appointment.get(id)
      if (held?.role !== 'definitif' || held.until !== null) continue
      if (held.from !== null && held.from >= on) continue
      const merged = !fate.from.includes(held.postId)
      if (!merged && !isAnother(base, next, held.postId)) continue
      const { personId, postId } = held
      list.push(
        ended(held, addDays(on, -1)),
        appointmentRecord({
          id: newId('appointment'),
          personId,
          postId,
          from: on,
          ...fieldsOf(sk),
        }),
      )
    }
  }
  return list
}

function cases(next: Structure, change: Change, { on, newId }: Day): StructureRecord[] {
  const list: StructureRecord[] = []
  for (const { before, after } of Object.values(change)) {
    if (before || after?.kind !== 'post') continue
    const known = new Set(
      (next.groups.vacanciesOf.get(after.id) ?? []).map(
        (id) => next.tables.vacancy.get(id)?.seat ?? 0,
      ),
    )
    const free = freeSeats(next, after)
    for (let seat = after.seats - free + 1; seat <= after.seats; seat++) {
      if (known.has(seat)) continue
      const id = newId('vacancy')
      list.push(vacancyRecord({ id, postId: after.id, since: on, cause: 'jabatan-baru', seat }))
    }
  }
  return list
}

const LINEAGE: Readonly<Partial<Record<string, SuccessionAct>>> = {
  create: 'create',
  abolish: 'abolish',
  rename: 'rename',
  move: 'move',
  category: 'rename',
}

/**
 * The lines of descent: those the editor left are dated, and each act by which a unit or post came, went, moved or got
 * another name has one. A post that comes, goes or moves with its unit has none of its own: what became of the unit
 * became of it (so is the head post of a unit that is merged away).
 */
function lineage(base: Structure, next: Structure, change: Change, day: Day): Succession[] {
  const basis = `${day.decree.kind} ${day.decree.no}`
  const list: Succession[] = []
  const told = new Set<string>()
  for (const { before, after } of Object.values(change)) {
    if (before || after?.kind !== 'succession') continue
    list.push({ ...after, on: day.on, basis: after.basis ?? basis })
    told.add(`${after.act} ${after.fromId}`)
    // Whoever takes over the tasks of what is abolished may go later, with a line of its own.
    if (after.act !== 'abolish') told.add(`${after.act} ${after.toId}`)
  }
  for (const { act, id, subject } of actsOf(base, change, next)) {
    // Units that go into a functional group have lines of their own; only a post bears another title.
    const kind = LINEAGE[act === 'equalise' && subject === 'post' ? 'rename' : act]
    if (!kind || told.has(`${kind} ${id}`)) continue
    const fromId = kind === 'create' ? null : id
    const toId = kind === 'abolish' ? null : id
    list.push(
      successionRecord({ id: day.newId('succession'), act: kind, fromId, toId, on: day.on, basis }),
    )
  }
  return list
}
