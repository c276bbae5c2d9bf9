import type { Change } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'

/** Appointments that a change touches themselves, in their person or in their post. */
export function touchedAppointments(
  change: Change,
  before: Structure,
  after: Structure,
): Set<string> {
  const touched = new Set<string>()
  for (const [id, delta] of Object.entries(change)) {
    const kind = (delta.before ?? delta.after)?.kind
    if (kind === 'appointment') touched.add(id)
    if (kind !== 'post' && kind !== 'person') continue
    for (const { groups } of [before, after]) {
      const held = kind === 'post' ? groups.appointmentsOfPost : groups.appointmentsOfPerson
      for (const one of held.get(id) ?? []) touched.add(one)
    }
  }
  return touched
}

/** Posts that a change touches themselves, or in an appointment on them. */
export function touchedPosts(change: Change, before: Structure, after: Structure): Set<string> {
  const touched = new Set<string>()
  for (const [id, delta] of Object.entries(change)) {
    for (const record of [delta.before, delta.after]) {
      if (record?.kind === 'post') touched.add(id)
      if (record?.kind === 'appointment') touched.add(record.postId)
      if (record?.kind !== 'person') continue
      for (const { groups, tables } of [before, after]) {
        for (const one of groups.appointmentsOfPerson.get(id) ?? []) {
          const held = tables.appointment.get(one)
          if (held) touched.add(held.postId)
        }
      }
    }
  }
  return touched
}

/** Persons that a change touches themselves, in an appointment or in a post they hold or held. */
export function touchedPersons(change: Change, before: Structure, after: Structure): Set<string> {
  const touched = new Set<string>()
  for (const [id, delta] of Object.entries(change)) {
    for (const record of [delta.before, delta.after]) {
      if (record?.kind === 'person') touched.add(id)
      if (record?.kind === 'appointment') touched.add(record.personId)
      if (record?.kind !== 'post') continue
      for (const structure of [before, after]) addHolders(touched, structure, id)
    }
  }
  return touched
}

/** Cases of HR that a change touches themselves, in a step or in their post. */
export function touchedCases(change: Change, before: Structure, after: Structure): Set<string> {
  const touched = new Set<string>()
  for (const [id, delta] of Object.entries(change)) {
    for (const record of [delta.before, delta.after]) {
      if (record?.kind === 'vacancy') touched.add(id)
      if (record?.kind === 'step') touched.add(record.vacancyId)
      if (record?.kind !== 'post') continue
      for (const { groups } of [before, after]) {
        for (const one of groups.vacanciesOf.get(id) ?? []) touched.add(one)
      }
    }
  }
  return touched
}

function addHolders(persons: Set<string>, structure: Structure, postId: string): void {
  for (const id of structure.groups.appointmentsOfPost.get(postId) ?? []) {
    const held = structure.tables.appointment.get(id)
    if (held) persons.add(held.personId)
  }
}
