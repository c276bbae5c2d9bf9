import { isSameName } from '../readings/same-name.ts'
import { readGolongan } from '../records/cell-values.ts'
import { fullName } from '../records/full-name.ts'
import { appointmentRecord, personRecord } from '../records/record-makers.ts'
import type { AppointmentId, PersonId, Post, PostId } from '../records/records.ts'
import { splitName } from '../records/split-name.ts'
import { squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import { appointmentsOfPost, get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'
import { appointNewPerson, changePerson } from './appointment-edits.ts'
import { holdersOn } from './post-cells.ts'

/** `Plt. Budi`: an acting appointment has a term and an order, which a cell cannot hold. */
const ACTING = /^(plt|plh|pj)\b/i

export type HolderField = 'holder' | 'nip' | 'golongan'

/** Ids for somebody who is not on file yet. */
export interface SpareIds {
  readonly personId: PersonId
  readonly appointmentId: AppointmentId
}

/**
 * Sets what a post's row says of its holder. A name in an empty post puts a new person on file and appoints them,
 * TMT unknown; in a post held by one person it corrects the name. Refused: emptying the cell (an appointment ends
 * with a date and a cause, not by deleting a name), the name of somebody else (who would take over number and history
 * of whoever is there), an acting holder, and rows of several holders.
 */
export function setHolderField(
  postId: PostId,
  field: HolderField,
  text: string,
  on: CalendarDate,
  spare: () => SpareIds | null,
): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post) return refuse('post-gone')
    const [held, another] = holdersOn(structure, postId, on)
    if (another) return refuse('holder-not-single')
    const person = held && get(structure, held.personId)
    if (!person) {
      if (text === '') return ok({})
      if (field !== 'holder') return refuse('holder-missing')
      if (ACTING.test(text)) return refuse('holder-acting')
      return appointName(postId, text, spare())(structure)
    }
    if (field === 'golongan') {
      return changePerson(person.id, { golongan: readGolongan(text) })(structure)
    }
    if (field === 'nip') {
      const nip = text.replace(/[\s.'’]/g, '')
      if (nip !== '' && !/^\d{18}$/.test(nip)) return refuse('nip-not-18-digits')
      return changePerson(person.id, { nip: nip || null })(structure)
    }
    if (text === '') return refuse('holder-not-cleared')
    if (text === fullName(person)) return ok({})
    const name = splitName(text)
    if (isSameName(name.name, person.name)) return changePerson(person.id, name)(structure)
    const told = { person: fullName(person), other: text }
    return held.from === null
      ? refuse('holder-another', told)
      : refuse('holder-another-since', { ...told, from: held.from })
  }
}

/**
 * Somebody who was known only as a number gets a name; B stays. A cell holds no first day: on a seat somebody held
 * before or is named for, the two would lie over one another.
 */
function appointName(postId: PostId, text: string, ids: SpareIds | null): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post || !ids) return refuse('post-gone')
    const other = otherHolder(structure, post)
    if (other) return refuse('holder-needs-day', { person: other })
    const { personId, appointmentId } = ids
    const person = personRecord({ id: personId, ...splitName(text) })
    const appointment = appointmentRecord({ id: appointmentId, personId, postId, from: null })
    const appointed = appointNewPerson(person, appointment)(structure)
    if (!appointed.ok || post.unnamed === 0) return appointed
    return ok(squash(appointed.value, put(structure, [{ ...post, unnamed: post.unnamed - 1 }])))
  }
}

/** Whoever else is on record as definitive holder of a post of one seat, on whatever day; null where nobody is. */
function otherHolder(structure: Structure, { id: postId, seats }: Post): string | null {
  if (seats !== 1) return null
  for (const id of appointmentsOfPost(structure, postId)) {
    const held = get(structure, id)
    const person = held?.role === 'definitif' && get(structure, held.personId)
    if (person) return fullName(person)
  }
  return null
}
