import type { Absence, RecordId } from '../records/records.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { absencesOf, get, type Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import { ok, type Result, refuse } from '../values/result.ts'

/**
 * Writes down that somebody is away for a time and keeps the post, or corrects what was written. Refused: nobody of
 * that id, an end before the beginning, and a time that lies over another absence of the same person.
 */
export function recordAbsence(absence: Omit<Absence, 'kind'>): Edit {
  return (structure) => {
    const person = get(structure, absence.personId)
    if (!person) return refuse('person-gone')
    const refused = badSpan(person.name, absence) ?? meetsAnother(structure, person.name, absence)
    return refused ?? ok(put(structure, [{ ...absence, kind: 'absence' }]))
  }
}

/** The person is at work again from that day on. Refused where that is not after the first day away. */
export function endAbsence(id: RecordId<'absence'>, backOn: CalendarDate): Edit {
  return (structure) => {
    const held = get(structure, id)
    if (!held) return refuse('absence-gone')
    const until = addDays(backOn, -1)
    const person = get(structure, held.personId)?.name ?? ''
    return badSpan(person, { ...held, until }) ?? ok(put(structure, [{ ...held, until }]))
  }
}

/** Takes an absence off the record: it was keyed in by mistake and never was. */
export function removeAbsence(id: RecordId<'absence'>): Edit {
  return (structure) => (get(structure, id) ? ok(drop(structure, [id])) : refuse('absence-gone'))
}

function badSpan(
  person: string,
  { from, until }: Pick<Absence, 'from' | 'until'>,
): Result<never> | null {
  return until !== null && until < from
    ? refuse('absence-ends-before-it-begins', { person, from, until })
    : null
}

function meetsAnother(
  structure: Structure,
  person: string,
  { id, personId, from, until }: Omit<Absence, 'kind'>,
): Result<never> | null {
  const other = absencesOf(structure, personId)
    .map((one) => get(structure, one))
    .find(
      (one) =>
        one !== undefined &&
        one.id !== id &&
        (until === null || one.from <= until) &&
        (one.until === null || from <= one.until),
    )
  return other ? refuse('absent-already', { person, from: other.from }) : null
}
